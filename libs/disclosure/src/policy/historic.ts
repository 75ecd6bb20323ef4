/**
 * People of history whom streets, halls, plays and lessons are called after. What the law protects is the living (Personal Information
 * Protection Act, Art. 2): who bears such a name today is masked where a label, a title, a number or a table says so. Left out are names
 * that many of today bear.
 */
export const HISTORIC: ReadonlySet<string> = new Set(
  (
    '이순신 정약용 유관순 안중근 윤봉길 신사임당 장보고 강감찬 김유신 을지문덕 최무선 최치원 정몽주 정도전 이성계 장영실 허난설헌 김홍도 신윤복 김만덕 곽재우 김시민 김부식 이규보 문익점 맹사성 성삼문 박팽년 ' +
    '이항복 류성룡 유성룡 이율곡 이퇴계 조광조 송시열 윤선도 박제가 홍대용 유형원 전봉준 김옥균 민영환 안창호 김좌진 홍범도 이봉창 신채호 박은식 한용운 이회영 조만식 윤동주 이육사 김소월 ' +
    '주시경 방정환 이중섭 박수근 나혜석 백남준 손기정 전태일 최제우 최시형 지석영 우장춘 석주명 김대건 정약전 연개소문 박혁거세 이차돈 이방원 황진이 임꺽정 장길산 김삿갓 이제마 남자현 ' +
    '신돌석 이위종 함석헌 현진건 염상섭 박완서 권정생 윤이상 안익태 홍난파 윤극영 나운규'
  ).split(' '),
);
