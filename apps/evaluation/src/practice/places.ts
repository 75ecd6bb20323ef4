import type { Part } from '../cases/part';

export const PLACES: Part['places'] = {
  regions: ['대구광역시 달서구', '대구 북구', '달성군', '광주광역시 서구', '광주 남구', '대전광역시 대덕구', '대전 동구', '울산 중구', '경북 포항시 남구', '경상북도 의성군', '경북 경산시', '경남 김해시', '전남 장성군', '수성구'],
  roads: ['들안로', '침산남로41길', '첨단중앙로181번길', '계족로', '태화로', '상화로', '달구벌대로528길', '하양로', '분포로', '운천로', '구지중앙로', '옥산로9길'],
  quarters: ['침산동', '지산동', '월계동', '송촌동', '학성동', '도담동', '금성면 탑리리', '하양읍 금락리', '장유동', '남평읍 교촌리', '다사읍 매곡리', '파동 산'],
  flats: [
    (r) => `, ${r.int(101, 118)}동 ${r.int(1, 29)}0${r.int(1, 4)}호`, (r) => `, 지하${r.int(1, 2)}층`, (r) => ` B0${r.int(1, 6)}호`, (r) => `, ${r.pick(['가', '나', '다'])}동 ${r.int(101, 405)}호`,
    (r) => ` ${r.int(101, 115)}동 ${r.int(201, 1903)}호`,
    (r) => `, ${r.pick(['한라하우젠트', '태왕아너스', '우방타운', '청운빌라', '동산연립'])} ${r.int(101, 114)}동 ${r.int(101, 1804)}호`, (r) => ` (${r.pick(['침산동', '지산동', '송촌동', '학성동'])})`, (r) => `, ${r.int(2, 6)}층 ${r.pick(['좌', '우', '뒤'])}측`, (r) => `, ${r.int(102, 509)}호(${r.pick(['월계동', '도담동, 가락마을'])})`,
  ],
  offices: ['대구광역시 중구 공평로', '광주 서구 내방로', '북구 옥산로', '대전 서구 둔산로'],
};

export const MAIL: Part['mail'] = {
  locals: ['sunny.day', 'mjlee', 'dal_gu', 'orchard', 'hong-sik', 'piano', 'ybkwon', 'bora7'],
  domains: ['kmail.kr', 'yahoo.com', 'chol.com', 'unitel.co.kr', 'zoho.com', 'dreamwiz.com'],
  officialDomains: ['daegu.go.kr', 'suseong.kr', 'gwangsan.go.kr', 'korea.kr'],
};

export const DEPARTMENTS = ['교통과', '세무2과', '건설과', '위생과', '희망복지과', '총무인사과', '시설관리처', '수도관리과', '현장대응과'];

const eachDigit = (number: string, change: (digit: string) => string) => number.replace(/\d/g, change);

export const DISGUISES: Part['disguises'] = [
  (number) => number.replaceAll('-', '/'),
  (number) => number.replaceAll('-', '_'),
  (number) => number.replaceAll('-', '~'),
  (number) => number.replaceAll('-', '--'),
  (number) => number.replaceAll('-', ' ‐ '),
  (number) => number.replaceAll('-', '―'),
  (number) => number.replaceAll('-', '﹣'),
  (number) => number.replaceAll('-', 'ㆍ'),
  (number) => number.replace('-', ') '),
  (number) => number.replaceAll('-', ' -'),
  (number) => number.replaceAll('-', '- '),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))).split('').join(' '),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0x1d7f6 + Number(digit))),
  (number) => number.split('').join('\u00a0'),
  (number) => number.split('').join('\u200d'),
  (number) => number.replaceAll('-', '\u200b-\u200b'),
  (number) => number.replace(/-(?=[^-]*$)/, '-\n      '),
  (number, random) => { const at = random.int(3, number.length - 2); return `${number.slice(0, at)}\u200e${number.slice(at)}`; },
  (number, random) => { const at = random.int(3, number.length - 2); return `${number.slice(0, at)}\n  ${number.slice(at)}`; },
  (number) => number.replace('0', 'O'),
  (number) => number.replace('1', 'l'),
];

export const NAME_DISGUISES: Part['nameDisguises'] = [
  (name) => name.split('').join('\u00a0'), (name) => `${name.slice(0, 1)} ${name.slice(1)}`, (name) => name.split('').join('\u2009'), (name) => name.split('').join('\ufeff'),
  (name) => `${name.slice(0, -1)}\n${name.slice(-1)}`,
];
