import type { ClassifiedStatus, Document, Ground, Item } from '@plaza/contracts';
import type { Criteria, Rule, Words } from '../policy/policy';
import type { CountedEnd } from '../time/clock';
import { appointment, timesOfDeclared, timesOfFound, type Embargo, type Surroundings } from '../time/ground-times';
import { endOfRange, endOfReason, type ReasonAt } from '../time/in-force';
import type { DisclosureCode } from './disclosure-code';

export interface Circumstances extends Surroundings {
  document: Document;
  declared: DisclosureCode;
  status: ClassifiedStatus;
  reason: ReasonAt;
  /** Those of the policy behind the document's last ranges. */
  rules: readonly Rule[];
  embargo: Embargo | null;
  /** Items for which a range, a rule or a closed file stands, or the document's own code closes it. Under another the detectors found something. */
  stated: ReadonlySet<Item>;
  /** Item 6 stands only for files that wait. */
  waiting: boolean;
}

/** What is said of one item: reasons that end together. */
interface Statement {
  reasons: Set<string>;
  english: Set<string>;
  end: CountedEnd;
}

/**
 * A ground for each item: the reasons of its marked ranges, else the source's reason for the items it declared, else
 * what the law says of the item. English is the law's or the policy's: sources speak Korean. Under item 5 reasons that end
 * apart stand apart.
 */
export function groundsOf(items: readonly Item[], circumstances: Circumstances): Ground[] {
  const { declared, status, criteria, rules, embargo, stated, waiting } = circumstances;
  return items.flatMap((item): Ground[] => {
    const isDeclared = declared.items.includes(item);
    const law = criteria.items[item].reason;
    const cites = cited(item, criteria, rules);
    if (!isDeclared && item === 6 && waiting) return [{ item, ...both(criteria.waiting.filesWait), ...cites, until: null }];
    // Where nothing is declared, an embargo is item 5. A passage may be withheld under it as well, and go on when the embargo is over.
    const embargoed = item === 5 && embargo?.opens && declared.items.length === 0 ? [{ item, ...both(criteria.waiting.embargo), ...cites, ...opening(embargo, criteria) }] : [];
    if (embargoed.length > 0 && !stated.has(5)) return embargoed;
    // Only what the embargo itself keeps back opens with it; a masked name does not.
    const ends = isDeclared ? embargo : null;
    const statements = statementsOf(item, isDeclared, law, circumstances).map(({ reasons, english, end }) => {
      const reason = [...reasons].join(', ');
      const times = stated.has(item) || ends !== null ? timesOfDeclared(item, status, reason, end, circumstances, ends) : timesOfFound(item, status, circumstances);
      return { item, reason: reason || law.ko, reasonEn: [...english].join(', ') || law.en, ...cites, ...times };
    });
    return [...embargoed, ...statements];
  });
}

function opening({ at }: Embargo, criteria: Criteria): Pick<Ground, 'until' | 'lapse'> {
  const lapse = appointment({ at, by: 'embargo' }, criteria);
  return { until: lapse.at, lapse };
}

const both = ({ ko, en }: Words): Pick<Ground, 'reason' | 'reasonEn'> => ({ reason: ko, reasonEn: en });

function statementsOf(item: Item, isDeclared: boolean, law: Words, { document, declared, reason, rules, clock }: Circumstances): Statement[] {
  const isBefore = (document.withheld?.length ?? 0) - rules.length;
  const whole = isDeclared ? reason('disclosureReason').trim() : '';
  const apart = new Map<string, Statement>();
  const say = (text: string, english: string, end: CountedEnd) => {
    const key = item === 5 ? JSON.stringify(end) : '';
    const statement = apart.get(key) ?? { reasons: new Set(), english: new Set(), end };
    if (text !== '') {
      statement.reasons.add(text);
      statement.english.add(english);
    }
    apart.set(key, statement);
  };
  document.withheld?.forEach((range, index) => {
    if (range.item !== item) return;
    const text = reason(`withheld[${index}].reason`).trim() || whole;
    if (index < isBefore) say(text, law.en, endOfRange(index, reason, clock));
    else say(text, rules[index - isBefore]!.reason.en, { kind: 'unstated' });
  });
  // What is closed is closed for the document's own reason, whatever is said of a passage in it.
  if (whole !== '' && (apart.size === 0 || (declared.status === 'closed' && item === 5))) say(whole, law.en, endOfReason('disclosureReason', reason, clock));
  if (apart.size === 0) say('', law.en, { kind: 'unstated' });
  return [...apart.values()];
}

/** What more is cited than the item itself, such as an institution's detailed criteria. */
export function cited(item: Item | null, { items }: Criteria, rules: readonly Rule[]): Pick<Ground, 'law' | 'lawEn'> {
  const laws = rules.filter((rule) => rule.item === item && (item === null || rule.law.ko !== items[item].law.ko)).map(({ law }) => law);
  if (laws.length === 0) return {};
  return { law: [...new Set(laws.map(({ ko }) => ko))].join(', '), lawEn: [...new Set(laws.map(({ en }) => en))].join(', ') };
}
