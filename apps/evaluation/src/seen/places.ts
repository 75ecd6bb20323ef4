import type { Part } from '../cases/part';

export const PLACES: Part['places'] = {
  regions: ['경기도 고양시 일산동구', '부산광역시 해운대구', '강북구', '전라남도 보성군', '인천 부평구', '강원특별자치도 춘천시', '서울 은평구', '충청북도 청주시 상당구', '울산광역시 남구'],
  roads: ['강송로', '좌동순환로', '솔샘로', '채동선로', '부평문화로53번길', '후석로420번길', '증산로5길', '대성로122번길', '번영로'],
  quarters: ['신내동', '수유동', '좌동', '벌교읍 회정리', '우암동', '산곡동'],
  flats: [
    (r) => `, ${r.int(101, 720)}동 ${r.int(1, 24)}0${r.int(1, 6)}호`, (r) => ` ${r.int(1, 9)}층`, (r) => `, ${r.pick(['가', '나', '다'])}동 ${r.int(1, 5)}0${r.int(1, 4)}호`,
    (r) => `, ${r.pick(['파크빌', '그린타운', '동신아파트'])} ${r.int(101, 311)}동 ${r.int(101, 2604)}호`, (r) => ` (${r.pick(['신사동', '우동', '중계동'])})`,
  ],
  offices: ['서울특별시 강북구 도봉로89길', '서울시 은평구 은평로', '부산광역시 연제구 중앙대로'],
};

export const MAIL: Part['mail'] = {
  locals: ['sohee_ok', 'k.park', 'jang-hr', 'tree.house', 'yunseo', 'blue_sky', 'mymail'],
  domains: ['hanmail.net', 'gmail.com', 'nate.com', 'icloud.com', 'company.co.kr', 'outlook.kr'],
  officialDomains: ['gangbuk.go.kr', 'ep.go.kr', 'korea.kr'],
};

export const DEPARTMENTS = ['생활보장과', '건축허가과', '징수과', '공원녹지과', '민원여권과', '안전도시과'];

const eachDigit = (number: string, change: (digit: string) => string) => number.replace(/\d/g, change);

export const DISGUISES: Part['disguises'] = [
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replaceAll('-', 'ー'),
  (number) => number.replaceAll('-', '‒'),
  (number) => number.replaceAll('-', '−'),
  (number) => number.replaceAll('-', '·'),
  (number) => number.replaceAll('-', ' – '),
  (number) => number.replaceAll('-', '－'),
  (number) => eachDigit(number, (digit) => `${digit}\u2060`),
  (number, random) => number.slice(0, 4) + random.pick(['\u00ad', '\u200c', '\ufeff']) + number.slice(4),
  (number) => number.replace('-', '-\n'),
  (number) => number.replace('-', '\n-'),
  (number) => number.split('').join(' '),
  (number) => number.split('').join('\u2009'),
  (number) => number.replaceAll('-', '\u00a0-\u00a0'),
  (number, random) => { const at = number.length - random.int(2, 3); return `${number.slice(0, at)}\n${number.slice(at)}`; },
  (number, random) => { const at = number.length - random.int(2, 3); return `${number.slice(0, at)} ${number.slice(at)}`; },
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
];

export const NAME_DISGUISES: Part['nameDisguises'] = [
  (name) => name.split('').join(' '), (name) => name.normalize('NFD'), (name) => name.split('').join('\u200d'), (name) => name.split('').join('  '),
];
