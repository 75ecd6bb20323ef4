import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { NUMBERS } from './numbers';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { COMPLAINTS } from './sentences/complaints';
import { HEALTH } from './sentences/health';
import { LAND } from './sentences/land';
import { LOOK_ALIKES } from './sentences/look-alikes';
import { MONEY } from './sentences/money';
import { OFFICES } from './sentences/offices';
import { PENALTIES } from './sentences/penalties';
import { PERSONNEL } from './sentences/personnel';
import { SCHOOLS } from './sentences/schools';
import { TABLES } from './sentences/tables';
import { UTILITIES } from './sentences/utilities';
import { WELFARE } from './sentences/welfare';

/**
 * Written by somebody who had seen neither the detectors nor what they miss, by the kinds of documents that offices write. Held until its
 * figures had been printed so often that they told whoever tunes; since then its mistakes may be looked at.
 */
export const FORMER: Part = {
  name: 'former',
  seed: 0xb11d,
  people: PEOPLE,
  places: PLACES,
  mail: MAIL,
  departments: DEPARTMENTS,
  numbers: NUMBERS,
  disguises: DISGUISES,
  nameDisguises: NAME_DISGUISES,
  sentences: [COMPLAINTS, WELFARE, PENALTIES, LAND, PERSONNEL, MONEY, HEALTH, SCHOOLS, UTILITIES, OFFICES, ...LOOK_ALIKES, TABLES],
  documents: DOCUMENTS,
};
