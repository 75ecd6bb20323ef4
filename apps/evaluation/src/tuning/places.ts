import type { Part } from '../cases/part';

export const PLACES: Part['places'] = {
  regions: ['서울특별시 마포구', '서울특별시 노원구', '서울시 동작구', '관악구', '경기도 성남시 분당구', '경기도 부천시', '인천광역시 남동구', '대전광역시 유성구', '충청남도 천안시 서북구', '전북특별자치도 전주시 완산구', '제주특별자치도 제주시', '서울 서대문구', '경기 수원시 영통구', '부산 수영구', '충북 제천시', '강원 원주시', '경남 창원시 의창구', '대구 달서구'],
  roads: ['월드컵로', '동일로', '상도로', '관악로14길', '판교역로', '길주로', '인하로507번길', '대학로', '불당22대로', '전주객사3길', '연북로', '양화로6가길', '광교로42번길', '수영로 510번길', '의림대로', '봉화로 12길'],
  quarters: ['합정동', '상계동', '노량진동', '봉천동', '정자동', '구월동', '성정동', '효자동2가', '애월읍 하귀리', '남창동 산', '문막읍 동화리'],
  flats: [
    (r) => `, ${r.int(101, 130)}동 ${r.int(2, 24)}0${r.int(1, 6)}호`, (r) => ` ${r.int(101, 130)}동 ${r.int(101, 1604)}호`, (r) => `, ${r.int(2, 9)}층`, (r) => `, ${r.int(101, 506)}호`,
    (r) => `, ${r.pick(['현대아파트', '삼익빌라', '햇살맨션'])} ${r.int(101, 130)}동 ${r.int(101, 1604)}호`, (r) => `(${r.pick(['합정동', '상계동', '효자동2가'])})`, (r) => ` (${r.pick(['정자동, 느티마을', '구월동, 힐스테이트'])})`, (r) => `, ${r.pick(['A', 'B', '나'])}동 ${r.int(1, 9)}0${r.int(1, 6)}호`, (r) => `, 지하 ${r.int(1, 3)}층`, (r) => ` ${r.pick(['래미안', '푸르지오'])} ${r.int(101, 130)}-${r.int(101, 1604)}`,
  ],
  offices: ['서울특별시 중구 세종대로', '서울특별시 마포구 독막로', '용산구 한강대로'],
};

export const MAIL: Part['mail'] = {
  locals: ['kms', 'happy', 'younghee.lee', 'star_light', 'a', 'min-ho'],
  domains: ['naver.com', 'daum.net', 'kakao.com', 'hotmail.com', 'lycos.co.kr'],
  officialDomains: ['seoul.go.kr', 'mapo.go.kr', 'korea.kr', 'seoul.kr'],
};

export const DEPARTMENTS = ['정보공개정책과', '주택정책과', '교통지도과', '복지정책과', '세무과', '자전거정책과'];

const eachDigit = (number: string, change: (digit: string) => string) => number.replace(/\d/g, change);

export const DISGUISES: Part['disguises'] = [
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replaceAll('-', '－'),
  (number) => number.replaceAll('-', '–'),
  (number) => number.replaceAll('-', '.'),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', ' - '),
  (number) => number.replaceAll('-', '—'),
  (number) => number.split('').join(' '),
  (number) => number.split('').join('\u200b'),
  (number) => number.replaceAll('-', '\u00a0-'),
  (number) => number.replace('-', '-\n'),
  (number) => number.replace('-', '-\r\n  '),
  (number, random) => { const at = number.length - random.int(1, 3); return `${number.slice(0, at)}\n${number.slice(at)}`; },
  (number, random) => { const at = random.int(1, number.length - 1); return `${number.slice(0, at)} ${number.slice(at)}`; },
  (number) => eachDigit(number, (digit) => String.fromCodePoint(digit === '0' ? 0x24ea : 0x245f + Number(digit))),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0x1d7d8 + Number(digit))),
  (number) => number.replaceAll('-', '\u2010'),
  (number) => number.replaceAll('-', '\u2043'),
  (number) => number.replaceAll('-', '\u3161'),
  (number) => number.replaceAll('-', '•'),
  (number) => number.replaceAll('-', '\u3000'),
  (number) => number.split('').join('\u2062'),
  (number, random) => { const at = random.int(1, number.length - 1); return `${number.slice(0, at)}\u00ad${number.slice(at)}`; },
  (number) => number.replace(/-(?=[^-]*$)/, '\n-'),
  (number) => number.replace(/-(?=[^-]*$)/, ' -\n'),
];

export const NAME_DISGUISES: Part['nameDisguises'] = [
  (name) => name.split('').join(' '), (name) => name.normalize('NFD'), (name) => name.split('').join('\u200b'), (name) => `${name.slice(0, -2)} ${name.slice(-2)}`,
];
