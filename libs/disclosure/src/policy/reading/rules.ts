import { KINDS, RETENTIONS } from '@plaza/contracts';
import { PERSONAL_DATA, type PersonalDataType } from '../labels';
import { EFFECTS, PROVISOS, type Condition, type ItemOfLaw, type Rule, type Words } from '../policy';
import type { Place } from './place';
import { readItem, readKeyword, readWords } from './words';

const TYPES = Object.keys(PERSONAL_DATA) as PersonalDataType[];
const CONDITIONS = ['kinds', 'departments', 'function-path', 'retentions', 'declared', 'items', 'title', 'body', 'text', 'reasons', 'finds', 'less-sure-than'] as const;

/** @param prefix before each id, so that no two institutions name a rule alike; `law` is cited where a rule cites none */
export function readRules(place: Place, items: Readonly<Record<number, ItemOfLaw>>, prefix = '', law?: Words): Rule[] {
  return place.entries().map(([name, rule]) => readRule(rule, `${prefix}${name}`, name, items, law));
}

function readRule(place: Place, id: string, name: string, items: Readonly<Record<number, ItemOfLaw>>, cited?: Words): Rule {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) place.wrong('must have a name of small letters, digits and hyphens');
  const given = place.fields(['when', 'effect', 'reason'], ['item', 'law', 'proviso', 'unless']);
  const item = given.item ? readItem(given.item) : null;
  const effect = given.effect.oneOf(EFFECTS);
  const when = readCondition(given.when);
  const unless = given.unless ? readCondition(given.unless) : null;
  const early = effect !== 'hold' && effect !== 'note';
  if (early && !given.item) place.wrong('must name an item: nothing is withheld without one');
  if (early && (when.finds ?? unless?.finds)) place.wrong('may ask for finds only to hold or to note: nothing has been found yet when a rule withholds');
  if (effect === 'withhold-lines' && !when.body && !when.text) place.wrong('must have words of body or text in its condition to withhold lines');
  const law = given.law ? readWords(given.law) : (cited ?? (item === null ? undefined : items[item]?.law));
  if (law === undefined && !given.item) place.wrong('must cite a law, as it names no item');
  return { id, item, law: law ?? { ko: '', en: '' }, proviso: given.proviso ? given.proviso.oneOf(PROVISOS) : null, when, unless, effect, reason: readWords(given.reason) };
}

function readCondition(place: Place): Condition {
  const given = place.fields([], CONDITIONS);
  if (Object.keys(given).length === 0) place.wrong('must ask for something: a rule without a condition would take every document');
  if (given['less-sure-than'] && !given.finds) place.wrong('may ask how sure a finding is only beside finds');
  const words = (of: Place | undefined) => of?.list(readKeyword);
  return defined({
    kinds: given.kinds?.list((one) => one.oneOf(KINDS)),
    departments: words(given.departments),
    functionPath: words(given['function-path']),
    retentions: given.retentions?.list((one) => one.oneOf(RETENTIONS)),
    declared: given.declared?.list((one) => one.oneOf(['open', 'partial', 'closed'])),
    items: given.items?.list(readItem),
    title: words(given.title),
    body: words(given.body),
    text: words(given.text),
    reasons: words(given.reasons),
    finds: given.finds?.list((one) => one.oneOf(TYPES)),
    lessSureThan: given['less-sure-than']?.number(0, 1, false),
  });
}

const defined = (condition: Condition): Condition => Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== undefined));
