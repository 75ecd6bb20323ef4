import type { Part } from '../cases/part';

export const PLACES: Part['places'] = {
  regions: [
    '전라남도 화순군 화순읍', '전남 나주시', '경상남도 거제시', '경상북도 포항시 북구', '서울특별시 금천구', '서울특별시 도봉구', '서울 양천구', '대구광역시 수성구', '광주광역시 광산구', '경기도 평택시', '경기도 안산시 단원구',
    '충청남도 서산시', '전북특별자치도 익산시', '강원특별자치도 강릉시', '세종특별자치시', '충북 충주시',
  ],
  roads: ['진각로', '시흥대로73길', '도당로13다길', '목동중앙본로', '달구벌대로', '임방울대로', '평택5로', '고잔로', '율지21로', '무왕로11길', '경강로', '한누리대로', '국원대로', '계룡로', '새천년대로', '빛가람로'],
  quarters: ['교리', '독산동', '방학동', '신월동', '만촌동', '수완동', '비전동', '석림동', '모현동1가', '포남동', '장평동', '두호동'],
  flats: [
    (r) => `, ${r.int(101, 915)}동 ${r.int(1, 25)}0${r.int(1, 8)}호`, (r) => `, ${r.int(101, 915)}동 ${r.int(1, 25)}0${r.int(1, 8)}호(${r.pick(['독산동', '만촌동', '비전동'])})`, (r) => ` ${r.int(1, 4)}층`,
    (r) => `, ${r.int(101, 605)}호`, (r) => `, ${r.pick(['B', '지하'])}0${r.int(1, 3)}호`, (r) => ` ${r.pick(['한신휴플러스', '동아청솔아파트', '대림빌라', '우미린'])} ${r.int(101, 115)}동 ${r.int(101, 1906)}호`,
    (r) => ` (${r.pick(['신월동', '방학동', '수완동'])}, ${r.pick(['우성', '진로', '주공'])}아파트)`,
  ],
  offices: ['전라남도 화순군 화순읍 동헌길', '서울특별시 금천구 남부순환로', '경상남도 거제시 계룡로', '대구광역시 수성구 동대구로', '서울특별시 도봉구 마들로'],
};

export const MAIL: Part['mail'] = {
  locals: ['seoyoung', 'bada.kim', 'lee_js', 'hope4u', 'jh-choi', 'greenfarm', 'mom'],
  domains: ['korea.com', 'yahoo.co.kr', 'outlook.com', 'empal.com', 'live.co.kr', 'me.com', 'proton.me'],
  officialDomains: ['hwasun.go.kr', 'geumcheon.go.kr', 'sen.go.kr', 'korea.kr'],
};

export const DEPARTMENTS = ['상하수도사업소', '보건행정과', '가족행복과', '토지관리과', '농업정책과', '환경위생과', '재무과', '기획예산실', '학교생활교육과', '축산과'];

const eachDigit = (number: string, change: (digit: string) => string) => number.replace(/\d/g, change);

/** What word processors, scans and hurried typing make of a number, the usual ways more than once. */
export const DISGUISES: Part['disguises'] = [
  (number) => number.replaceAll('-', '\u2011'),
  (number) => number.replaceAll('-', '–'),
  (number) => number.replaceAll('-', '–'),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', '.'),
  (number) => number.replaceAll('-', '. '),
  (number) => number.replaceAll('-', ' - '),
  (number) => number.replaceAll('-', ' - '),
  (number) => number.replaceAll('-', '- '),
  (number) => number.replaceAll('-', '_'),
  (number) => number.replaceAll('-', 'ㅡ'),
  (number) => number.replaceAll('-', '∼'),
  (number) => number.replaceAll('-', '－'),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (number) => eachDigit(number, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replaceAll('-', '－'),
  (number) => number.split('').join(' '),
  (number) => number.split('').join('\u00a0'),
  (number) => number.split('').join('\u200b'),
  (number) => number.replaceAll('-', '\u200b-\u200b'),
  (number) => number.replace(/-(?=[^-]*$)/, '-\n'),
  (number) => number.replace(/-(?=[^-]*$)/, '-\n      '),
  (number, random) => { const at = number.length - random.int(1, 4); return `${number.slice(0, at)}\n${number.slice(at)}`; },
];

/** Names are spread out to fill a column; a file name from another system comes decomposed. */
export const NAME_DISGUISES: Part['nameDisguises'] = [
  (name) => name.split('').join(' '), (name) => name.split('').join(' '), (name) => name.split('').join('   '), (name) => name.split('').join('\u3000'), (name) => name.normalize('NFD'), (name) => name.split('').join('\u200b'),
];
