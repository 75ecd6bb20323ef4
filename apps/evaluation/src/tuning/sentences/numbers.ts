import type { Sentences } from '../../cases/part';

export const NUMBERS: Sentences[] = [
  {
    subject: 'resident-numbers',
    templates: [
      '등록번호 {rrn=850101-1234567}', '조합원 명부상 주민번호 {rrn}', '신분증의 {rrn}을 대조함', '주민등록번호({rrn~})', '주민등록번호: {rrn~}, 성명: {name}', '{name} {rrn} 서울 거주', '피상속인 {rrn}, 상속인 {rrn/2}',
      '주민번호 {rrn=8501011234567} 확인', '앞의 {rrn=201231-3456789}은 2020년 뒤에 부여됨', '{rrn=850101-1******}로 표기된 신청서', '주민등록번호 {rrn=850101 - 1234567}', '주민등록번호 {rrn=850101/1234567}',
      '{rrn~}는 사망 말소된 번호임', '({rrn~})', '{rrn~}, {rrn/2~}', '{name}, {rrn~}, {address}', '{rrn~}.', '수급자 {name}({rrn~})', '대상자 {rrn} 및 배우자 {rrn/2}', '주민등록번호\t{rrn}', '| {name} | {rrn} |', '[{rrn}]', '“{rrn}”로 조회', 'ID={rrn}', '주민등록번호 : {rrn=⑧⑤⓪①⓪①-①②③④⑤⑥⑦}',
    ],
  },
  {
    subject: 'alien-numbers',
    templates: ['외국인등록번호 {arn}', '{arn~}', '({arn~})', '외국인 {name=CHEN WEI}({arn})', '등록번호 {arn~}인 외국인', '{arn} 체류기간 연장', '외국인등록증 {arn=900101-5123456} 사본', '외국국적동포 {arn~}', '유학생 {arn}, {arn/2} 등록'],
  },
  {
    subject: 'passports',
    templates: [
      '여권번호: {passport}', '여권번호 {passport}, 발급일 {date}', '여권({passport}) 분실', '새 여권은 {passport=M123A4567}', '여권 재발급 {passport}', 'passport {passport}', '여권 No. {passport}', '여권번호가 {passport}인 사람', '여권번호 = {passport=AB1234567}',
      '여권 소지자 {name}, {passport}', '단수여권 {passport=S12345678}',
    ],
  },
  {
    subject: 'licences',
    templates: [
      '운전면허 {licence}', '면허({licence~})', '운전면허번호는 {licence~}임', '면허번호 : {licence~}', '운전면허번호 {licence=11-95-123456-51}', '운전면허 {licence=111234567890}', '{licence} 소지자', '면허 {licence~} 정지', '운전면허증({licence})', '자동차운전면허 {licence=경기 95-123456-51}', '{name}, {licence}, 1종보통', '무면허가 아님({licence~})',
    ],
  },
  {
    subject: 'cards',
    templates: [
      '카드 {card}', '카드({card~})로', '카드번호는 {card~}이다', '{card~}', '카드번호: {card~}', '신용카드({card}) 승인', '결제 카드 {card} 취소', '카드 번호 {card=4111111111111111}', '비씨카드 {card~}로 납부', '{card}로 자동납부 신청', '등록 카드 {card}, {card/2}', '다이너스 {card=3852-000002-3237}',
    ],
  },
];
