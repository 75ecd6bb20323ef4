import { ITEMS, type Item } from '@plaza/contracts';
import type { Criteria, Words } from '../policy';
import { PERSONAL_NAMES, readFileWords, readHoldWords, readOtherWords, readThresholds, type OtherWords } from './base';
import type { Place } from './place';
import { readRules } from './rules';
import { readWords } from './words';

/**
 * Detailed criteria of one institution (Art. 9(3)), laid over the base. They add rules, say other words, and look closer; what
 * they show that the base would not, they have to list under `widens`, and why.
 */
export function readOverlay(place: Place, agency: string, base: Criteria): Criteria {
  const given = place.fields(['agency', 'name', 'law', 'checked'], ['items', 'personal-data', 'waiting', 'thresholds', 'rules', 'widens']);
  if (given.agency.text() !== agency) given.agency.wrong(`must be ${agency}, as the file is named`);
  readWords(given.name);
  const law = readWords(given.law);
  // Art. 9(4): an institution looks at its criteria every three years.
  given.checked.matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date, YYYY-MM-DD');
  const thresholds = given.thresholds ? readThresholds(given.thresholds) : base.thresholds;
  const { dropped, raised, widens } = readWidening(given.widens, base);
  if (thresholds.peopleTableRows > base.thresholds.peopleTableRows && !raised) {
    given.thresholds!.wrong(`lets larger tables of people pass than the base does (${base.thresholds.peopleTableRows} rows): widens must say so`);
  }
  if (raised && thresholds.peopleTableRows <= base.thresholds.peopleTableRows) given.widens!.wrong('names a threshold that lets nothing more pass');
  return {
    ...base,
    overlay: agency,
    items: given.items ? withReasons(base.items, readOtherWords(given.items, ITEMS.map(String))) : base.items,
    personalData: given['personal-data'] ? { ...base.personalData, ...(readOtherWords(given['personal-data'], PERSONAL_NAMES) as Criteria['personalData']) } : base.personalData,
    waiting: given.waiting ? withWords(base.waiting, given.waiting) : base.waiting,
    thresholds,
    rules: [...base.rules.filter(({ id }) => !dropped.has(id)), ...(given.rules ? readRules(given.rules, base.items, `${agency}.`, law) : [])],
    widens,
  };
}

function readWidening(place: Place | undefined, base: Criteria) {
  const dropped = new Set<string>();
  let raised = false;
  const widens = (place?.list((one) => one) ?? []).map((one): { what: string; because: Words } => {
    const { rule, threshold, because } = one.fields(['because'], ['rule', 'threshold']);
    if ((rule === undefined) === (threshold === undefined)) one.wrong('must name a rule of the base or a threshold');
    if (rule) {
      dropped.add(rule.oneOf(base.rules.map(({ id }) => id)));
    } else if (threshold) {
      threshold.oneOf(['people-table-rows']);
      raised = true;
    }
    return { what: rule ? `rule ${rule.text()}` : 'threshold people-table-rows', because: readWords(because) };
  });
  return { dropped, raised, widens };
}

function withReasons(items: Criteria['items'], reasons: OtherWords): Criteria['items'] {
  return Object.fromEntries(ITEMS.map((item) => [item, { ...items[item], reason: reasons[item] ?? items[item].reason }])) as Record<Item, Criteria['items'][Item]>;
}

function withWords(waiting: Criteria['waiting'], place: Place): Criteria['waiting'] {
  const { documents, files } = place.fields([], ['documents', 'files']);
  return {
    ...waiting,
    documents: { ...waiting.documents, ...(documents && readHoldWords(documents)) },
    files: { ...waiting.files, ...(files && readFileWords(files)) },
  };
}
