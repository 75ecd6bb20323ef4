import type { Sentences } from '../../cases/part';

export const NAMES: Sentences[] = [
  {
    subject: 'labelled-names',
    templates: [
      '신청인 {name}', '신청인: {name}', '신청인 {name+이/가} 제출', '민원인 {name+은/는} 재방문을 요청', '청구인 {name}의 청구', '성명: {name}', '성명 {name}', '성 명 : {name~}', '이름: {name~}', '대표자 {name}', '대표자: {name}(주식회사 한빛)', '수급자 {name}', '보호자: {name}', '보호자 {name}에게',
      '신청인: {name}, {name/2}', '피해자 {name}, {name/2}의 진술', '민원인({name})이 제기', '신청인명 {name}, 민원인명: {name/2}', '신청인: {name} 외 2명({name/2}, {name/3})', '수급자 명단: {name}, {name/2}', '성명(한글): {name}', '성명(영문): {name=KIM MIN SU}', '성명: {name=NGUYEN THI HOA}',
      '성명: {name=응우옌티화}', '신청인: {name=金民秀}', '신청인 {name}({name=金民秀})', '환자 {name}(남, 45세)', '세대주 {name}', '세대주: {name}', '체납자 {name}의 재산', '납세의무자 {name}', '고발인 {name}', '피고발인 {name}', '참고인 {name+을/를} 조사', '상속인 {name}, {name/2}', '소유자: {name}', '소유자 {name+이/가} 매각',
      '임차인 {name}', '예금주 {name}', '예금주: {name}', '위임인 {name}, 수임인 {name/2}', '대리인 {name}', '신고인 {name}', '제보자 {name+은/는} 익명을 원함', '청원인 {name}', '진정인 {name}', '운전자 {name}', '위반자 {name}', '당첨자: {name}', '합격자 {name}, {name/2}, {name/3}', '수상자 {name}', '배우자 {name}',
      '자녀: {name}', '모: {name}', '부: {name}', '(부) {name}, (모) {name/2}', '학생: {name}', '이용자: {name}', '봉사자: {name}', '참가자: {name}', '참가자 {name} 외 3명', '교육생: {name}', '강사: {name}', '계약자: {name}', '매도인 {name}, 매수인 {name/2}', '채권자 {name}, 채무자 {name/2}', '원고 {name}, 피고 {name/2}',
      '전입자 {name}', '동거인 {name}', '입소자 {name}', '퇴소자 {name}', '접수인 {name}', '제출자 {name}', '요구조자 {name}(여, 70세)', '이송자 {name}', '환자명: {name}', '고객명 {name}', '가족대표 {name}', '점유자: {name}', '관리인 {name}', '토지주 {name}', '신청인 : {name} (서명 또는 인)',
      '위 본인 {name}', '신청인성명:{name}', '민원인: {name}님', '피보험자 {name}', '수익자 {name}', '보증인 {name}', '대여자 {name}', '분실자 {name}', '습득자 {name}', '반려견 소유자 {name}', '건물주 {name}', '관계인 {name}', '보행자 {name+이/가} 다침', '낙찰자 {name}', '점주 {name}', '고용주 {name}의 진술', '투숙객 {name}', '응찰자: {name}', '피해아동 {name}', '체험객 {name}', '근로자 {name+이/가} 추락', '입양부모 {name}', '세입자 {name+은/는} 이사', '발명자 {name}', '건의인: {name}', '수상작가 {name}', '사망자: {name}', '확진자 {name}', '접촉자 {name}',
    ],
  },
  {
    subject: 'titled-names',
    templates: [
      '{name} 씨', '{name}씨가 방문', '{name}님', '{name}님께는', '{name} 님의 의견', '{name} 씨와 {name/2}님', '{name} 귀하', '{name} 여사', '{name} 어르신', '{name} 할아버지', '{name} 선생님의 제안', '{name} 학생이', '{name} 어린이', '{name}군과 {name/2}양', '{name} 군', '민원인 {name}씨({birth}생)', '김 모 씨와 {name} 씨',
      '{name} 대표의 주장', '{name} 씨 외 3명', '주민 {name} 씨', '{name} 주민의 요청', '{name} 사장', '{name} 회원', '{name} 선수',
    ],
  },
  {
    subject: 'bare-names',
    templates: [
      '{name+이/가} 제출한 서류', '{name+은/는} 이에 불복하여 소송을 제기함', '{name} 외 3명', '{name} 외 2인의 진정', '{name} 등 5명이 신청', '{name}의 배우자', '{name}의 자녀 {name/2}', '{name} 본인', '{name} 명의의 건물', '{name}에게 통지함', '{name}에게 지급', '{name+과/와} 면담', '{name} (인)', '{name}(서명)',
      '{name}, {name/2}, {name/3} 연명', '{name} 민원 처리결과', '{name} 관련 민원', '{name+이/가} 거주하는 주택', '{name} 소유 토지', '{name+은/는} 만 70세로 독거노인임', '{name+이/가} 넘어져 다침', '{name} 사망에 따른 상속', '조카 {name}', '아들 {name}, 딸 {name/2}', '남편 {name}', '{name+은/는} 진술을 거부', '{name+을/를} 병원으로 이송',
      '302호 {name}', '{name+이/가} 민원을 제기함', '{name}의 진정서', '{name}로부터 접수', '{name} 가구 방문', '{name+을/를} 상대로 소송을 제기', '{name+이/가} 요청한 자료', '故 {name}', '망 {name}의 상속인', '{name} 의견: 반대', '{name}·{name/2} 부부', '{name+은/는} 2남 1녀를 둠',
    ],
  },
  {
    subject: 'again',
    templates: [
      '신청인 {name}, {name/2+이/가} 제출. {given} 씨와 {name}께 알리고 {name~}의 동의를 받음', '신청인 {name}의 민원. {name+은/는} 오지 않음', '{name}({rrn})은 수급자임. {name}의 소득은 없음', '성명: {name}. {name}의 요청을 수용', '민원인 {name}. 이후 {name~}에게 회신', '신고자 {name}, {mobile}\n{name} 건은 종결',
      '{name} 씨의 민원임. {given+은/는} 재차 방문함. {given} 님께 회신',
    ],
  },
];
