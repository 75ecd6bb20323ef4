import type { Document } from '@plaza/contracts';
import { ENTRUSTED, POSITIONS } from '../policy/names';
import type { Span } from './finding';
import { isPlausibleName, isPosition } from './person-name';
import { declaredPhone } from './phone';

/** Who did the work: their names, positions and office telephones stay open (item 6, proviso 6-d). */
export interface Officials {
  readonly names: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly exchanges: ReadonlySet<string>;
}

export function declaredOfficials({ author, approvals }: Document): Officials {
  const names = [author?.name, ...(approvals ?? []).map(({ name }) => name)].filter((name) => name !== undefined);
  const phones = author?.phone ? author.phone.split(/[,/;]/).map(declaredPhone) : [];
  return {
    names: new Set(names.map((name) => name.normalize('NFKC').replace(/\s/g, ''))),
    phones: new Set(phones.map(({ digits }) => digits).filter((digits) => digits.length >= 7)),
    exchanges: new Set(phones.map(({ exchange }) => exchange).filter((exchange) => exchange !== null)),
  };
}

const POSITION = new RegExp([...POSITIONS].sort((a, b) => b.length - a.length).join('|'), 'g');
const NAME_AFTER = /[ \t]{0,4}[:(]?[ \t]{0,4}(?:代|직무대리)? ?([가-힣]{2,4})/y;
const NAME_BEFORE = /(?:^|[^가-힣])([가-힣]{2,4})[ \t]{1,4}(?:[가-힣]{1,12})?$/;
// 박서준 자전거정책과장 is one; 전통시장, 관계의원 are not.
const HEADS_AN_OFFICE = /^(?:팀장|과장|국장|실장|본부장|담당관|센터장|소장|관장|단장|주무관|실무관|사무관)$/;
const PLURAL = /^[가-힣]?[자들]/;

/** What keeps a name open: 6-d for the official who did the work, 6-e for who was entrusted with it. */
export type Proviso = '6-d' | '6-e';
export type Mention = Span & { name: string; proviso: Proviso };

/** Where the text itself names an official: 주무관 박서준, 박서준 주무관. */
export function officialMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  const add = (start: number, run: string, position: string) => {
    const name = nameWithin(run);
    if (name !== null) mentions.push({ start, end: start + name.length, name, proviso: ENTRUSTED.has(position) ? '6-e' : '6-d' });
  };
  for (const position of text.matchAll(POSITION)) {
    const end = position.index + position[0].length;
    NAME_AFTER.lastIndex = end;
    const after = NAME_AFTER.exec(text);
    if (after !== null) add(NAME_AFTER.lastIndex - after[1]!.length, after[1]!, position[0]);
    if (PLURAL.test(text.slice(end, end + 2))) continue;
    const window = text.slice(Math.max(0, position.index - 22), position.index);
    const before = NAME_BEFORE.exec(window);
    if (before === null || !isPlausibleName(before[1]!)) continue;
    if (!/[ \t]$/.test(before[0]) && !HEADS_AN_OFFICE.test(position[0])) continue;
    add(position.index - before[0].length + before[0].indexOf(before[1]!), before[1]!, position[0]);
  }
  return mentions;
}

function nameWithin(run: string): string | null {
  if (isPosition(run)) return null;
  for (const length of [3, 4, 2]) {
    const name = run.slice(0, length);
    if (name.length === length && isPlausibleName(name)) return name;
  }
  return null;
}
