import type { Item, Withheld } from '@plaza/contracts';
import type { Notice } from './notice';

/** What a person decides about a document and its files. */
export interface Ruling {
  /** `unchanged`: only its files are decided. */
  status: 'open' | 'partial' | 'closed' | 'unchanged';
  grounds: RuledGround[];
  /** Withheld beside what the detectors find; only for `partial`. */
  spans: (Withheld & { part: 'title' | 'body' })[];
  /** Stretches in which nothing is masked though the detectors find somebody; only for `partial`. */
  shown?: ShownStretch[];
  files?: FileRuling[];
  /** Two people agree on it. */
  confirmed?: boolean;
  /** By which rule of the policy others are given notice before it opens anything. */
  noticeBy?: string;
  /** As long as it runs, nothing opens. */
  notice?: Notice;
}

export interface RuledGround {
  item: Item;
  reason?: string | null | undefined;
}

/** UTF-16 offsets into the part; none is the whole part. */
export interface ShownStretch {
  part: 'title' | 'body';
  start?: number | null | undefined;
  end?: number | null | undefined;
}

export interface FileRuling {
  /** Its place among the document's attachments. */
  index: number;
  /** `partial`: with everything masked that is found in it. */
  status: 'open' | 'partial' | 'closed';
  grounds: RuledGround[];
}

/**
 * A new ruling says nothing of the files that it does not name: what was decided about those stands. One of files alone says
 * nothing of the document, nor does who agrees to it.
 */
export function withStanding(ruling: Ruling, standing: Ruling | null): Ruling {
  if (standing === null) return ruling;
  const files = new Map([...(standing.files ?? []), ...(ruling.files ?? [])].map((file) => [file.index, file]));
  const merged = [...files.values()].sort((a, b) => a.index - b.index);
  return ruling.status === 'unchanged' ? { ...standing, files: merged } : { ...ruling, files: merged };
}
