import type { Part } from '../cases/part';

export const PLACES: Part['places'] = {
  regions: [
    '경기도 용인시 기흥구', '경기 남양주시', '경상남도 진주시', '경남 양산시', '전라남도 순천시', '전남 여수시', '경상북도 경주시', '경북 구미시', '강원특별자치도 속초시', '강원 동해시', '충청남도 아산시', '충남 공주시',
    '전북특별자치도 군산시', '인천광역시 연수구', '부산 사하구', '대구 동구', '광주 북구', '서울특별시 성북구', '서울 강동구', '서울시 구로구', '제주특별자치도 서귀포시',
  ],
  roads: [
    '동백죽전대로', '경춘로1308번길', '새평거로', '물금로', '왕지로', '좌수영로', '용담로104번길', '구미중앙로', '청초호반로', '천곡로', '온천대로', '웅진로', '나운우회로', '컨벤시아대로', '하신중앙로',
    '화랑로57길', '설죽로', '보문로29다길', '상암로 47길', '개봉로3가길', '중산간동로',
  ],
  quarters: ['보정동', '다산동', '평거동', '물금읍 범어리', '조례동', '학동', '황성동', '형곡동', '조양동', '배방읍 공수리', '나운동', '송도동', '괴정동', '용봉동', '장위동', '오류동 산', '남원읍 위미리'],
  flats: [
    (r) => `, ${r.int(101, 118)}동 ${r.int(2, 25)}0${r.int(1, 4)}호`, (r) => ` ${r.int(1, 5)}층 ${r.int(101, 509)}호`, (r) => `, 지하 ${r.int(1, 2)}층`, (r) => `, ${r.pick(['목련', '진달래', '은하', '청솔'])}마을 ${r.int(201, 912)}-${r.int(101, 1904)}`,
    (r) => ` ${r.pick(['삼익', '한신', '금호', '무지개'])}${r.pick(['맨션', '빌라', '연립', '오피스텔'])} ${r.pick(['A', 'B', 'C'])}-${r.int(101, 404)}`, (r) => ` (${r.pick(['보정동', '평거동', '조례동', '나운동'])}, ${r.pick(['현대', '부영', '주공'])}아파트)`,
    (r) => `, ${r.int(2, 17)}층 ${r.int(201, 1704)}호`,
  ],
  offices: ['경기도 용인시 처인구 중부대로', '경상남도 진주시 동진로', '전라남도 순천시 장명로', '경상북도 경주시 양정로', '강원특별자치도 속초시 중앙로'],
};

export const MAIL: Part['mail'] = {
  locals: ['dongbaek', 'rice_cake', 'sjyang', 'hs.noh', 'moonriver', 'y-won', 'eunha', 'fisher', 'gamja', 'jw_ra', 'namu.house', 'lucky'],
  domains: ['hanmir.com', 'paran.com', 'freechal.com', 'netian.com', 'msn.com', 'ymail.com', 'live.com', 'gmx.com', 'snu.ac.kr', 'kornet.net', 'fastmail.com', 'qq.com'],
  officialDomains: ['yongin.go.kr', 'jinju.go.kr', 'suncheon.go.kr', 'gyeongju.go.kr', 'sokcho.go.kr'],
};

export const DEPARTMENTS = ['주택정책과', '하천과', '노인장애인과', '세정과', '교통지도과', '식품위생과', '평생학습과', '토지관리과', '자원순환과', '일자리경제과'];

const eachDigit = (number: string, change: (digit: string) => string) => number.replace(/\d/g, change);

export const DISGUISES: Part['disguises'] = [
  (number) => number.replaceAll('-', ''),
  (number) => number.replaceAll('-', '.'),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', 'ㅡ'),
  (number) => number.replaceAll('-', '―'),
  (number) => number.replaceAll('-', '‑'),
  (number) => number.replaceAll('-', '~'),
  (number) => number.replaceAll('-', ' / '),
  (number) => number.replaceAll('-', '_'),
  (number) => number.replaceAll('-', '--'),
  (number) => number.replaceAll('-', ' - '),
  (number) => number.replaceAll('-', '\t'),
  (number) => number.replace(/-(?=[^-]*$)/, '-\n'),
  (number) => number.replace(/^([^-]+)-/, '($1) '),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replaceAll('-', '　'),
  (number) => number.replaceAll('0', 'O'),
  (number) => number.split('').join('\u200b'),
  (number) => number.split('').join('\u00a0'),
  (number, random) => { const at = random.int(3, number.length - 2); return `${number.slice(0, at)}\u200b${number.slice(at)}`; },
  (number, random) => { const at = random.int(4, number.length - 3); return `${number.slice(0, at)} ${number.slice(at)}`; },
  (number) => eachDigit(number, (digit) => '공일이삼사오육칠팔구'[Number(digit)]!),
];

export const NAME_DISGUISES: Part['nameDisguises'] = [
  (name) => name.split('').join('　'), (name) => name.split('').join('.'), (name) => name.split('').join('\u200b'), (name) => name.split('').join('   '), (name) => name.split('').join('\u00a0'), (name) => name.normalize('NFD'),
  (name) => `${name.slice(0, -1)}\n${name.slice(-1)}`,
];
