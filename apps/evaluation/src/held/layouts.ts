import type { DocumentWording } from '../cases/part';
import type { Random } from '../cases/random';

const LETTERS = [...'가나다라마바사아자차카타파하'];
const numbered = (passages: string[]) => passages.map((passage, index) => `${index + 1}. ${passage.replaceAll('\n', '\n    ')}`).join('\n');
const lettered = (passages: string[]) => passages.map((passage, index) => `  ${LETTERS[index % LETTERS.length]}. ${passage.replaceAll('\n', '\n     ')}`).join('\n');
const bulleted = (random: Random, passages: string[]) => { const mark = random.pick(['□', '○', '-', 'ㅇ', '▪']); return passages.map((passage) => `${mark} ${passage}`).join('\n'); };
const end = (random: Random) => random.pick(['  끝.', '\n\n붙임  1. 세부 내역 1부.\n      2. 위치도 1부.  끝.', '\n\n붙임  서식 1부.  끝.', '\n- 이 상 -']);
const day = (random: Random) => `${random.int(1, 12)}/${random.int(1, 28)}`;

/** A letter of a city with its foot in one block: signers on one line, then the number, the post and the phones. */
const cityLetter = (random: Random, title: string, passages: string[]): string =>
  [
    '일 등 도 시', '진주시', '', `수신  ${random.pick(['내부결재', '수신자 참조', '노인장애인과장', '경상남도지사(건축주택과장)'])}`, '(경유)', `제목  ${title}`, '', numbered(passages) + end(random), '', '진 주 시 장',
    random.chance(0.4) ? '수신자  세정과장, 토지관리과장, 교통지도과장' : '',
    `주무관 {author}    ${random.pick(['세정팀장', '관리팀장', '팀장'])} {reviewer}    ${random.pick(['과장', '세정과장', '국장'])} ${random.pick(['', '전결 ', '대결 '])}${day(random)} {approver}`,
    random.pick(['협조자', '협조자  법무팀장 {official/8}', '협조자  예산팀장 {official/8}  감사팀장 {official/9}']), '시행  {docno}  ( {date} )  접수', '우 52789   {office=경상남도 진주시 동진로 155} (상대동)   / www.jinju.go.kr',
    `전화번호 {office-phone}   팩스번호 {office-phone/2}   / {office-mail=${random.digits(7)}@jinju.go.kr}   / ${random.pick(['비공개(6)', '공개', '부분공개(6)'])}`,
  ].join('\n');

/** A plan with its box of signers above, positions over names. */
const boxedPlan = (random: Random, title: string, passages: string[]): string =>
  [
    `문서번호\t{docno}\n결재일자\t{date}\n공개여부\t${random.pick(['공개', '부분공개(5,6)', '비공개(6)'])}`, '', '담 당\t팀 장\t과 장', '{author}\t{reviewer}\t{approver}', random.chance(0.5) ? '협조\t회계과장\t{official/8}' : '', '', `〔 ${title} 〕`, '',
    '용 인 시\n(주 택 정 책 과)', '', '추진 내용', lettered(passages) + end(random),
  ].join('\n');

/** A report inside the house, the one who reports named on top. */
const memo = (random: Random, title: string, passages: string[]): string =>
  [
    '내 부 보 고', `제 목 : ${title}`, '보고일 : {date}', `보고자 : ${random.pick(['하천과', '자원순환과', '식품위생과'])} {author} (${random.pick(['행정7급', '시설8급', '환경6급'])}, {office-phone})`, `검토자 : 팀장 {reviewer}`, '결재자 : 과장 {approver}', '―――――――――', bulleted(random, passages) + end(random),
  ].join('\n');

/** A mail pasted into the record. */
const pastedMail = (random: Random, title: string, passages: string[]): string =>
  [
    `보낸사람: {author} <{office-mail=${random.digits(7)}@gyeongju.go.kr}>`, '받는사람: {reviewer} 팀장', `참조: {approver} 과장${random.chance(0.5) ? ', {official/8} 주무관' : ''}`, `제목: ${random.pick(['', 'FW: ', 'RE: '])}${title}`, '', '팀장님, 아래와 같이 보고드립니다.', '', ...passages, '', '감사합니다.', '--', '{author} 드림',
    '경주시청 평생학습과 | 주무관 | 사무실 {office-phone}', '{office=경상북도 경주시 양정로 260}',
  ].join('\n');

/** Minutes: who was there, what was said. */
const minutes = (random: Random, title: string, passages: string[]): string =>
  [
    '회 의 록', `안건: ${title}`, `일시: {date} ${random.int(9, 17)}:00`, '장소: 시청 2층 상황실', '참석: {approver} 과장, {reviewer} 팀장, {author} 주무관(기록)', '', `{approver} 과장: ${random.pick(['지금부터 시작하겠습니다.', '바쁘신데 모여 주셔서 고맙습니다.'])}`, '{author} 주무관: 안건을 설명드리겠습니다.', lettered(passages),
    `{reviewer} 팀장: ${random.pick(['말씀하신 대로 챙기겠습니다.', '예산은 따로 보고드리겠습니다.'])}`, `작성자 {author} (서명)  확인자 {approver} (서명)${end(random)}`,
  ].join('\n');

export const LAYOUTS: DocumentWording['layouts'] = [cityLetter, boxedPlan, memo, pastedMail, minutes];
