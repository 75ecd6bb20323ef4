import type { DocumentWording } from '../cases/part';
import type { Random } from '../cases/random';

const lettered = (passages: string[]) => passages.map((passage, index) => `  ${'가나다라마바사아자차카타파하'[index % 14]}. ${passage}`).join('\n');

const planTable = (random: Random, title: string, passages: string[]): string =>
  [
    '문서번호\t결재일자\t공개여부\t방침번호\t시 민', '{docno}\t{date}\t대시민공개\t\t', '주무관\t팀장\t자전거정책과장\t교통실장', `★{author}\t{reviewer}\t${random.chance(0.3) ? '代' : ''}{official/8}\t07/15 {approver}`,
    random.chance(0.4) ? '협조\t예산과장 {official/9}' : '', '', title, '', '서울특별시', '교통실(자전거정책과)', '', '1. 추진내용', lettered(passages), '붙임 위치도 1부.  끝.',
  ].join('\n');

/** Each position and each name in a line of its own, as runs of a converted table come. */
const planRuns = (random: Random, title: string, passages: string[]): string =>
  [
    '문서번호', '{docno}', '결재일자', '{date}', '공개여부', '부분공개(6)', '방침번호', '', '시 민', '', '주무관', '팀장', '과장', '{author}', `${random.chance(0.3) ? '代 ' : ''}{reviewer}`, `${random.pick(['', '전결 '])}7/15`, '{approver}', '협 조',
    title, lettered(passages), '끝.',
  ].join('\n');

const planPipes = (random: Random, title: string, passages: string[]): string =>
  [
    '| 문서번호 | 결재일자 | 공개여부 | 방침번호 | 시 민 |', '|---|---|---|---|---|', '| {docno} | {date} | 대시민공개 | | |', '| 주무관 | 팀장 | 과장 |', `| ${random.pick(['★', '★ ', ''])}{author} | {reviewer} | 전결 07/15 {approver} |`, '', `# ${title}`, '', lettered(passages), '끝.',
  ].join('\n');

const letter = (random: Random, title: string, passages: string[]): string =>
  [
    '서울특별시', '', `수신  ${random.pick(['내부결재', '수신자 참조', '{name} 귀하', '마포구청장'])}`, '(경유)', `제목  ${title}`, '', '1. 귀 기관의 발전을 기원합니다.', lettered(passages), '붙임  1. 동의서 1부.', '      2. 위치도 1부.  끝.', '', '서울특별시장', '',
    `주무관 {author}  팀장 {reviewer}  ${random.chance(0.3) ? '자전거정책과장' : '과장'} ${random.pick(['', '전결 ', '대결 '])}07/15 {approver}`, random.chance(0.4) ? '협조자  예산과장 {official/9}' : '', '시행  {docno} ({date})    접수  (    )',
    '우 04524  {office} (본관 3층)    / http://www.seoul.go.kr', '전화 {office-phone}  /전송 {office-phone=02-768-8800}  / {office-mail}  / 대시민공개',
  ].join('\n');

export const LAYOUTS: DocumentWording['layouts'] = [planTable, planRuns, planPipes, letter, letter];
