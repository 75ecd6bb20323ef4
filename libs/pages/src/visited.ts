import { link } from './html';
import { type Language, languageOf } from './language';

type Query = Record<string, string | number | undefined>;

/** In which language a page was asked for, and the links on it. */
export interface Visited {
  language: Language;
  /** A link within the service; a language that was asked for by `?lang=` stays. */
  href(path: string, query?: Query): string;
  /** This very page in another language; without one, in whichever the browser asks for. */
  inLanguage(language: Language | undefined): string;
}

export function visited({ path, query, headers }: { path: string; query: Record<string, unknown>; headers: { 'accept-language'?: string } }): Visited {
  const { lang, ...rest } = query;
  const kept = lang === 'ko' || lang === 'en' ? lang : undefined;
  const plain = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return {
    language: languageOf(lang, headers['accept-language']),
    href: (to, asked = {}) => link(to, { ...asked, lang: kept }),
    inLanguage: (other) => link(path, { ...plain, lang: other }),
  };
}
