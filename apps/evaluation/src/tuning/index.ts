import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { CONTACTS } from './sentences/contacts';
import { LOOK_ALIKES } from './sentences/look-alikes';
import { NAMES } from './sentences/names';
import { NUMBERS } from './sentences/numbers';
import { OFFICIALS } from './sentences/officials';
import { TABLES } from './sentences/tables';

/** What the detectors are tuned on: its errors may be looked at, and grow it. */
export const TUNING: Part = {
  name: 'tuning',
  seed: 0x7a11,
  people: PEOPLE,
  places: PLACES,
  mail: MAIL,
  departments: DEPARTMENTS,
  disguises: DISGUISES,
  nameDisguises: NAME_DISGUISES,
  sentences: [...NUMBERS, ...CONTACTS, ...NAMES, ...OFFICIALS, ...LOOK_ALIKES, ...TABLES],
  documents: DOCUMENTS,
};
