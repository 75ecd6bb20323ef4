import type { Sentences } from '../../cases/part';

export const LISTS: Sentences[] = [
  {
    subject: 'tables-of-citizens',
    templates: [
      '순번\t성명\t생년월일\t연락처\t비고\n1\t{name=강보석}\t{birth=540911}\t{phone=010-3384-2207}\t\n2\t{name=남궁옥}\t{birth=610205}\t{phone=010-7712-4480}\t휠체어\n3\t{name=서춘자}\t{birth=480730}\t-\t입원', '세대주\t세대원\t주소\n{name=도경환}\t{name=신말숙}, {name=도지율}\t{address=인천 계양구 계산새로 88, 1104동 302호}',
      '구분\t신청인\t대리인\n방문\t{name=유점옥}\t{name=민경택}\n우편\t{name=고병하}\t해당없음\n온라인\t{name=추하늘}\t해당없음', '번호 이름 전화\n1 {name=방귀례} {phone=010-2241-7789}\n2 {name=염동석} {phone=010-9902-3348}\n3 {name=진막내} {phone=032-544-2817}', '대상자별 지급액\n{name=봉순이}    {amount=270,000원}\n{name=표갑룡}    {amount=270,000원}\n{name=하연분}    {amount=135,000원}\n계          {amount=675,000원}',
      '{name=곽삼봉}\t74\t남\t독거\n{name=허옥란}\t81\t여\t부부\n{name=주연홍}\t69\t여\t조손', '이재민 현황\n가구 | 세대주 | 인원 | 임시거처\n1 | {name=맹호영} | 3 | 마을회관\n2 | {name=석분남} | 1 | 친척집\n3 | {name=윤칠복} | 2 | 모텔', '◎ 당첨자\n가. {name=전아라} (0482)\n나. {name=어수민} (7719)\n다. {name=변다올} (3305)',
    ],
    tables: [
      { head: '연번\t동명\t성명\t성별\t생년월일\t주소\t연락처\t선정사유', row: '1\t효성동\t{name}\t여\t{birth}\t{address}\t{mobile}\t중증장애' }, { head: '| No. | 신청인 | 신청일 | 차량번호 | 처리 |\n| --- | --- | --- | --- | --- |', row: '| 1 | {name} | {date} | {plate} | 발급 |' },
      { head: '대상자명     관계     보호자명     전화번호', row: '{name}     모     {name/2}     {mobile}' }, { head: '피해자\t가해차량\t피해내용', row: '{name}\t{plate}\t범퍼 파손' }, { head: '환자명\t성별/나이\t주증상\t이송병원\t보호자', row: '{name}\t남/71\t흉통\t시립병원\t{name/2}({mobile})' },
      { head: '임대인 | 임차인 | 소재지 | 보증금 | 월세', row: '{name} | {name/2} | {address} | {amount} | 35만' }, { head: '출생아\t출생일\t부\t모\t신고일', row: '{name}\t{birth}\t{name/2}\t{name/3}\t{date}' }, { head: '고인\t사망일\t연고자\t화장예약', row: '{name}\t{date}\t{name/2}(자)\t2회차' },
      { head: '여권 교부 명부\n접수번호\t성명\t여권번호\t수령인 서명', row: '{docno}\t{name}\t{passport}\t(대리 {name/2})' }, { head: '체납자\t체납액\t압류물건\t비고', row: '{name}\t{amount}\t{plate}\t분납중' }, { head: '지번\t소유자\t주소\t지분', row: '{docno=412-3}\t{name}\t{address}\t1/4' },
      { head: '', row: '□ {name} / {birth} / {mobile} / {address}' }, { head: '', row: '{name}\t{rrn}\t{account}\t{amount}' }, { head: '응시번호,성명,생년월일,휴대전화,전자우편', row: '20481,{name},{birth},{mobile},{email}' }, { head: '성명;전화;내용', row: '{name};{mobile};도로패임' },
      { head: '묘번호  사망자  연고자  연고자주소', row: '가-118  {name}  {name/2}  {address}' }, { head: '신고일시 │ 신고자 │ 전화 │ 내용', row: '07.21 03:14 │ {name} │ {mobile} │ 배수로 역류' }, { head: '세대\t가구원(관계)', row: '101호\t{name}(본인), {name/2}(배우자), {name/3}(자)' },
      { head: '공시송달 대상\n연번\t성명(법인명)\t주소\t송달문서\t사유', row: '1\t{name}\t{address}\t독촉장\t폐문부재', foot: '2\t{org=㈜동양기획}\t{office=부평구 부평대로 88}\t독촉장\t이사불명' },
      { head: '분류\t수용가명\t검침지\t고객번호', row: '가정용\t{name}\t{address}\t{docno}' },
    ],
  },
  {
    subject: 'tables-of-officials',
    templates: [
      '당직근무표\n7. 1.(화)  당직사령 {official=길주형}  당직원 {official=마세아}\n7. 2.(수)  당직사령 {official=염보성}  당직원 {official=나은채}', '부서\t성명\t내선\n총무과\t{official=문혁진}\t2204\n세정과\t{official=설아인}\t2311\n교통과\t{official=표주원}\t2470', '【결재】 담당 {official=하서준} | 팀장 {official=온규리} | 과장 {official=목승하}',
      '사무분장\n○ 팀장 {official=변가온} : 업무 총괄\n○ {official=고채아} : 예산, 계약\n○ {official=임도하} : 서무, 복무\n○ {official=여선재} : 민원', '승진 내정자(6급→5급)\n행정 {official=부정후}\n시설 {official=신석형}\n사회복지 {official=강은빛}', '출동대 편성\n지휘차: {official=도경석}, {official=유기봉}\n펌프차: {official=피세환}, {official=안도규}\n구급차: {official=노아름}',
    ],
    tables: [
      { head: '연번\t소속\t직급\t성명\t출장지\t기간', row: '1\t수도시설과\t시설7급\t{official}\t서부정수장\t{date}' }, { head: '| 점검자 | 점검항목 | 결과 |\n|---|---|---|', row: '| {official} | 소화펌프 압력 | 양호 |' }, { head: '날짜      주간      야간', row: '7.14      {official}      {official/2}' },
      { head: '직위 | 성명 | 전화 | 메일', row: '팀장 | {official} | {office-phone} | {office-mail}' }, { head: '위원 명부\n구분\t성명\t소속 및 직위', row: '위촉직\t{official}\t대한건축사회 이사' }, { head: '발령사항\n현 소속\t직급\t성명\t발령 소속', row: '감전동\t행정8급\t{official}\t문화관광과' },
      { head: '교번\t승무원\t차량', row: '다-14\t{official}\t3102편성' }, { head: '교육명;이수자;시간', row: '청렴교육;{official};4' }, { head: '검사일  검사자  입회자  확인', row: '{date}  {official}  {official/2}  {approver}' }, { head: '', row: '○ {official} 주무관 : 급수공사 접수 및 계량기 교체' },
      { head: '보직\t계급\t성명\t비고', row: '119구급대\t소방교\t{official}\t1급 응급구조사', foot: '작성자 소방위 {official/90}' }, { head: '초과근무 내역\n성명\t시간\t사유', row: '{official}\t3\t폭우 비상근무' }, { head: '포상명\t수상자\t직급\t공적', row: '장관표창\t{official}\t지방소방위\t화재예방' },
    ],
  },
  {
    subject: 'tables-of-things',
    templates: [
      '연도\t건수\t증감\n2022\t1,204\t-\n2023\t1,388\t15.3%\n2024\t1,290\t△7.1%', '품명  규격  수량  단가\n복사용지  A4 80g  40  23,500\n토너  CF259X  6  188,000', '정수장별 탁도(NTU)\n남부 0.06 / 북부 0.05 / 서부 0.08', '비밀번호 규칙 | 3종 이상 | 9자리\n재시도 | 5회 | 잠금 30분', '호선\t역\t승차\t하차\n1\t서면\t48,210\t47,993\n2\t사상\t22,814\t23,100', '수종 | 본수 | 규격\n이팝나무 | 48 | R8\n배롱나무 | 12 | R10\n남천 | 300 | H0.6',
      '노선번호 / 배차간격 / 첫차 / 막차\n101 / 8분 / 05:10 / 22:40\n급행2 / 14분 / 05:30 / 22:00', '시료번호 25-0718-01 잔류염소 0.42 / 25-0718-02 0.38', '표고: 812.4  좌표: 35.1796N 129.0756E  도엽번호: 35912044',
    ],
    tables: [
      { head: '공사명\t계약업체\t사업자번호\t계약액\t준공', row: '노후관 교체\t{org=㈜동서배관}\t{bizno}\t{amount}\t{date}' }, { head: '| 동물번호 | 품종 | 발견장소 |\n|---|---|---|', row: '| {animal} | 믹스 | {office} 공원 |' }, { head: '문서번호      시행일      제목', row: '{docno}      {date}      협조 요청' },
      { head: '시설명\t주소\t전화\t수용인원', row: '마을회관\t{office}\t{office-phone}\t80' }, { head: '법인명 | 법인등록번호 | 대표전화', row: '{org=(주)한결} | {corp} | {office-phone}' }, { head: '민원번호\t분야\t처리기한', row: '{complaint}\t환경\t{date}' }, { head: '조문  위반내용  과태료', row: '{cite}  신고의무 위반  {amount}' },
      { head: '차종\t형식\t대수\t연식', row: '압축진개차\tHD120\t7\t2019' }, { head: '은행\t계좌\t용도\t잔액', row: '농협\t{treasury}\t일상경비\t{amount}' }, { head: '성명란\t연락처란\t비고란', row: '공란\t공란\t작성 제외' }, { head: '지점  이상  이하  평균', row: '하천  서남  남동  고정' }, { head: '대상\t주민\t지원\t문의', row: '어르신\t전체\t보청기\t120' },
    ],
  },
  {
    subject: 'forms-with-colons',
    templates: [
      '신 청 인 : {name=피장수}\n주    소 : {address=대구 달서구 월배로 214, 상가동 2층}\n전    화 : {phone=010-2217-8834}\n생년월일 : {birth=1970. 2. 14.}\n신청일자 : 2025. 6. 3.', '성명： {name=하상도}　（서명）\n관계： 자\n연락처： {phone=010.9921.3348}', '1. 사건번호 : {docno=2025행심118}\n2. 청구인 : {name=곽은옥}\n3. 피청구인 : 부산진구청장\n4. 담당자 : {official=여명준}',
      '상  호 : {org=싱싱청과}\n대표자 : {name=라순임}\n사업자등록번호 : {bizno=605-22-48813}\n영업장 : {office=부산진구 동평로 118}\n휴대폰 : {phone=010-5538-2204}', '망인 : {name=구점룡} ({birth=33. 1. 19.}생)\n사망일시 : 2025. 2. 7. 04:20\n연고자 : {name=구태은} (여식)\n연고자 전화 : {phone=010 8847 2213}', '작성자: {official=은태린}\n검토자: {official=반희선}\n승인자: {official=석재명}\n작성일: 2025-04-30',
      '차 량 번 호 : {plate=88우2207}\n소 유 자 명 : {name=두길성}\n운전면허번호 : {licence=부산 14-884102-33}\n위 반 장 소 : {office=사상구 광장로 18}', '입금계좌\n - 은행명 : 기업은행\n - 계좌번호 : {account=402-118837-01-019}\n - 예금주 : {name=표옥금}', '의뢰인: {name} / 의뢰일: {date} / 시료: 지하수 / 채수자: {official}', '이름 : {name}\n나이 : 44\n성별 : 여\n주소 : {address}\n특이사항 : 홀로 거주',
      '위임하는 사람 : {name}\n위임받는 사람 : {name/2}\n관계 : 형제\n위임내용 : 인감증명 발급', '수신 : {name} 귀하\n발신 : 부산교통공사\n제목 : 유실물 안내\n담당 : {official} ({office-phone})', '신고자 {name}: 연락처 {mobile}: 신고내용 악취: 접수자 {official}', '성명:{name}주민번호:{rrn}주소:{address}', '확인자: 직 지방행정주사 성명 {official} (인)\n입회자: 성명 {name} (인)',
      '대상자 : {name}\n보호자 : {name/2} ({mobile})\n주치의 : 없음\n서비스 : 방문목욕', '회사명: {org=주식회사 해오름}\n대표이사: {name}\n법인번호: {corp}\n담당자: {name/2} ({mobile})', '성명 :\n주소 :\n연락처 :', '여권번호 : {passport}\n영문성명 : {name=HONG SEOYUN}\n발급일 : {date}', '건강보험증번호 : {insurance}\n가입자 : {name}\n피부양자 : {name/2}',
    ],
  },
  {
    subject: 'records-over-lines',
    templates: [
      '1) {name=봉하늘}\n   {birth=1988.03.27.}\n   {address=부산 기장군 정관읍 정관로 555, 406동 1201호}\n   {phone=010-7718-2203}\n2) {name=서예림}\n   {birth=1990.11.05.}\n   {address=부산 기장군 일광읍 삼성리 184-2}\n   {phone=010-2284-9917}', '[1]\n신고인 {name=견상호}\n{phone=01044827713}\n쓰레기 적치\n[2]\n신고인 {name=초민아}\n{phone=01099203387}\n도로 파손',
      '{name=사도영}\n남, 52\n{address=경남 양산시 물금읍 범어리 2711 305동 1803호}\n허리 통증 호소, 이송 거절', '▣ 수혜자1\n이름\n{name=팽순옥}\n전화\n{phone=051-727-3318}\n주소\n{address=기장군 장안읍 오리 산 7}\n▣ 수혜자2\n이름\n{name=나기봉}\n전화\n없음', '성명\n{name=염채아}\n생년월일\n{birth=2003-08-12}\n소속\n시민기자단\n연락처\n{phone=010-3348-8820}',
      '담당부서\n하천관리과\n담당자\n{official=제시운}\n전화\n{office-phone=051-888-3714}\n등록일\n2025.05.20', '접수번호 {docno}\n접수일 {date}\n신청인 {name}\n대리인 {name/2}\n처리기한 7일\n처리자 {official}', '{name}\n{mobile}\n{address}', '우편물 받는 곳\n{address}\n{name} 님께\n우 46015', '보호자\n{name}\n관계\n조부\n연락처\n{mobile}', '계좌번호\n{account}\n예금주\n{name}\n은행\n부산은행',
      '주민등록번호\n{rrn}\n성명\n{name}\n발급용도\n제출용', '결재\n주무관 {official}\n팀장 {official/2}\n과장 {official/3}\n협조자 {official/4}', '{name} ({birth})\n- 처 {name/2}\n- 자 {name/3}\n- 주소 {address}', '작성\n{official}\n검토\n{official/2}\n{date}', '차량\n{plate}\n차주\n{name}\n조치\n이동명령',
    ],
    tables: [
      { head: '민원 접수 목록', row: '◆ 민원인 {name}\n  전화 {mobile}\n  내용 불법광고물\n  처리자 {official}' }, { head: '', row: '이름 : {name}\n생일 : {birth}\n휴대전화 : {mobile}\n---' }, { head: '직원 연락망', row: '{official}\n주무관\n{office-phone}\n{office-mail}' }, { head: '분묘 조서', row: '분묘번호 : 나-41\n피장자 : {name}\n연고자 : {name/2}\n주소 : {address}' },
    ],
  },
  {
    subject: 'key-value-blocks',
    templates: [
      '신청인={name=옥찬미}; 전화={phone=010-2238-4471}; 구분=신규', '[대상자]{name=인도식} [생년월일]{birth=1951.12.08} [주소]{address=울산 울주군 언양읍 남부리 118-4} [연락처]{phone=052-262-7731}', '성명 {name=단은주} | 휴대폰 {phone=010-4471-9920} | 이메일 {email=ejdan88@hanmail.net}', '<신고자> {name=맹도윤} <피신고자> {name=황갑식} <장소> {office=남구 삼산로 282}', '(성명){name=조별이}(연령)29(직업)간호사(주소){address=울산 중구 태화로 201, 501호}',
      '〔고인〕{name=용점례} 〔상주〕{name=도찬식} 〔발인〕6.14.', '담당|{official=지서린}|☎|{office-phone=052-229-3310}|기한|6.30.', '민원인▷{name=탁동만} 연락처▷{phone=010-8820-1174} 담당▷{official=왕은수}', '소유자/{name=고상득}/지분 2분의 1/{name=고상희}/지분 2분의 1', 'ㆍ성명ㆍ{name=감우진}ㆍ생년월일ㆍ{birth=92.6.18}ㆍ전화ㆍ{phone=010 7734 0092}', '이름→{name} 면허→{licence} 차량→{plate}', '"성명": "{name}", "전화": "{mobile}", "담당자": "{official}"',
      'name={name}&phone={mobile}', '- 성명: {name} - 생년월일: {birth} - 연락처: {mobile} - 거주지: {address}', '【발주】시설과 【감독】{official} 【시공】{org=㈜새한} 【대표】{name}', '{name}·{birth}·{mobile}·{plate}', '{name}/{rrn}/{address}/{mobile}', '{name}, {birth}, {address}, {mobile}', '{name} : {mobile} : {account}', '모델=KX-4410 / SN={docno=880412-1002938} / 설치일={date}', '위치: 3층 / 규격: 1200×600 / 재질: STS304', '점검={official}/확인={official/2}/일자={date}', '수급자 {name} ㅣ 담당 {official} ㅣ 급여 {amount}',
      '구급일지 No.{docno=0718-22} 환자 {name} M/67 BP 150/90 BST 212 대원 {official}, {official/2} 보호자 {mobile}',
    ],
  },
  {
    subject: 'bullets',
    templates: [
      '□ 참석자\n ○ 시민 : {name=변솔잎}, {name=현기복}, {name=강춘매}\n ○ 공무원 : {official=신태인} 과장, {official=라희준} 팀장\n ○ 전문가 : {official=좌동하} 교수', '※ 미제출자\n - {name=온병길}(소득증빙)\n - {name=추필녀}(통장사본)\n - {name=기화심}(동의서)', '가. 신고인 {name=진기호}\n나. 피해품 자전거 1대\n다. 조사자 {official=설현빈}', '① {name=두리나} ② {name=노상귀} ③ {name=허봄이} ④ {name=박하얀누리}', '• 가구1 {name=지갑분} 할머니 — 쌀 10kg\n• 가구2 {name=명칠성} 할아버지 — 라면 2박스\n• 가구3 {name=서하임} 어린이 — 학용품',
      '▶ 순찰 14:00 {official=편동윤} 반장 ▶ 15:20 {name=금막동} 어르신 댁 안부 ▶ 16:10 놀이터 이상무', '◦ 표창 : {official=소유림}, {official=문태정} ◦ 감사장 : {name=양복길}, {name=마은설}', '◇ 우리 동 새 이웃\n  - {name} (101동)\n  - {name/2} (203동)\n  - {name/3}네 가족', '1. {name}\n2. {name/2}\n3. {name/3}\n4. {name/4}\n이상 4명 참가 확정', '- 서무 {official}\n- 경리 {official/2}\n- 민원 {official/3}', '◈ 준비물: 신분증, 도장, 통장\n◈ 장소: 민원실 2번 창구\n◈ 문의: {office-phone}',
      '가) {name} : 찬성\n나) {name/2} : 반대\n다) {name/3} : 기권', '○ 연락두절 {name}({mobile}), {name/2}({mobile/2})\n○ 재방문 {official}, {official/2}', '☞ 미반납 : {name} 2권, {name/2} 1권', '* 강동리 * 남문로 * 하수처리 * 신축이음 * 조경석 * 고무판', '□ 주요 실적\n ○ 방역 214회\n ○ 단속 38건, 과태료 {amount}\n ○ 교육 12회 3,120명', '→ {name} 가구 보일러 교체 완료\n→ {name/2} 가구 도배 예정\n→ 시공 {org=한마음집수리}', '□ 채용 합격자 : 1001 {name}, 1008 {name/2}, 1013 {name/3} (예비 1017 {name/4})',
      '○ 유가족: 처 {name}, 장남 {name/2}, 장녀 {name/3}, 사위 {name/4}', 'Ⅰ. 개요  Ⅱ. 현황  Ⅲ. 문제점  Ⅳ. 향후계획', '※ 담당 : 안전총괄과 {official}(☏{office-phone})',
    ],
    tables: [{ head: '□ 대상자 명단', row: ' ○ {name} ({birth}, {mobile})\n   - {address}' }, { head: '【 유관기관 비상연락망 】', row: '- 한전 {official} 차장 {office-phone}' }, { head: '※ 안부확인 결과', row: ' · {name} : 이상 없음 / 통화 {mobile}' }],
  },
];
