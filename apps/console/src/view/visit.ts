import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Language, languageOf, link } from '@plaza/pages';
import type { Request } from 'express';
import type { Asking } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import type { Messages } from '../language/ko';
import { messages } from '../language/messages';

type Query = Record<string, string | number | undefined>;

/** Who reads which page in which language: all that a view needs to know of the request. */
export interface Visit {
  language: Language;
  t: Messages;
  now: Date;
  /** Absent on the login page and on errors before it. */
  operator: OperatorIdentity | undefined;
  /** A link within the console; a language that was asked for by `?lang=` stays. */
  href(path: string, query?: Query): string;
  /** This very page in another language. */
  inLanguage(language: Language): string;
}

export function visitOf(request: Request & Asking, now = new Date()): Visit {
  const { lang, ...rest } = request.query;
  const language = languageOf(lang, request.headers['accept-language']);
  const kept = lang === 'ko' || lang === 'en' ? lang : undefined;
  const plain = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return {
    language,
    t: messages[language],
    now,
    operator: request.operator,
    href: (path, query = {}) => link(path, { ...query, lang: kept }),
    inLanguage: (other) => link(request.path, { ...plain, lang: other }),
  };
}

/** `@PageVisit() visit: Visit` in a page's handler. */
export const PageVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context.switchToHttp().getRequest<Request & Asking>()));
