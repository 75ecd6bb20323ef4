import type { DocumentWording } from '../cases/part';
import type { Random } from '../cases/random';

const numbered = (passages: string[]) => passages.map((passage, index) => `${index + 1}. ${passage.replaceAll('\n', '\n   ')}`).join('\n');
const end = (random: Random) => random.pick(['  끝.', '\n\n붙임  관련 자료 1부.  끝.', '\n붙임 1. 조서 1부.\n     2. 사진 2매.  끝.']);

/** One label row, one row of positions, one row of names, parted by tabs. */
const planTable = (random: Random, title: string, passages: string[]): string => {
  const deputy = random.chance(0.3) ? '代' : '';
  return [
    '문서번호\t결재일자\t공개여부\t방침번호\t시 민', `{docno}\t{date}\t${random.pick(['대시민공개', '부분공개(6)', '비공개(5,7)'])}\t\t`,
    '주무관\t도로시설팀장\t도로과장', `★{author}\t${deputy}{reviewer}\t${random.int(1, 12)}/${random.int(1, 28)}\n{approver}`, random.chance(0.5) ? '협 조\t예산팀장 {official/8}' : '',
    '', title, '', '서울특별시\n(도로과)', '', numbered(passages) + end(random),
  ].join('\n');
};

/** The same, with wide gaps, 전결 beside the date, and the names in another order of lines. */
const planSpaced = (random: Random, title: string, passages: string[]): string =>
  [
    '문서번호   결재일자   공개여부   방침번호   시 민', '주무관     생활지원팀장     복지정책과장     복지국장', `{author}     {reviewer}     {official/8}     전결 ${random.int(1, 12)}/${random.int(1, 28)} {approver}`,
    random.chance(0.5) ? '협조   재무과장 {official/9}' : '', title, '2026. 7.', numbered(passages) + end(random),
  ].join('\n');

/** A letter, as offices write to each other and to citizens. */
const letter = (random: Random, title: string, passages: string[]): string =>
  [
    '강북구', '', `수신  ${random.pick(['내부결재', '수신자 참조', '{name} 귀하'])}`, '(경유)', `제목  ${title}`, '', numbered(passages) + end(random), '', '강북구청장', '',
    `주무관 {author}  팀장 {reviewer}  과장 ${random.pick(['', '전결 ', '대결 '])}${random.int(1, 12)}/${random.int(1, 28)} {approver}`, random.chance(0.5) ? '협조자  감사담당관 {official/8}' : '',
    '시행  {docno} ({date})    접수', '우 01071  {office}, 4층 (수유동)   / http://www.gangbuk.go.kr', '전화 {office-phone}   전송 02-901-5599   / {office-mail}   / 부분공개(6)',
  ].join('\n');

/** A letter whose signers stand one a line. */
const letterOfLines = (random: Random, title: string, passages: string[]): string =>
  [
    '은평구시설관리공단', `제목: ${title}`, ...passages.map((passage, index) => `${'가나다라마바사아자차'[index % 10]}. ${passage}`), '끝.', '은평구시설관리공단 이사장', '', '담당   {author}', '팀장   {reviewer}', '본부장   {approver}',
    `시행 {docno} ( {date} )  접수 (          )`, '(우)03384 {office}', `전화 02-350-${random.digits(4)} 팩스 02-350-${random.digits(4)} {office-mail} 공개`,
  ].join('\n');

export const LAYOUTS: DocumentWording['layouts'] = [planTable, planSpaced, letter, letterOfLines];
