import type { Draft } from './draft';
import { amount, businessNumber, complaintNumber, corporateNumber } from './numbers';
import type { Random } from './random';

const FIRMS = ['두루건설', '맑은물기술', '새길엔지니어링', '온누리조경', '한결전산', '바른안전진단'];

const yearMonth = (year: number, month: number) => `${String(year % 100)}${String(month).padStart(2, '0')}`;

type LookAlike = (draft: Draft, r: Random, year: number, month: number) => void;

/** What has the shape of personal data and is none: it must come out as it is. */
const LOOK_ALIKES: readonly LookAlike[] = [
  (d, r, year, month) => d.line(`민원번호 ${d.open(complaintNumber(r, yearMonth(year, month)))}에 대한 처리임`),
  (d, r) => d.line(`계약상대자: 주식회사 ${r.pick(FIRMS)}(사업자등록번호 ${d.open(businessNumber(r))}), 계약금액 ${d.open(amount(r))}`),
  (d, r) => d.line(`법인등록번호 ${d.open(corporateNumber(r))}인 법인이 입찰에 참가함`),
  (d) => d.line(`${d.open('「도로교통법」 제32조제1항')} 및 ${d.open('제160조제3항')}에 따라 처리함`),
  (d, r) => d.line(`산출: ${d.open(`${r.int(101, 998)},${r.digits(3)},${r.digits(3)}원`)} (부가가치세 포함)`),
  (d, r) => d.line(`공고번호 제2026-${d.open(`${r.int(1000, 4999)}호`)}, 관리번호 ${d.open(`D0000${r.digits(9)}`)}`),
];

export function addLookAlikes(draft: Draft, year: number, month: number): void {
  const { r } = draft;
  const first = r.pick(LOOK_ALIKES);
  first(draft, r, year, month);
  if (r.chance(0.4)) r.pick(LOOK_ALIKES.filter((lookAlike) => lookAlike !== first))(draft, r, year, month);
}
