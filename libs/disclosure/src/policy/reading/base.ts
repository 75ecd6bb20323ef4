import { CLASSIFIED_STATUSES, ITEMS } from '@plaza/contracts';
import { FILE_HOLD_CODES, HOLD_CODES } from '../codes';
import { PERSONAL_DATA } from '../labels';
import { ENDS, PROVISOS, type Criteria, type Ends, type ItemOfLaw, type NoticeRule, type ReviewRule, type Stage, type Waiting, type Words } from '../policy';
import type { Place } from './place';
import { readPeriod, readItem, readKeyword, readWords } from './words';

type Table<Name extends string, Value> = Record<Name, Value>;

const table = <Name extends string, Value>(place: Place, names: readonly Name[], read: (place: Place) => Value): Table<Name, Value> =>
  Object.fromEntries(Object.entries(place.fields(names)).map(([name, of]) => [name, read(of as Place)])) as Table<Name, Value>;

/** What there is of it: words for a code that is newer than the policy are missing. */
const some = <Name extends string, Value>(place: Place, names: readonly Name[], read: (place: Place) => Value): Partial<Table<Name, Value>> =>
  Object.fromEntries(Object.entries(place.fields([], names)).map(([name, of]) => [name, read(of as Place)])) as Partial<Table<Name, Value>>;

export const readItems = (place: Place): Criteria['items'] => table(place, ITEMS.map(String), readItemOfLaw) as unknown as Criteria['items'];

function readItemOfLaw(place: Place): ItemOfLaw {
  const { law, reason } = place.fields(['law', 'reason']);
  return { law: readWords(law), reason: readWords(reason) };
}

export const readProvisos = (place: Place): Criteria['provisos'] =>
  table(place, PROVISOS, (one) => {
    const { law, text } = one.fields(['law', 'text']);
    return { law: readWords(law), text: readWords(text) };
  });

export const PERSONAL_NAMES = [...Object.keys(PERSONAL_DATA), 'otherwise'] as (keyof Criteria['personalData'])[];

export function readPersonalData(place: Place): Criteria['personalData'] {
  const words = some(place, PERSONAL_NAMES, readWords);
  if (words.otherwise === undefined) place.wrong('must have otherwise');
  return words as Criteria['personalData'];
}

export function readWaiting(place: Place): Waiting {
  const { holds, embargo, 'files-wait': filesWait, documents, files, otherwise } = place.fields(['holds', 'embargo', 'files-wait', 'documents', 'files', 'otherwise']);
  const retention = holds.fields(['law', 'overdue-after', 'escalated-after']);
  return {
    holds: { law: readWords(retention.law), overdueAfter: readPeriod(retention['overdue-after']), escalatedAfter: readPeriod(retention['escalated-after']) },
    embargo: readWords(embargo),
    filesWait: readWords(filesWait),
    documents: readHoldWords(documents),
    files: readFileWords(files),
    otherwise: readWords(otherwise),
  };
}

export const readHoldWords = (place: Place): Waiting['documents'] => some(place, HOLD_CODES, readWords);
export const readFileWords = (place: Place): Waiting['files'] => some(place, FILE_HOLD_CODES, readWords);

export const readThresholds = (place: Place): Criteria['thresholds'] => ({ peopleTableRows: place.fields(['people-table-rows'])['people-table-rows'].number(2, 1000) });

export function readTime(place: Place): Pick<Criteria, 'stages' | 'ends' | 'reviews' | 'notices'> {
  const { stages, ends, reviews, notices } = place.fields(['stages', 'ends', 'reviews', 'notices']);
  return {
    stages: stages.entries().map(([id, one]) => readStage(id, one)),
    ends: readEnds(ends),
    reviews: reviews.entries().map(([id, one]) => readReview(id, one)),
    notices: notices.entries().map(([id, one]) => readNotice(id, one)),
  };
}

function readStage(id: string, place: Place): Stage {
  const { name, words, lasts } = place.fields(['name', 'words', 'lasts']);
  return { id, name: readWords(name), words: words.list(readKeyword), lasts: readPeriod(lasts) };
}

function readEnds(place: Place): Ends {
  const { lasts, ...words } = place.fields(['lasts', ...ENDS]);
  return { lasts: readPeriod(lasts), words: Object.fromEntries(ENDS.map((end) => [end, readWords(words[end])])) as Ends['words'] };
}

function readReview(id: string, place: Place): ReviewRule {
  const { law, items, statuses, after, from, again, effect, reason } = place.fields(['law', 'statuses', 'after', 'from', 'again', 'effect', 'reason'], ['items']);
  return {
    id,
    law: readWords(law),
    items: items ? items.list(readItem) : null,
    statuses: statuses.list((one) => one.oneOf(CLASSIFIED_STATUSES)),
    after: readPeriod(after),
    from: from.oneOf(['decision', 'production', 'end-of-production-year']),
    again: again.oneOf(['true', 'false']) === 'true',
    effect: effect.oneOf(['review', 'open']),
    reason: readWords(reason),
  };
}

function readNotice(id: string, place: Place): NoticeRule {
  const { law, items, period, reason } = place.fields(['law', 'items', 'period', 'reason']);
  return { id, law: readWords(law), items: items.list(readItem), period: readPeriod(period), reason: readWords(reason) };
}

/** Other words for the same; what is not named stays as it was. */
export type OtherWords = Partial<Record<string, Words>>;
export const readOtherWords = (place: Place, names: readonly string[]): OtherWords => some(place, names, readWords);
