import type { Sentences } from '../../cases/part';

export const SCHOOLS: Sentences[] = [
  {
    subject: 'schools',
    templates: [
      '전입학 배정원서\n학생명 {name=천서율} (남)\n생년월일 {birth=2012.04.17.}\n보호자 {name=천익수} (관계: 부, {phone=010-7740-2288})\n전입주소 {address=대구광역시 동구 안심로 377, 107동 802호}\n배정학교 신서초등학교', '3학년 2반 {name=모하윤}, {name=배시원}, {name=국태린} 수두 의심으로 귀가조치(담임 {official=표정란})',
      '학생 {name=길이찬} 계단에서 넘어져 앞니 파절, 보건교사 {official=나세미} 응급처치 후 모친 {name=두은경}에게 연락', '교장 {official=염기순}, 교감 {official=현태우}, 행정실장 {official=석은비}', '취학유예 신청: {name=남시아}(2018.11.2. 출생 미숙아) — 부 {name=남권수}',
      '학업중단숙려제 대상 {name=고태율} 군, 상담교사 {official=빈소라}와 5회기', '방과후학교 강사 {name=옥지민} 계약({birth=900214}, {phone=010 4419 2203}), 시간당 {amount=38,000원}', '학교급식 모니터링 학부모 {name=하윤희}, {name=신보배} (6. 12. 검수 참여)', '장학생 추천: 2-5 {name=어지호} 석차 3/212, 담임 {official=마영근}',
      '결석신고서 / 4학년 1반 17번 / {name=전아율} / 사유: 교외체험 / 보호자 {name=전병오} (인)', '학생생활교육위원회 위원: 교감 {official=옹미현}, 생활부장 {official=장두현}, 교사 {official=피세은}', '교육복지 대상 {name=여다온}·{name=여다율} 쌍둥이 석식 지원', '다문화학생 {name=레티프엉} (모 {name=LE THI HOA}) 한국어학급 배치',
      '특수교육대상자 {name=경도하}(지체) 통학버스 5호차 승차지 ‘안심역 4번출구’', '졸업생 {name=하복순}(43회)가 발전기금 기탁', '교통봉사 어머니회장 {name=구미령} {phone=010.8837.1120}', '체육교사 {official=온동혁} 인솔, 선수 {name=소하람} 외 6명 소년체전 출전', '육성회비 미납 {name=부은찬} → 보호자 {name=부광식}에 안내',
      '{name} 학생이 {name/2} 학생을 밀어 다툼, 담임 {official} 중재', '학급 반장 {name}, 부반장 {name/2}', '전출: {name} ({birth}) → 경기 화성', '보호자 {name}님께: 자녀 {name/2}의 예방접종 기록을 제출해 주세요. 보건실 {official}', '학적 정정 {name} → {name/2} (개명), 주민번호 {rrn}',
      '담임 {official} / 부담임 {official/2} / 학생 28명', '통학차량 운전자 {name} 면허 {licence} 차량 {plate} 보호탑승자 {name/2}', '돌봄교실 귀가동의: 아동 {name}, 인수자 {name/2}(조모) {mobile}', '교원 인사발령: 교사 {official} 달서초→월배초, 교사 {official/2} 휴직', '수석교사 {official} 수업공개, 협의록 {official/2} 작성',
      '{name} 외 2명 학폭 접수(사안번호 {docno=2025-14}) 전담기구 {official} 책임교사', '늘봄지원실장 {official}', '급식 중 이물질 신고: 학생 {name}의 식판에서 나온 나일론 조각 2cm', '졸업앨범 업체 {org=샛별사진} 대표 {name} {mobile}', '학년 주임 {official} 선생님께 가정통신문 회수 바람', '정보부장 {official}, 연구부장 {official/2}, 교무부장 {official/3} 참석',
    ],
    tables: [
      { head: '학년\t반\t번호\t성명\t보호자\t연락처', row: '5\t3\t11\t{name}\t{name/2}\t{mobile}' }, { head: '학번 이름 생년월일 주소', row: '20714 {name} {birth} {address}' },
      { head: '성명 | 담당교과 | 업무', row: '{official} | 과학 | 영재학급' }, { head: '버스 3호차 승하차 명단 (기사 {name/80} / 도우미 {name/81})', row: '- {name} (정문) ☎ {mobile}' },
    ],
  },
  {
    subject: 'kindergartens',
    templates: [
      '해오름반 원아 {name=도이솔}(만4세) 등원 중 손가락 끼임, 원장 {official=국보영} 보호자 통지 09:48', '입소대기: {name=지유나} 쌍생아 {name=지유하}, 모 {name=변하늬}, 맞벌이', '원장 {official=피선옥} / 원감 {official=류채린} / 교사 {official=제나현}', '알레르기 원아 : {name=감이든}(우유), {name=염솔하}(땅콩)',
      '학부모 {name=기다현} 씨가 CCTV 열람 요청(7.3. 10시~12시, 햇살반)', '귀가 인계자: 이모 {name=방지애} ☏{phone=010-2273-9948} / 차량 {plate=29너3381}', '어린이집 폐원신고 대표자 {name=용은실} {birth=1968-02-25} {bizno=504-80-11273}', '보육교사 {official} 보수교육 이수', '유치원 방과후과정 신청 유아 {name} 보호자 {name/2} 관계 부 {mobile}',
      '아이행복카드 {card} ({name}) 결제 오류', '학대의심 신고: 피해아동 {name}, 신고자 {name/2}, 조사 {official} 팀장', '부모모니터링단 {name}, {name/2} 위촉기간 {date}~{date/2}', '유아 {name} ({birth}, 여) 보육료 자격 변경', '양육수당 계좌 {account} 예금주 {name}(모)', '형제 우선입소 {name}·{name/2}',
      '열린어린이집 선정 12개소', '영아반 교사 대 아동 비율 1:3', '보호자 동의서 양식 변경', '가정양육 상담 주간 운영',
    ],
  },
  {
    subject: 'libraries',
    templates: [
      '회원증 재발급 {name=차시온} 회원번호 {docno=2200148839} / 연락처 {phone=010-9937-4481}', '연체 도서 3권 — {name=민옥희}님, 반납예정 5.2.', '희망도서 신청자 {name=여우영} / 『달빛 조각사』 / 처리 구입중', '윤동주문학관 견학 버스 인솔 사서 {official=방수아}', '독서회 ‘책울림’ 회장 {name=탁미화}, 총무 {name=오재란} ({email=mihwa.tak@naver.com})',
      '자료실에서 {name=금병도} 씨가 노트북을 잃어버렸다고 신고, 사서 {official=계은솔} CCTV 확인', '열람실 좌석 112번 이용자 {name=한결}에게 주의', '상호대차 신청: {name=선예슬} (북부→용산)', '김유정 단편선 낭독회 강연자 {name=노해경} 작가, 강연료 {amount=400,000원}, 농협 {account=302-2284-0917-35}', '관장 {official=문가을}, 사서6급 {official=봉현아}',
      '분실 도서 변상 {name=위한슬}(보호자 {name=위경훈})', '{name} 이용자 {mobile} 예약도서 도착 알림', '도서관 회원가입 {name} {birth} {address}', '책나래 서비스 이용자 {name}, 배송지 {address}', '독후감 대회 심사: {official}, {official/2} / 금상 {name} / 은상 {name/2}', '사서 {official}에게 반납', '{name}님 대출정지 14일', 'DVD실 예약 {name} 외 1인 14시',
      '야간 개관 근무: {official} 20:00~22:00', '보존서고 청구기호 813.7-김54ㅂ', '백석 시 전집 2권, 이육사 평전 1권 폐기', '김영랑생가 문학기행 참가비 1만원', '청소년 자원활동 {name} 서가정리 4시간', '정기이용증 발급 외국인 {name=PARK ANDREY} {arn=870330-5917442}', '도서원부 기증자 {name} 162권',
    ],
    tables: [{ head: '예약순번\t도서명\t예약자\t연락처', row: '1\t세계사 산책\t{name}\t{mobile}' }, { head: '서명  저자  청구기호  소장처', row: '별 헤는 밤  윤동주  811.6-윤25ㅂ  종합자료실' }],
  },
  {
    subject: 'lectures-and-sports',
    templates: [
      '수강신청서 / 강좌 생활도예(화 10:00) / 성명 {name=하연순} / 생년월일 {birth=65.12.30.} / 전화 {phone=010 2847 7729} / 주소 {address=광주 북구 설죽로 318-2}', '캘리그라피 강사 {name=채은별} 수강생 14명 중 출석 11명', '환불: {name=조갑연} 요가 3개월 중 1개월 이용, 하나은행 {account=287-910443-22807}',
      '아쿠아로빅 회원 {name=반영심}(사물함 217) 미끄러져 손목 골절, 안전요원 {official=주건형} 119 신고', '수영강습 초급 대기 1 {name=손가람} 2 {name=탁유주} 3 {name=진도겸}', '체력인증 3등급 {name=현갑수} 씨(남/68)', '탁구동호회 회장 {name=권태섭} 총무 {name=길성란} 체육관 대관 7.12. 13~17시', '파크골프장 이용객 {name=봉만식}이 공에 맞음, 보험접수 {docno=25-0411}',
      '스마트폰 교실: {name=연옥주}, {name=팽복순}, {name=제갈순} 어르신 수료', '강사카드 성명 {name=왕지혜} 주민번호 {rrn=780319-2284419} 은행 국민 {account=440102-01-337182}', '출강확인 {name=인소영}(필라테스) 6회, 확인자 {official=호정윤} 대리', '공단 체육사업팀 대리 {official=변상원}, 과장 {official=추미경}', '{name} 회원님 락커키 미반납, {mobile} 문자 발송',
      '테니스장 예약자 {name}, 동반 {name/2}, {name/3}, {name/4}', '강좌 ‘시 읽는 저녁’ 수강생 {name}이 재료비 환급을 문의', '수강생 대표 {name} {mobile} / 강사 {name/2} {mobile/2}', '감면 대상 확인: {name} 국가유공자, {name/2} 다자녀', '당구교실 {name}님 접수 취소 → 대기자 {name/2}님 등록', '생존수영 지도 {official}', '수영장 이용권 환불계좌: {name} {account} 우리',
      '시설팀 {official} 차장, 운영팀 {official/2} 과장 야간점검', '배드민턴 라켓 분실 신고 {name} ({landline})', '골밀도 측정 결과 {name} T -2.7', '관외거주자 {name}, {address}', '생활체육대회 접수 100m: {name}, {name/2}; 400m: {name/3}', '성인 발레 {name=임나비}, {name=김푸름}, {name=배라온} 신규', '강좌별 정원 20명, 재료비 별도, 주 2회',
      '주차 정기권 {name} {plate} {date}까지',
    ],
    tables: [
      { head: '강좌명 : 한글서예(목) / 강사 : {name/70}\nNO  수강생  생년월일  전화번호  비고', row: '1  {name}  {birth}  {mobile}  신규' }, { head: '| 접수번호 | 회원명 | 종목 | 환불액 | 계좌 |\n|:--|:--|:--|--:|:--|', row: '| 25-018 | {name} | 헬스 | {amount} | {account} |' },
    ],
  },
  {
    subject: 'volunteers-and-youth',
    templates: [
      '봉사일지 6.21.(토) / {name=오세라} 3h, {name=남도훈} 3h, {name=유담희} 2h / 배식·설거지 / 확인 {official=길서현}', '1365 아이디 {docno=sky_vol77} {name=금나래}({birth=2008.9.3.}) 실적 정정', '적십자봉사회 {name=맹정례} 회장 댁에서 김치 40통 전달', '청소년참여위원 {name=표지한}(고2), {name=어하은}(중3)이 정책제안서 제출',
      '쉼터 입소 {name=견도윤} 17세, 어머니 {name=피미란} 연락 거부, 담당 {official=여은수}', '청소년증 발급 {name=석윤지} {rrn=090827-4118830} 수령지 동구 청소년과', '위기청소년 특별지원 {name=봉하린} 월 {amount=300,000원} 계좌 농협 {account=3560841772903}(예금주 조부 {name=봉춘삼})', '국제교류 참가자 {name=차라희} 여권 {passport=M482X7731}, 영문 {name=CHA RAHEE}',
      '꿈드림 검정고시반 {name}, {name/2} 합격', '자원봉사자 {name} 상해보험 청구 {account}', '봉사단체 ‘나눔손’ 대표 {name} 부대표 {name/2} 회원 31명', '{name} 학생 봉사시간 12시간 인정, 담당 {author}', '독거노인 도시락: 배달 {name}({plate}) → {name/2}, {name/3} 어르신', '멘토 {name}(○○대 2학년) 멘티 {name/2} 주 1회', '가출 신고된 {name} 양을 역전에서 발견, 보호자 {name/2} 인계',
      '수련원 지도사 {official}, {official/2} 캠프 인솔', '급식봉사 {name} 님, {name/2} 님, {name/3} 님 감사합니다', '청소년지도위원 {official} 유해업소 합동단속', '우수봉사자 표창: {name}, {name/2} (시장상)', '봉사센터 {official} 코디네이터({office-phone})', '재능기부 {name} 미용사 월 2회 방문', '청소년 상담 1388, 자살예방 109', '한 학생이 봉사 도중 어지럼 호소(성명 미확인)',
    ],
    tables: [{ head: '성명·생년월일·봉사처·시간', row: '{name}·{birth}·행복복지관·4' }, { head: '수료자 명단(가나다순)', row: '{name}, {name/2}, {name/3}' }],
  },
  {
    subject: 'defence-and-military',
    templates: [
      '민방위 3년차 {name=두현종}({birth=900730}) 교육불참 사유서: 해외출장', '통지서 수령 {name=편호석}의 배우자 {name=은다솔}, 수령일 3.11.', '병적증명서 발급 {name=엄기동} 군번 {docno=04-76018832}, 용도 취업', '병역판정검사 대상 {name=양유찬} {rrn=060215-3447190}', '예비군 동원 보류: {name=내동진}(대학 재학)', '동원훈련 {name=감성찬} 입영버스 2호차, 연락처 {phone=01029483317}',
      '주민신고망 신고자 {name=탄광식}, 통화시각 22:14, 상황근무 {official=염지섭}', '사회복무 소집해제 예정 {name=설태오} 복무지도 {official=고민채}', '민방위대장 {official=공기창}, 부대장 {official=온재성}', '비상급수시설 점검자 {official=목하준} 수질 적합', '대피소 관리 {org=한울아파트} 관리사무소 {office-phone=042-822-4415}', '교육훈련통지 반송 {name} {address}',
      '민방위대원 편성제외 {name}(장애), {name/2}(만 40세 초과)', '현역병 {name}의 부 {name/2} 생계곤란 병역감면 신청', '통대장 인계: {name} → {name/2}', '6·25 참전 {name} 옹 유해발굴 시료채취, 유가족 {name/2}(조카) {mobile}', '을지연습 상황실 근무 1조 {official}, 2조 {official/2}, 3조 {official/3}', '예비군 지휘관 {official} 동대장', '화생방 강사 {name} 강사수당 {amount} {account}',
      '민방공 경보 사이렌 점검 14:00', '병무청 {official} 주무관과 협의({office-phone=042-250-4283})', '과태료: 민방위 불참 {name} {amount=100,000원}', '응소율 97.2%, 미응소 41명', '군소음 보상금 신청 {name} ({birth}) {address} 우체국 {account}', '전시 동원차량 {plate} 소유자 {name} {mobile}',
    ],
    tables: [{ head: '연차\t성명\t생년월일\t전화\t응소', row: '2\t{name}\t{birth}\t{mobile}\t○' }, { head: '통|반|대원|직책', row: '7|3|{name}|분대장' }],
  },
  {
    subject: 'foreigners',
    templates: [
      '체류지 변경 {name=응우옌티마이} NGUYEN THI MAI 와 동일인, {arn=950118-6338402}', '외국인주민 상담: {name=Rahman Abdul} (방글라데시), 임금 2개월 미지급, {phone=010-4482-9173}', '결혼이민자 {name=마리아 곤잘레스} 국적취득, 남편 {name=채병두}', '여권상 성명 {name=WANG XIAOMING} / 한글 {name=왕샤오밍} / 여권번호 {passport=EJ4482017}', '통역지원 {name=바트바야르 오윤}(몽골어) 3시간',
      '고려인 {name=김 알렉산드르}의 자 {name=김 빅토르} 취학', '유학생 {name=Phan Van Tuan} 쓰레기 무단투기, 원룸 {address=부산 남구 용소로 13번길 41-2 304호}', '외국인등록증 분실 {name=SHRESTHA BIKASH}, {arn=020714-5480116}', '모국방문 선정 {name=쩐티히엔} 가족(남편 {name=주팔용}, 딸 {name=주아라})', '다문화가정 {name=스즈키 유미코} 씨 방문교육', '생년월일 {birth=1994-05-21} 국적 네팔 {name=Gurung Sita}',
      '불법체류 아님 확인: {name=리우팅} ({arn})', '외국인 {name=John Miller} {mobile} 자원봉사 통역', '한국어교실 {name=압둘라}, {name=푸엉}, {name=이리나 박}', '사망 외국인 {name=SOKHA CHEA} 유가족 영사관 통해 연락', '숙소 제공자 {name} 숙소 {address} 입주 {name=OCHIR BATBOLD}', '다문화센터장 {official} 팀원 {official/2}', 'E-9 고용사업장 {org=대원금속} 대표 {name}',
      '귀화 선서식 42명(베트남 18, 중국 15, 기타 9)', 'Letter of Thanks to Ms. {name=Emily Carter}', '입국일 {date}, 출국일 {date/2}, 항공편 KE1884', '보증인 {name} ({rrn}) 피보증인 {name=SAIDOV RUSTAM}',
    ],
    tables: [{ head: 'Name\tNationality\tARC No.\tMobile', row: '{name=ALIYEV TIMUR}\tUZB\t{arn}\t{mobile}' }, { head: '국적 | 등록외국인 | 비율', row: '베트남 | 4,812 | 22.4%' }],
  },
  {
    subject: 'culture',
    templates: [
      '공연 예매 {name=신이안} 2매 R석 다열 14·15번, 예매번호 {docno=T2507118342}', '무형유산 보유자 {name=서갑연}(자수장) 전수생 {name=함초롱}', '시민합창단 단원 {name=계미숙}(알토), {name=국세림}(소프라노) 위촉', '전시실 대관: 화가 {name=위종목}, 6.3.~6.9. 사용료 {amount=210,000원} 환급계좌 신협 {account=132-019-228471}', '학예연구사 {official=단유정} 유물 인수', '유물 기증자 {name=배헌길}(고 {name=배상엽} 선생의 손자)',
      '시립교향악단 단무장 {official=류은기}', '충무공 이순신 동상 세척, 백범 김구 선생 추모식 좌석배치', '김광석다시그리기길 야간조명 보수', '전국노래자랑 예심 14번 {name=육남수} ‘고향역’', '박물관 미아 {name=모가온}(5세) 방송 후 모 {name=사경은} 인계', '관람 중 {name} 관람객 실신, 보호자 {name/2} 동행', '소장품 저작권자 {name} 이용허락 {email}', '백일장 장원 {name} 차상 {name/2} 차하 {name/3}',
      '예술인 지원 선정자 {name} ({birth}) 창작지원금 {amount} {account}', '해설사 {name} 10:00 / {name/2} 14:00', '문화재 주변 건축 신청인 {name} 현상변경 {docno}', '관장 {official} 축사, 학예실장 {official/2} 경과보고', '거리공연팀 대표 {name} {mobile}', '촬영허가 {org=하늘필름} 제작피디 {name} {plate} 외 3대', '향교 석전대제 초헌관 {official} 시장', '시조창 교본 저본은 조선 후기 가집',
      '축제 미아보호소 신고 {name} ({mobile})', '김장문화제 / 이야기 할머니 / 신나는 예술여행', '주차장에서 {plate} 접촉사고, 상대 {plate/2}, 운전자 {name}',
    ],
    tables: [{ head: '참가번호\t성명\t부문\t곡명\t연락처', row: '21\t{name}\t가요\t고향의 봄\t{mobile}' }],
  },
];
