import type { Block } from '@plaza/contracts';
import { tableOf, type Table } from './table';
import { typed, typedLine } from './typed';
import { WORDS, type Language } from './words';

/** What a rendition is made of. */
export interface Manuscript {
  title: string;
  /** Already masked: nothing here is looked at for what must not be public. */
  blocks: Block[];
  language: Language;
}

export interface Heading {
  kind: 'heading';
  level: number;
  text: string;
}

/** One piece of a rendition, as both PDF and HTML type it. No text of it is empty. */
export type Part =
  | Heading
  | { kind: 'paragraph'; text: string }
  /** Says of the original what is not in the rendition: where its page began, where a picture was. */
  | { kind: 'mark'; text: string }
  | Table;

/**
 * The title is the only heading of level 1. No level is skipped on the way down (PDF/UA-1, 7.4.2; WCAG 1.3.1), whatever the
 * original did.
 */
export function compose({ title, blocks, language }: Manuscript): [Heading, ...Part[]] {
  const words = WORDS[language];
  let level = 1;
  const heading = (wanted: number, text: string): Part | null => {
    if (text === '') return null;
    level = Math.min(Math.max(Math.trunc(wanted) || 2, 2), level + 1, 6);
    return { kind: 'heading', level, text };
  };
  const partOf = (block: Block): Part | null => {
    switch (block.kind) {
      case 'heading':
        return heading(block.level + 1, typedLine(block.text));
      case 'file':
        return heading(2, words.file(typedLine(block.name)));
      case 'paragraph':
        return unlessEmpty('paragraph', typed(block.text));
      case 'page':
        return { kind: 'mark', text: words.page(block.number) };
      case 'picture':
        return { kind: 'mark', text: words.picture };
      case 'table':
        return tableOf(block.rows, typedLine(block.name ?? '')) ?? unlessEmpty('mark', typedLine(block.name ?? ''));
    }
  };
  return [{ kind: 'heading', level: 1, text: typedLine(title) || '–' }, ...blocks.map(partOf).filter((part) => part !== null)];
}

const unlessEmpty = (kind: 'paragraph' | 'mark', text: string): Part | null => (text === '' ? null : { kind, text });
