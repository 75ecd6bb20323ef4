import type { Sentences } from '../../cases/part';

export const TABLES: Sentences[] = [
  {
    subject: 'tables',
    templates: [],
    tables: [
      { head: '번호\t신청자\t휴대전화\t신청일', row: '3\t{name}\t{mobile}\t{date}' },
      { head: '이름\t생년월일\t거주지', row: '{name}\t{birth}\t{address}' },
      { head: '순번\t성 명\t주민등록번호\t계좌번호\t은행', row: '1\t{name}\t{rrn}\t{account}\t농협' },
      { head: '| 구분 | 보호자명 | 연락처 |\n|---|---|---|', row: '| 입소 | {name} | {mobile} |' },
      { head: 'No\tName\tPhone\tE-mail', row: '7\t{name}\t{mobile}\t{email}' },
      { head: '2026년 상반기 수강생 명단\n\n연번\t과목\t수강생\t연락처', row: '4\t서예\t{name}\t{mobile}' },
      { head: '신청 내역\t\t\t비고\n접수일\t신청인\t주소\t', row: '{date}\t{name}\t{address}\t-' },
      { head: '姓名\t生年月日\t電話', row: '{name}\t{birth}\t{mobile}' },
      { head: '차량번호\t소유자\t위반일시', row: '{plate}\t{name}\t{date}' },
      { head: '동·호수   세대주     전화번호', row: '101-1203   {name}     {mobile}' },
      { head: '지급 대상자\t지급액\t지급 계좌', row: '{name}\t{amount}\t{account}' },
      { head: '당첨번호\t당첨자 성명\t휴대폰 번호', row: '118\t{name}\t{mobile}' },
      { head: '성명\t여권번호\t국적', row: '{name}\t{passport}\t중국' },
      { head: '성명\t면허번호\t처분', row: '{name}\t{licence}\t정지 100일' },
      { head: '제출자\t의견 요지\t처리 결과', row: '{name}\t그늘막 설치 요청\t반영' },
      { head: '', row: '{name}\t{mobile}\t현장 접수' },
      { head: '', row: '5\t{name}\t{birth}\t{mobile}\t{address}' },
    ],
  },
];
