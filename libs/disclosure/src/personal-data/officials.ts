import type { Document } from '@plaza/contracts';
import { declaredPhone } from './numbers/phone';

/** Who did the work: their names, positions and office telephones stay open (item 6, proviso 6-d). */
export interface Officials {
  readonly names: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly exchanges: ReadonlySet<string>;
}

export function declaredOfficials({ author, approvals }: Pick<Document, 'author' | 'approvals'>): Officials {
  const names = [author?.name, ...(approvals ?? []).map(({ name }) => name)].filter((name) => name !== undefined);
  const phones = author?.phone ? author.phone.split(/[,/;]/).map(declaredPhone) : [];
  return {
    names: new Set(names.map((name) => name.normalize('NFKC').replace(/\s/g, ''))),
    phones: new Set(phones.map(({ digits }) => digits).filter((digits) => digits.length >= 7)),
    exchanges: new Set(phones.map(({ exchange }) => exchange).filter((exchange) => exchange !== null)),
  };
}
