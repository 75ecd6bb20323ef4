import type { Item } from '@plaza/contracts';
import type { Passage } from './body';
import type { Draft } from './draft';
import { addPeopleTable } from './personal';
import type { Scenario } from './scenarios';
import { CLOSED_SUBJECTS, SECRETS, UNMARKED_LINES, type Secret } from './secrets';
import { say, type Subject } from './sentences';

interface Content {
  /** Declared items of Art. 9(1). */
  items: Item[];
  /** Reason and title of what is closed as a whole. */
  reason?: string;
  title?: string;
  passages: Passage[];
}

/** What the source says it withholds, and the passages themselves. */
export function contentOf(scenario: Scenario, draft: Draft, subject: Subject): Content {
  const { r } = draft;
  const fill = (text: string) => text.replace('#', () => draft.canary());
  const marked = ({ before, withheld, after, item, reason }: Secret): Passage => {
    const text = draft.secret(fill(withheld));
    return { heading: r.pick(['검토 의견', '세부 사항']), write: (d) => d.add(`  가. ${before}`).withhold(text, item, reason).line(after) };
  };
  const six: Item[] = scenario.declaresPersonal ? [6] : [];
  const plain = (lines: string[]): Passage => ({ heading: r.pick(['대상', '세부 내용']), write: (d) => lines.forEach((line, i) => d.line(`  ${'가나다'[i]}. ${line}`)) });

  if (scenario.declared === 'closed') {
    const closed = r.pick(CLOSED_SUBJECTS);
    return { items: scenario.personal ? [6] : [closed.item], reason: closed.reason, title: closed.title, passages: [plain(closed.lines.map(fill))] };
  }
  switch (scenario.withholds) {
    case 'body-range': {
      const secret = r.pick(SECRETS);
      return { items: [secret.item, ...six], passages: [marked(secret)] };
    }
    case 'half': {
      const secret = r.pick(SECRETS.filter(({ item }) => item === 7));
      return { items: [5, 7], passages: [marked(secret), plain([fill(r.pick(UNMARKED_LINES))])] };
    }
    case 'unmarked':
      return { items: [r.pick([5, 5, 7] as const)], passages: [plain([fill(r.pick(UNMARKED_LINES)), say('{place} 현장은 {date}에 확인함', r, subject)])] };
    case 'title-range':
    case 'whole-body':
      return { items: [5], passages: [] };
    case 'closed-attachment':
    case 'attachment':
      return { items: [r.pick([5, 7] as const)], passages: [] };
    default:
      if (scenario.peopleTable) return { items: [], passages: [{ heading: '대상자 명단', write: addPeopleTable }] };
      return { items: six, passages: scenario.embargoed ? [plain([fill('보도 시점까지 #에 관한 내용은 알리지 않음')])] : [] };
  }
}
