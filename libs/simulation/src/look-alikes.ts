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

/** Words that introduce a person, with nobody behind them. */
const NOBODY: readonly string[] = [
  '신청인이 낸 서류는 접수일부터 7일 안에 처리함', '성명과 주소를 적지 않은 민원은 종결할 수 있음', '보호자 동반 입장을 권장함', '민원인 만족도 조사를 함께 실시',
  '민원인 이용 편의를 개선', '계좌이체 수수료는 없음', '청구인 이의신청 기간은 30일', '대표자 변경 신고는 14일 이내', '수급자 선정 기준을 완화',
  '여권번호는 적지 않음', '주민등록번호 뒷자리는 수집하지 않음', '어르신과 보호자 이동 지원', '신청인 서명란을 없앰', '신청인 주소지 관할 동주민센터에서 처리',
  '민원인 정보 보호를 위하여 번호표를 씀', '신청인 전원에게 문자로 알림', '시민 여러분의 참여를 바람', '피해자 지원을 확대', '이용자 주차 요금을 감면', '예금주 확인 절차를 줄임',
];

export function addLookAlikes(draft: Draft, year: number, month: number): void {
  const { r } = draft;
  const first = r.pick(LOOK_ALIKES);
  first(draft, r, year, month);
  if (r.chance(0.5)) draft.line(`  - ${draft.open(r.pick(NOBODY))}`);
  if (r.chance(0.4)) r.pick(LOOK_ALIKES.filter((lookAlike) => lookAlike !== first))(draft, r, year, month);
}
