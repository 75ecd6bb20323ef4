import type { People } from './people';
import type { Random } from './random';

/** Wording of the set, by subject: templates that are filled anew each time, and sentences written out. */
export interface Sentences {
  subject: string;
  templates: readonly string[];
  /** Rows of these grow: `head` once, then `row` for so many people. */
  tables?: readonly Table[];
}

export interface Table {
  head: string;
  row: string;
  /** What stands below the last row, if anything. */
  foot?: string;
}

/** What a document is put together from. */
export interface DocumentWording {
  titles: readonly string[];
  /** Names of files that go with a document. */
  files: readonly string[];
  /** Passages that introduce {name} as a citizen. */
  introductions: readonly string[];
  /** Passages that speak of {name} again, with nothing beside the name that tells who it is. */
  mentions: readonly string[];
  /** Passages about the work and who did it: nothing personal. */
  business: readonly string[];
  tables: readonly Table[];
  /** Everything around the passages: `{title}` is theirs to place, as `signers` are. */
  layouts: readonly ((random: Random, title: string, passages: string[]) => string)[];
}

/** One of the parts of the set. They share number shapes and the class of family names, and no wording. */
export interface Part {
  name: 'tuning' | 'practice' | 'seen' | 'former' | 'held';
  seed: number;
  people: People;
  places: { regions: readonly string[]; roads: readonly string[]; quarters: readonly string[]; flats: readonly ((random: Random) => string)[]; offices: readonly string[] };
  mail: { locals: readonly string[]; domains: readonly string[]; officialDomains: readonly string[] };
  departments: readonly string[];
  /** By slot, numbers that this part shapes in ways of its own. */
  numbers?: Readonly<Record<string, (random: Random) => string>>;
  /** Ways to write a number so that a careless reader does not see it. */
  disguises: readonly ((number: string, random: Random) => string)[];
  nameDisguises: readonly ((name: string) => string)[];
  sentences: readonly Sentences[];
  documents: DocumentWording;
}
