import type { Typeface } from './typeface';

/** In points (1/72 inch). */
export interface Sheet {
  width: number;
  height: number;
}

export const MARGIN = { side: 54, top: 54, bottom: 62 };
export const PORTRAIT: Sheet = { width: 595.28, height: 841.89 };
export const LANDSCAPE: Sheet = { width: 841.89, height: 595.28 };
export const LARGE: Sheet = { width: 1190.55, height: 841.89 };

export const usableWidth = (sheet: Sheet): number => sheet.width - 2 * MARGIN.side;

export interface Style {
  typeface: Typeface;
  size: number;
  /** From black, 0, to white, 1. */
  grey: number;
}

/** Where a line of text stands: its left end and its baseline, from the upper left corner. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  style: Style;
}

/** What a screen reader is told a piece of text is: a standard structure type (ISO 32000-1, 14.8.4). */
export interface Element {
  type: 'Document' | 'Div' | `H${1 | 2 | 3 | 4 | 5 | 6}` | 'P' | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD';
  children: Element[];
  parent: Element | null;
}

/** Lines that belong together without a break in the text, and to what they belong: null for what only repeats or counts. */
export interface Piece {
  element: Element | null;
  lines: Placed[];
}

/** A line from one point to another, or a grey area. */
export type Ornament = { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; width: number } | { kind: 'area'; x: number; y: number; width: number; height: number };

export interface Page {
  sheet: Sheet;
  pieces: Piece[];
  ornaments: Ornament[];
}

export function childOf(parent: Element, type: Element['type']): Element {
  const child: Element = { type, children: [], parent };
  parent.children.push(child);
  return child;
}
