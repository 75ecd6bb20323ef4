import type { Sentences } from '../../cases/part';

export const CONTACTS: Sentences[] = [
  {
    subject: 'phones',
    templates: [
      '연락 가능한 번호 {phone=010-2847-1193}', '휴대폰({phone=０１０ー４４１２ー９０８７})으로 문자 발송', 'HP {phone=010.7719.2040}', 'C.P. {phone=010 3381 6652}',
      '{phone=+82 10-5542-8817}로 문의 바람', '{phone=82-10-6614-2093}로 해외에서 발신', '구 번호 {phone=017-452-8830} 사용 중지', '안심번호 {phone=0504-1182-7736}',
      '직통 {phone=0 1 0 - 6 6 1 2 - 0 0 4 5}', '모바일: {phone=010–9023‒1177}', '전화번호 {phone=(010) 8834-1290}', '민원인 자택 {phone=031-8821-4470}',
      '세대주 {name=우길환} 전화 {phone=02)774-3391}', '보호자 집전화: {phone=051.742.6613}', '비상연락망 1순위 모 {phone=010-2219-\n7740}', '문자수신번호 {phone=01047716620}',
      '통화를 시도하였으나({mobile}) 받지 않음', '변경 전 {mobile}, 변경 후 {mobile/2}', '☏ {mobile~}', '알림톡 수신 {mobile~}', '배우자 번호로 {mobile~} 추가 등록',
      '응급 시 {mobile}로 연락하여 주시기 바람', '{name} ☎{mobile}', '신고인 {name}의 집 {landline}', '부재중이라 {mobile}에 음성을 남김', '연락처1 {mobile~} / 연락처2 {landline}',
      '{name} 휴대전화 {mobile~}', '접수자에게 남긴 번호: {mobile}(문자만 가능)', '이전에 쓰던 {mobile~}는 해지됨',
    ],
  },
  {
    subject: 'accounts',
    templates: [
      '환급계좌: 국민은행 {account=412702-04-118835}', '입금 요청 계좌 {account=302-1188-4471-21} (농협, 예금주 {name=모현정})', '예금주 {name=여운식}, 우리 {account=1002-447-119283}',
      '카카오뱅크 {account=3333-07-2819445}로 지급', '신한은행 계좌 {account=110447829103}', '새마을금고 {account=9002-1834-5521-7}', '보상금 수령 통장 사본(우체국 {account=012447-02-338190})',
      '지급은행: SC제일은행 / 계좌: {account=221-20-448190}', '장제급여 입금계좌 {account} 확인', '토스뱅크 {account}(본인 명의)', '지급 계좌를 {account}에서 {account/2}로 변경',
      '농협 {account~}으로 이체', '통장번호: {account}', '돌려받을 곳: 부산은행 {account}', '압류방지 전용 계좌 {account~} 개설', '대구은행 {account}, 예금주 {name}',
    ],
  },
  {
    subject: 'mail',
    templates: [
      '회신 받을 주소: {email=sohee_ok@hanmail.net}', '{email=k.park2004@gmail.com}으로 자료 송부', '이메일 {email=moon77 @ daum.net}', '{email=ＫＩＭ＠ｎａｖｅｒ．ｃｏｍ}로 회신',
      '{email=tree.house(at)nate.com}', 'e-mail: {email=jang-hr@company.co.kr}', '메일 {email=yunseo골뱅이naver.com}', '전자우편({email})으로 결정통지서를 보냄', '아이디 겸 이메일 {email}',
      '접수 확인 메일을 {email}에 발송함', '{name} <{email}>', '연락: {mobile}, {email}',
    ],
  },
  {
    subject: 'vehicles',
    templates: [
      '위반차량 {plate=38머4471} 운전자', '차량번호 {plate=217나 8830}', '{plate=경기 72다 1904} 견인 조치', '장애인전용주차구역에 주차한 {plate=04루2290}(흰색 승용)',
      '{plate=１５４호５５２１} 렌터카', '번호판 {plate=52 거 7718} 영치', '{plate} 차주에게 이동을 요청', '불법 주정차 단속: {plate} 13시 20분', '의무보험 미가입 차량 {plate}',
      '방치된 {plate} 승용차를 견인', '과태료 부과 대상 {plate}, {plate/2}', '주차요금 감면 등록차량 {plate}', '{name} 소유 {plate} 화물차', '통행료 미납 {plate} 3건',
    ],
  },
  {
    subject: 'insurance',
    templates: [
      '건강보험증 번호 {insurance=3-1180447291}', '건보 증번호: {insurance=20447719283}', '의료급여증번호 {insurance=7-0044182911} 확인', '요양급여 대상자(보험증번호 {insurance=50118827734})',
      '건강보험 자격확인: 증번호 {insurance}', '보험증 번호는 {insurance}이며 피부양자 2명', '장기요양 신청자의 건강보험증번호 {insurance}', '의료급여증 {insurance} 재발급',
    ],
  },
  {
    subject: 'addresses',
    templates: [
      '주소: {address=경기도 고양시 일산동구 강송로 33, 704동 1201호}', '거주지 {address=부산광역시 해운대구 좌동순환로 12길 8}', '등록기준지: {address=전라남도 보성군 벌교읍 채동선로 41}',
      '{name=문다인}의 주소지({address=서울 강북구 솔샘로 174 102동 905호})로 우편 발송', '자택({address=중랑구 신내동 652-4})', '현거주지 {address=인천 부평구 부평문화로 53번길 14, 3층}',
      '송달장소: {address=강원특별자치도 춘천시 후석로420번길 7, 가동 203호}', '주민등록상 주소 {address=은평구 증산로 5길 12-3 (신사동)}', '실거주: {address=관악구 신림동 산 56-1}',
      '전입지 {address=송파구 올림픽로 435, 파크빌 311동 2604호}', '이사 전 주소는 {address=충청북도 청주시 상당구 대성로 122번길 26 한솔빌라 B동 402호}이었음',
      '신청인의 주소는 {address}임', '주소(전입 후): {address}', '{name}은 {address}에 거주함', '세대주 {name}, 주소 {address}', '우편물 반송된 주소지 {address}', '사는 곳: {address}',
      '거소지: {address} (세대주 {name})',
    ],
  },
  {
    subject: 'birth-dates',
    templates: [
      '생년월일: {birth=1958. 11. 3.}', '{birth=1971년 6월 9일}생', '출생일자 {birth=2019-04-15}', '생년월일 {birth=690812}', '{name=표재민}({birth=1990. 3. 22.}생)',
      '{name=가은비}(여, {birth=65.12.1.})', 'Date of Birth: {birth=1984/07/30}', '생년월일 {birth}인 자녀 1명', '출생: {birth}', '{name}({birth}생)에게 통지', '대상 아동의 생년월일({birth})을 확인',
    ],
  },
];
