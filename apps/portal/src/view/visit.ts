import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { type Language, languageOf, link } from '@plaza/pages';
import { messages } from '../language/language';
import type { Messages } from '../language/ko';

type Query = Record<string, string | number | undefined>;

/** Who reads which page in which language: all that a view needs to know of the request. */
export interface Visit {
  language: Language;
  t: Messages;
  now: Date;
  /** A link within the portal; a language that was asked for by `?lang=` stays. */
  href(path: string, query?: Query): string;
  /** This very page in another language; without one, in whichever the browser asks for. */
  inLanguage(language: Language | undefined): string;
}

export function visitOf(request: Request, now = new Date()): Visit {
  const { lang, ...rest } = request.query;
  const language = languageOf(lang, request.headers['accept-language']);
  const kept = lang === 'ko' || lang === 'en' ? lang : undefined;
  const plain = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return {
    language,
    t: messages[language],
    now,
    href: (path, query = {}) => link(path, { ...query, lang: kept }),
    inLanguage: (other) => link(request.path, { ...plain, lang: other }),
  };
}

export const ReaderVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context.switchToHttp().getRequest<Request>()));
