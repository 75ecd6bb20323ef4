import type { Document } from '@plaza/contracts';
import { POSITIONS } from '../policy/names';
import type { Span } from './finding';
import { isPlausibleName } from './person-name';
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

const POSITION = POSITIONS.join('|');
const AFTER_POSITION = new RegExp(`(?:${POSITION})[ \\t]{0,4}[:(]?[ \\t]{0,4}(?:代|직무대리)?[ ]?([가-힣]{2,4})`, 'g');
const BEFORE_POSITION = new RegExp(`(?<![가-힣])([가-힣]{2,4})[ \\t]{1,4}(?:[가-힣]{1,12})?(?:${POSITION})(?![가-힣]{0,1}[자들])`, 'g');

/** Where the text itself names an official: 주무관 박서준, 박서준 주무관. */
export function officialMentions(text: string): (Span & { name: string })[] {
  const mentions: (Span & { name: string })[] = [];
  for (const pattern of [AFTER_POSITION, BEFORE_POSITION]) {
    for (const match of text.matchAll(pattern)) {
      const name = nameWithin(match[1]!);
      if (name === null) continue;
      const start = match.index + match[0].indexOf(match[1]!);
      mentions.push({ start, end: start + name.length, name });
    }
  }
  return mentions;
}

function nameWithin(run: string): string | null {
  for (const length of [3, 4, 2]) {
    const name = run.slice(0, length);
    if (name.length === length && isPlausibleName(name)) return name;
  }
  return null;
}
