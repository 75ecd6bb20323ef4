import type { Sentences } from '../../cases/part';

export const OFFICIALS: Sentences[] = [
  {
    subject: 'officials-named',
    templates: [
      '담당자: {official=김철수}', '주무관 {official}', '{official} 주무관', '{official} 팀장이 보고', '{official} 과장', '담당 {author}({office-phone})', '{author}', '{author+이/가} 기안함', '{author+은/는} 현장을 방문함', '{approver+이/가} 결재', '팀장 {reviewer}, 과장 {approver}', '{official} 자전거정책과장', '자전거정책과장 {official}',
      '출장자 {official}, {official/2}', '출장자: 주무관 {official} 외 2명', '기안자 {official} 검토자 {official/2} 결재자 {official/3}', '협조자 {official}', '감독관 {official}', '현장감독 {official}', '검수자 {official}', '당직자 {official}', '당직근무자: {official}', '참석자: {official} 팀장, {official/2} 주무관', '참석자: 과장 {official}, 팀장 {official/2}',
      '위원장 {official}', '{official} 위원', '자문위원 {official}', '심사위원 {official}, {official/2}', '서울시장 {official}', '{official} 시장', '{official} 의원(행정자치위원회)', '시의회 {official} 의원', '소방장 {official}', '{official} 소방위', '구급대원 소방교 {official}', '지방행정주사 {official}', '행정6급 {official}', '행정7급 {official} 전보', '공무원 {official}',
      '작성자 {official}', '보고자: {official}', '확인자 {official}', '조사자 {official}', '점검반: {official}, {official/2}', '근무자 {official}', '업무담당자 {official}(☎{office-phone})', '민원담당 {official}', '상담자: 주무관 {official}', '{official} 실장', '{official} 국장 주재', '본부장 {official}', '부시장 {official}', '행정국장 {official} 전결', '代 {official}', '주무관 代 {official}', '★ {official}',
      '전결 7/15 {official}', '대결 {official}', '{official} 주무관은 김포시 출신임', '주무관 {official}입니다', '{official} 주무관님께', '과장님(성명 {official})', '성명: {author}, 직급: 주무관', '직급: 주무관, 성명: {official}', '소속: 총무과, 성명: {official}', '교육 대상자: 주무관 {official}', '{official}(주무관)', '{official}(총무과)', '담당부서: 총무과({official}, {office-phone})',
      '연구사 {official}', '보건소장 {official}', '동장 {official}', '통장 {official}', '교수 {official}', '{official} 교수(서울대)', '비서실 {official} 비서관', '대변인 {official}', '전임자 {official}, 후임자 {official/2}', '인계자: {official}', '강평: {official} 원장', '집행관 {official}', '{official} 변호사(고문변호사)', '공무직 {official}', '임기제 {official}', '청원경찰 {official}',
      '환경미화원 {official}', '물품관리관 {official}', '지출원 {official}', '계약담당 {official}', '회계관계공무원 {official}', '{official} 소방서장', '파출소장 {official}', '경위 {official}', '면담자: {official} 팀장',
    ],
    tables: [
      { head: '직급\t성명\t연락처', row: '주무관\t{official}\t{office-phone}' }, { head: '성명\t직위\t소속', row: '{official}\t팀장\t총무과' }, { head: '부서\t담당자\t전화', row: '총무과\t{official}\t{office-phone}' },
      { head: '| 직위 | 성명 | 담당업무 |\n|---|---|---|', row: '| 주무관 | {official} | 예산 |' }, { head: '일자\t당직사령\t당직원', row: '7. 15.\t{official}\t{official/2}' }, { head: '주무관\t팀장\t과장', row: '{author}\t{reviewer}\t{approver}' },
      { head: '구분   직책   성명', row: '외부   교수   {official}' }, { head: '출장자\t출장지\t기간', row: '{official}\t부산\t7.15.~7.16.' }, { head: '성명\t직급\t수령액', row: '{official}\t7급\t{amount}' },
    ],
  },
  {
    subject: 'office-contacts',
    templates: [
      '담당 {author}({office-phone})', '문의: 자전거정책과 {office-phone=02-3456-7890}', '전화 {office-phone=02-2133-0000} / 전송 {office-phone=02-2133-0001}', '{official=이동욱} 주무관({office-phone=02-3456-7890})', '대표전화 {office-phone=02-731-2120}', '다산콜 {office-phone=120}, {office-phone=1577-1234}',
      '민원인 {name} 관련. 담당 주무관 {official=박하준}({office-phone=02-345-6789})', '신청인: {name}, 회신처 {office-phone}', '{office-mail}', '전자우편 {office-mail}', '우 {office=04524 서울특별시 중구 세종대로 110} (태평로1가)', '공사 위치: {office}', '대상지: {office}', '회사 주소: {office}', '사업장 소재지 {office}',
      '마포구청({office})에서 개최', '☎ {office-phone}', '{office-phone=2133-0000}', '내선 {office-phone=4471}', '콜센터 {office-phone=1588-1234}', '무료전화 {office-phone=080-123-4567}', 'FAX {office-phone=02-768-8800}', '신청인은 {office-phone}로 문의', '설치 장소 {office}', '{office} 일대 보도 정비', '민원인 {name}. 공사현장은 {office}임', '시설 주소: {office}',
    ],
  },
];
