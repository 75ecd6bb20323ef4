import type { Random } from './random';

// Everybody here is put together from syllables. Officials and citizens share the family names only: a citizen's full
// name can then never be an official's, nor stand by chance in a public sentence.
const FAMILY = [...'김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽차주우민'];
const RARE_FAMILY = ['남궁', '제갈', '선우', '황보', '독고'];
const OFFICIAL_FIRST = [...'서지민하도예주수현유승시준태은재소채영나'];
const OFFICIAL_SECOND = [...'준윤우연아현서원호진율민혁빈경희환정'];
const CITIZEN_FIRST = [...'늘벼샘솔결봄빛꿈벗꽃들숲잎맑슬뜰뫼눈'];
const CITIZEN_SECOND = [...'맑참힘름샛볕늬롱록벗뫼꿈펼셈땀봉결솔'];

export const officialName = (r: Random): string => r.pick(FAMILY) + r.pick(OFFICIAL_FIRST) + r.pick(OFFICIAL_SECOND);

export const citizenName = (r: Random): string =>
  (r.chance(0.04) ? r.pick(RARE_FAMILY) : r.pick(FAMILY)) + r.pick(CITIZEN_FIRST) + r.pick(CITIZEN_SECOND);

const CITIZEN_STREETS = ['달무리로', '별찌길', '꽃샘로', '윤슬길', '여우비로', '모롱이길', '는개로', '잔별로', '해넘이길', '꽃눈로'];
const CITIZEN_DISTRICTS = ['한울시 가람구', '한울시 다온구', '한울시 새솔구', '서울특별시 가람구', '서울특별시 새솔구'];

/** A home: `street` is the part that says where, `unit` the flat, both restricted. */
export function home(r: Random): { district: string; street: string; unit: string } {
  const street = `${r.pick(CITIZEN_STREETS)} ${r.chance(0.5) ? `${r.int(2, 88)}길 ` : ''}${r.int(3, 287)}`;
  return { district: r.pick(CITIZEN_DISTRICTS), street, unit: `${r.int(101, 128)}동 ${r.int(2, 24)}${r.pick(['01', '02', '03', '04'])}호` };
}
