import { unitsOf } from '@plaza/text-analysis';

const CODE_UNITS = 0x10000;

/** For each UTF-16 code unit which of the classes has it, the first being 1; 0 for none. A look into such a table is the fastest that can be asked of a unit. */
export const kindsOfUnits = (...classes: readonly RegExp[]): Uint8Array =>
  Uint8Array.from({ length: CODE_UNITS }, (_, code) => 1 + classes.findIndex((units) => units.test(String.fromCharCode(code))));

/** Of a shorter text each is sooner asked for where it stands. */
const SHORT = 128;

/** Tells whether a text has a UTF-16 code unit of a class, by a look into a table for each: twice as fast as the class itself where few texts have one. */
export function hasOneOf(units: RegExp): (text: string) => boolean {
  const table = kindsOfUnits(units);
  return (text) => {
    if (text.length < SHORT) {
      for (let index = 0; index < text.length; index += 1) if (table[text.charCodeAt(index)] === 1) return true;
      return false;
    }
    const all = unitsOf(text);
    for (let index = 0; index < all.length; index += 1) if (table[all[index]!] === 1) return true;
    return false;
  };
}
