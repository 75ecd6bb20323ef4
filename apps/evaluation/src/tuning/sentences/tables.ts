import type { Sentences } from '../../cases/part';

export const TABLES: Sentences[] = [
  {
    subject: 'tables',
    templates: [],
    tables: [
      { head: '성명\t신청 내용\t처리', row: '{name}\t감면\t승인' }, { head: '| 연번 | 성명 | 비고 |', row: '| 1 | {name} | - |' }, { head: '연번\t성명\t생년월일\t연락처\t주소', row: '1\t{name}\t{birth}\t{mobile}\t{address}' },
      { head: '성명\t주민등록번호', row: '{name}\t{rrn}' }, { head: '접수번호\t신청인\t연락처\t내용', row: '{complaint}\t{name}\t{mobile~}\t소음' }, { head: '순번  이름  전화번호', row: '1  {name}  {mobile}' }, { head: '연번\t\t성명\t\t연락처', row: '1\t\t{name}\t\t{mobile}' },
      { head: '2026년 신청자 명단\n연번\t신청자\t\t신청일\n\t성명\t전화\t', row: '1\t{name}\t{mobile}\t{date}' }, { head: 'No.\tName\tMobile\tAddress', row: '1\t{name}\t{mobile}\t{address}' }, { head: 'Applicant\tDate of Birth\tEmail', row: '{name}\t{birth}\t{email}' },
      { head: '番號\t姓名\t住所', row: '1\t{name}\t{address}' }, { head: '', row: '{name}\t{mobile}' }, { head: '', row: '1\t{name}\t{rrn}\t{address}' }, { head: '예금주\t은행\t계좌번호\t금액', row: '{name}\t신한\t{account}\t{amount}' },
      { head: '보호자\t아동명\t휴대폰', row: '{name}\t{name/2}\t{mobile}' }, { head: '차량번호\t차주\t전화', row: '{plate}\t{name}\t{mobile}' }, { head: '대상자명\t거주지\t비고', row: '{name}\t{address}\t독거' }, { head: '체납자\t체납액\t주소', row: '{name}\t{amount}\t{address}' },
      { head: '학생명\t학년\t보호자 연락처', row: '{name}\t3\t{mobile}' }, { head: '세대주\t세대원수\t연락처', row: '{name}\t4\t{landline}' }, { head: '민원인\t민원내용\t처리부서', row: '{name}\t가로등 고장\t도로과' }, { head: '성명\t여권번호\t생년월일', row: '{name}\t{passport}\t{birth}' }, { head: '성명\t건강보험증번호', row: '{name}\t{insurance}' },
      { head: '사업명\t대표자\t전화번호\t사업자번호', row: '한빛상회\t{name}\t{mobile}\t{bizno}' }, { head: '| 이름 | 카드번호 |\n|---|---|', row: '| {name} | {card} |' }, { head: '성명\t면허번호', row: '{name}\t{licence}' },
      { head: '지원 대상자\t지원액\t지급일', row: '{name}\t{amount}\t{date}' }, { head: '연번\t성명\t금액\t비고', row: '1\t{name}\t{amount}\t{address}' }, { head: '수급자\t급여액\t계좌', row: '{name}\t{amount}\t{account}' },
      { head: '주소\t보상액\t소유자', row: '{address}\t{amount}\t{name}' }, { head: '소재지\t면적\t보상액', row: '{office}\t330\t{amount}' }, { head: '성명  금액  계좌', row: '{name}  {amount}  {account}' },
      { head: '구분\t2024\t2025\t2026', row: '접수\t1,204\t1,310\t1,288' }, { head: '부서명\t예산\t집행', row: '총무과\t{amount}\t{amount/2}' }, { head: '기관명\t대표전화\t주소', row: '마포구청\t{office-phone=02-3153-8114}\t{office=서울특별시 마포구 월드컵로 212}' }, { head: '역명\t승차\t하차', row: '강남\t1,234\t2,345' }, { head: '동명\t인구\t세대', row: '합정동\t18,234\t9,123' },
      { head: '품명\t규격\t수량\t단가', row: '복사용지\tA4\t100\t25,000' }, { head: '시설명\t위치\t연락처', row: '한강공원\t{office}\t{office-phone}' }, { head: '나무\t수량\t위치', row: '은행나무\t30\t한강대로' },
    ],
  },
];
