import type { Document, Ground, Item } from '@plaza/contracts';
import type { Criteria, Rule, Words } from '../policy/policy';
import type { DisclosureCode } from './disclosure-code';
import type { Masking } from './masking';

interface Circumstances {
  document: Document;
  declared: DisclosureCode;
  masking: Masking;
  criteria: Criteria;
  /** Those of the policy behind the document's last ranges. */
  rules: readonly Rule[];
  /** The end of an embargo, in UTC. */
  until: string | null;
  /** Item 6 stands only for files that wait. */
  waiting: boolean;
}

/**
 * A ground for each item: the reasons of its marked ranges, else the source's reason for the items it declared, else
 * what the law says of the item. English is the law's or the policy's: sources speak Korean.
 */
export function groundsOf(items: readonly Item[], { document, declared, masking, criteria, rules, until, waiting }: Circumstances): Ground[] {
  const isBefore = (document.withheld?.length ?? 0) - rules.length;
  return items.map((item) => {
    const isDeclared = declared.items.includes(item);
    const law = wordsFor(item, criteria, { waiting: !isDeclared && waiting, embargoed: !isDeclared && until !== null });
    const reasons = new Set<string>();
    const english = new Set<string>();
    document.withheld?.forEach((range, index) => {
      const reason = range.item === item ? masking.reason(`withheld[${index}].reason`).trim() : '';
      if (reason === '') return;
      reasons.add(reason);
      english.add(index < isBefore ? law.en : rules[index - isBefore]!.reason.en);
    });
    const own = [...reasons].join(', ') || (isDeclared ? masking.reason('disclosureReason').trim() : '');
    // Only what the embargo itself keeps back opens with it; a masked name does not.
    const lapses = until !== null && (isDeclared || (declared.items.length === 0 && item === 5));
    return { item, reason: own || law.ko, reasonEn: [...english].join(', ') || law.en, ...cited(item, criteria, rules), until: lapses ? until : null };
  });
}

function wordsFor(item: Item, { items, waiting }: Criteria, why: { waiting: boolean; embargoed: boolean }): Words {
  if (item === 6 && why.waiting) return waiting.filesWait;
  return item === 5 && why.embargoed ? waiting.embargo : items[item].reason;
}

/** What more is cited than the item itself, such as an institution's detailed criteria. */
export function cited(item: Item | null, { items }: Criteria, rules: readonly Rule[]): Pick<Ground, 'law' | 'lawEn'> {
  const laws = rules.filter((rule) => rule.item === item && (item === null || rule.law.ko !== items[item].law.ko)).map(({ law }) => law);
  if (laws.length === 0) return {};
  return { law: [...new Set(laws.map(({ ko }) => ko))].join(', '), lawEn: [...new Set(laws.map(({ en }) => en))].join(', ') };
}
