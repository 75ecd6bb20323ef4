import type { Withheld } from '@plaza/contracts';
import type { Draft } from './draft';
import { PERSONAL_TITLES, type Citizen } from './personal';
import type { Scenario } from './scenarios';
import { say, type Subject } from './sentences';

/** `about`: what a closed document is about, or how titles of this kind may end. */
export function titleOf(
  scenario: Scenario, draft: Draft, subject: Subject, about: string | readonly string[], citizen: Citizen | undefined, version: number,
): { title: string; withheldTitle: Withheld[] } {
  const { r } = draft;
  const corrected = version > 1 ? ' (정정)' : '';
  if (scenario.withholds === 'title-range') {
    const before = say('{year}년 {work} ', r, subject);
    const hidden = draft.canary();
    const range = { part: 'title', start: before.length, end: before.length + hidden.length, item: 5 as const, reason: '의사결정 과정(2027년 6월 종료 예정)' };
    return { title: `${before}${hidden} 후보지 검토${corrected}`, withheldTitle: [range] };
  }
  if (citizen && (scenario.declared === 'closed' || r.chance(0.35))) {
    return { title: r.pick(PERSONAL_TITLES)(citizen.name, subject.work) + corrected, withheldTitle: [] };
  }
  const title = typeof about === 'string' ? `{year}년 {agency} ${about}` : r.pick(['{year}년 {work} ', '{place} {work} ', '{year}년 {month}월 {work} ']) + r.pick(about);
  return { title: say(title, r, subject) + corrected, withheldTitle: [] };
}
