import type { PersonalDataType } from '../policy/labels';
import type { Cell } from './table-cells';

export interface Span {
  start: number;
  end: number;
}

/** Personal data found in a text, in the offsets of the text the detector was given. */
export interface Finding extends Span {
  type: PersonalDataType;
  /** The rule that fired, e.g. `phone.mobile`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

/** Somebody the text speaks of: a citizen's data follows a citizen, an office's follows an official. */
export interface Actor extends Span {
  official: boolean;
}

/** What is known of the document while one of its texts is read. */
export interface Scene {
  /** Digits of the telephones that the document declares as its author's. */
  officialPhones: ReadonlySet<string>;
  /** Area code and exchange of those telephones: an office's lines share them. */
  officialExchanges: ReadonlySet<string>;
  /** In order of `start`. */
  actors: readonly Actor[];
  /** What stands in tables, with the heads above it. In order of `start`. */
  cells: readonly Cell[];
}

export type Detector = (text: string, scene: Scene) => Finding[];

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** At most `reach` characters of the same line before `index`. */
export function lineBefore(text: string, index: number, reach: number): string {
  const window = text.slice(Math.max(0, index - reach), index);
  return window.slice(window.lastIndexOf('\n') + 1);
}

/** At most `reach` characters of the same line from `index` on. */
export function lineAfter(text: string, index: number, reach: number): string {
  const window = text.slice(index, index + reach);
  const end = window.indexOf('\n');
  return end < 0 ? window : window.slice(0, end);
}

/** The last actor named within `reach` characters before `index`. */
export function nearestActor(scene: Scene, index: number, reach: number): Actor | null {
  let low = 0;
  let high = scene.actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.actors[middle]!.start < index) low = middle + 1;
    else high = middle;
  }
  const actor = scene.actors[low - 1];
  return actor !== undefined && index - actor.end <= reach ? actor : null;
}
