import type { Sentences } from '../../cases/part';

export const CONTACTS: Sentences[] = [
  {
    subject: 'phones',
    templates: [
      '연락처 {mobile}', '연락처: {mobile~}', '휴대전화 {mobile~}', '핸드폰번호 {mobile}', '전화 {mobile}로 통화', '{mobile}({name})', '{name}({mobile})', '{name}, {mobile~}', 'Tel. {mobile}', 'H.P: {mobile}', '☎ {mobile~}', '수신번호 {mobile} 발신번호 {mobile/2}',
      '연락처: {phone=01012345678}', '(연락처 {phone=010)1234-5678})', '{phone=+82-10-1234-5678}', '{phone=+821012345678}로 발신', '{phone=010-1234 5678}', '{phone=010.1234-5678}', '{phone=011-234-5678}', '자택 {landline}', '신청인: {name}\n전화: {landline}',
      '민원인 연락처 {landline}', '집전화 {landline~}', '보호자 {name}(집 {landline})', '가상번호 {phone=0507-1234-5678}', '안심번호 {phone=0503-123-4567}', '이름과 {mobile~}를 남김', '문자로 안내({mobile~})', '{mobile}, {mobile/2}, {mobile/3}', '비상연락처 {mobile~}',
      '인터넷전화 {phone=070-8123-4567} (신청인 {name})', '휴대폰:{mobile}/자택:{landline}', '연락처는 {mobile}이다', '{mobile~}', '{mobile~}로', '({mobile~})', '{mobile~}, {mobile/2~}', '번호1 {mobile~} / 번호2 {mobile/2~}', '{name} {mobile~} {address}', '전화:{mobile~}.', '{mobile~}에서 {mobile/2~}로 바뀜', '휴대폰 {mobile~}(집 {landline})', '{mobile} 또는 {landline}', '{mobile}, 자택 {landline~}', '전화번호가 {mobile~}인 사람', '{name}씨 {mobile~} 통화', '민원인 {name} 전화 {landline~}', '신청인 {name}(☎{landline~})',
    ],
  },
  {
    subject: 'accounts',
    templates: [
      '계좌번호 {account}', '계좌번호: {account~}', '신한은행 {account}', '{account}(하나은행)', '국민은행 {account} 예금주 {name}', '환급 계좌는 농협 {account}', '{name} 명의 계좌 {account}', '입금계좌: 우체국 {account~}', '카카오뱅크 {account}', '우리은행 {account=1002123456789}',
      '통장 {account}로 입금', '지급계좌(국민 {account})', '은행명: 신협, 계좌: {account}', '계좌 {account}로 환불', '계좌({account~})', '국민은행 {account~}, 예금주 {name}', '계좌번호는 {account~}임', '{name} 계좌 {account~}', '새마을금고 {account~}, {name}', '케이뱅크 {account=100-123-456789}', '수협은행 계좌번호 {account}', '예금주: {name} / 은행: 하나 / 계좌: {account}', '보조금 환수계좌가 아니라 본인 계좌 {account}',
    ],
  },
  {
    subject: 'mail',
    templates: [
      '이메일 {email}', '{email}로 회신', '전자우편: {email}', '메일주소는 {email}임', '{name}({email})', '{email=kms77@naver.com}', '{email=kms77＠naver.com}', '{email=kms77 @ naver.com}', '{email=kms77(at)naver.com}', '{email=kms77 골뱅이 naver.com}', '{email=kms77[at]naver[dot]com}', 'E-mail {email}, 전화 {mobile}', '<{email}>', '문의사항은 {email}에', '{email}; {email/2}',
    ],
  },
  {
    subject: 'vehicles',
    templates: [
      '차량 {plate}', '{plate}', '차량({plate})', '{plate}가 진입', '{name}, {plate}', '차량번호 {plate}', '차량번호: {plate=12가 3456}', '{plate} 차량', '위반차량({plate})', '{plate=서울 12가 3456}', '{plate=서울30바1234} 택시', '소유 차량 {plate} 압류', '{plate} 승용차', '차번 {plate=123 가 4567}', '{name}의 차량 {plate}', '주차 차량 {plate}, {plate/2}', '{plate} 번호판 영치', '자동차등록번호 {plate}', '{plate=12조3456} 화물차', '주차위반 {plate=15로 1234}',
    ],
  },
  {
    subject: 'insurance',
    templates: ['건강보험증 {insurance}', '건강보험증번호 {insurance~}', '증번호({insurance~})', '건강보험증번호: {insurance}', '건강보험 번호 {insurance}', '의료급여증 번호 {insurance}', '보험증번호 {insurance=12345678901}', '건강보험(증번호 {insurance})', '의료보험증번호 {insurance}', '건강보험증 기호·번호 {insurance}'],
  },
  {
    subject: 'addresses',
    templates: [
      '주소: {address}', '주소 {address}', '거주지: {address}', '주소지 {address}', '{name}({address})', '신청인 {name}, {address} 거주', '신청인 {name}\n주소 {address}', '자택: {address}', '실거주지는 {address}임', '전 주소: {address=서울특별시 종로구 명륜동2가 12-3}', '{address=새솔구 햇살아파트로 3, 101동 302호}',
      '등록기준지 {address}', '거소 {address}', '집주소: {address}', '{name}의 주소는 {address}', '{address}에 사는 {name}', '본적 {address=경상북도 안동시 풍천면 하회리 712}', '주소: {address=(04038) 서울특별시 마포구 양화로 45, 1203호}', '현 주소지({address})', '{name} 씨는 {address}에 거주하고 있음', '배송지 {address}', '주소: {address} ({name})', '주소 {address} (전화 없음)', '거주지는 {address}이며 {amount}을 체납함', '{address}({name}) 방문', '주소 {address}, {amount}', '주소지: {address} / {date} 전입', '{name}, {address}, {mobile}',
    ],
  },
  {
    subject: 'birth-dates',
    templates: [
      '생년월일 {birth}', '생년월일: {birth}', '{name}({birth}생)', '{birth}생', '{name}(남, {birth})', '{name} ({birth})', '출생년월일 {birth}', '생일 {birth}', '생년월일 {birth=85.1.1}', '생년월일 {birth=19850101}', "생년월일 {birth='85.1.1.}", '{name} / {birth} / 남', '출생일 {birth}', '생년월일 :{birth}',
    ],
  },
];
