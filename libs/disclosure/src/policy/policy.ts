import type { ClassifiedStatus, DeclaredStatus, Item, Kind, Retention } from '@plaza/contracts';
import type { FileHoldCode, HoldCode } from './codes';
import type { PersonalDataType } from './labels';

/** Words for citizens, in the two languages of the portal. */
export interface Words {
  readonly ko: string;
  readonly en: string;
}

/** A whole number of one unit of the calendar. */
export interface Period {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/**
 * A policy as its files say it: plain data, so that it can go to a thread of its own. `digest` is the SHA-256 of the files,
 * so that nobody can change what a version means unseen.
 */
export interface Policy {
  readonly version: string;
  readonly digest: string;
  readonly summary: Words;
  /** For every institution that has no detailed criteria of its own. */
  readonly criteria: Criteria;
  /** Detailed criteria (Art. 9(3)) laid over the base, by the agency's code. */
  readonly overlays: Readonly<Record<string, Criteria>>;
}

export interface Criteria {
  /** The agency whose detailed criteria these are; null for the base. */
  readonly overlay: string | null;
  readonly items: Readonly<Record<Item, ItemOfLaw>>;
  readonly provisos: Readonly<Record<Proviso, { law: Words; text: Words }>>;
  readonly personalData: Readonly<Partial<Record<PersonalDataType, Words>>> & { readonly otherwise: Words };
  readonly waiting: Waiting;
  readonly thresholds: { readonly peopleTableRows: number };
  readonly rules: readonly Rule[];
  readonly stages: readonly Stage[];
  readonly ends: Ends;
  readonly reviews: readonly ReviewRule[];
  readonly notices: readonly NoticeRule[];
  /** What an overlay shows that the base would not, and why; said, or refused. */
  readonly widens: readonly { what: string; because: Words }[];
}

export interface ItemOfLaw {
  readonly law: Words;
  /** What citizens read when the source gives no reason of its own. */
  readonly reason: Words;
}

export const PROVISOS = ['6-d', '6-e', '7-a', '7-b'] as const;
export type Proviso = (typeof PROVISOS)[number];

export interface Waiting {
  readonly holds: { law: Words; overdueAfter: Period; escalatedAfter: Period };
  readonly embargo: Words;
  readonly filesWait: Words;
  readonly documents: Readonly<Partial<Record<HoldCode, Words>>>;
  readonly files: Readonly<Partial<Record<FileHoldCode, Words>>>;
  readonly otherwise: Words;
}

/**
 * note: for operators only. hold: a person must look. close: the whole document. The others withhold a part of it;
 * `lines` are those of the body in which a word of the condition stands.
 */
export const EFFECTS = ['note', 'hold', 'close', 'withhold-title', 'withhold-body', 'withhold-lines'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Rule {
  readonly id: string;
  /** Null only where nothing but a person can say which item it is. */
  readonly item: Item | null;
  readonly law: Words;
  readonly proviso: Proviso | null;
  readonly when: Condition;
  readonly unless: Condition | null;
  readonly effect: Effect;
  readonly reason: Words;
}

/** What is given must all hold; of a list, any one suffices. There is nothing else to a condition, so each can be decided for every document. */
export interface Condition {
  readonly kinds?: readonly Kind[];
  /** A department's code, or a part of its name. */
  readonly departments?: readonly string[];
  /** A part of any level of the function path. */
  readonly functionPath?: readonly string[];
  readonly retentions?: readonly Retention[];
  readonly declared?: readonly DeclaredStatus[];
  readonly items?: readonly Item[];
  readonly title?: readonly string[];
  readonly body?: readonly string[];
  /** In title or body. */
  readonly text?: readonly string[];
  /** In the reasons that the source gives. */
  readonly reasons?: readonly string[];
  /** Kinds of personal data that were found. Only rules that hold or note can ask, as this is known last. */
  readonly finds?: readonly PersonalDataType[];
  /** With `finds`: only what was found less surely than this. */
  readonly lessSureThan?: number;
}

/** Item 5: something under way, told by a word in the reason. */
export interface Stage {
  readonly id: string;
  readonly name: Words;
  readonly words: readonly string[];
  /** After so long it is looked at again, unless its end is stated. */
  readonly lasts: Period;
}

/** How reasons end that say so themselves, and what becomes of those under item 5 that do not. */
export const ENDS = ['stated-end', 'embargo', 'end-not-stated', 'end-by-event', 'end-to-be-decided', 'end-passed'] as const;
export type End = (typeof ENDS)[number];

export interface Ends {
  /** After so long a reason without an end is looked at again, where it names no stage. */
  readonly lasts: Period;
  readonly words: Readonly<Record<End, Words>>;
}

export interface ReviewRule {
  readonly id: string;
  readonly law: Words;
  /** Null: all. */
  readonly items: readonly Item[] | null;
  readonly statuses: readonly ClassifiedStatus[];
  readonly after: Period;
  readonly from: 'decision' | 'production' | 'end-of-production-year';
  /** And after each such period again. */
  readonly again: boolean;
  /** review: a person looks at it. open: it opens by itself. */
  readonly effect: 'review' | 'open';
  readonly reason: Words;
}

/** So long lies between the decision to open what stood under these items, and its opening. */
export interface NoticeRule {
  readonly id: string;
  readonly law: Words;
  readonly items: readonly Item[];
  readonly period: Period;
  readonly reason: Words;
}

/** The criteria that hold for an agency. */
export const criteriaFor = ({ criteria, overlays }: Policy, agency: string): Criteria => (Object.hasOwn(overlays, agency) ? overlays[agency]! : criteria);
