import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { BOOKS_AND_STAGES } from './sentences/books-and-stages';
import { CLASSROOMS_AND_PANELS } from './sentences/classrooms-and-panels';
import { COUNTERS } from './sentences/counters';
import { DISASTER_AND_WATCH } from './sentences/disaster-and-watch';
import { FIELD } from './sentences/field';
import { FIRE_AND_RESCUE } from './sentences/fire-and-rescue';
import { LAND_AND_SAFETY } from './sentences/land-and-safety';
import { PUBLIC_LIFE } from './sentences/public-life';
import { ADMINISTRATION } from './sentences/administration';
import { CARE } from './sentences/care';
import { LISTS } from './sentences/lists';
import { LEARNING_AND_HONOURS } from './sentences/learning-and-honours';
import { MINUTES } from './sentences/minutes';
import { NOTICES } from './sentences/notices';
import { OFFICES } from './sentences/offices';
import { PAYMENTS } from './sentences/payments';
import { RESIDENTS } from './sentences/residents';
import { SCHOOLS } from './sentences/schools';
import { STAFF } from './sentences/staff';
import { YOUTH_AND_PLAY } from './sentences/youth-and-play';

/** Written by hands that had not read the detectors, to see what they miss: its errors may be looked at, and mended. */
export const PRACTICE: Part = {
  name: 'practice',
  seed: 0x51c7,
  people: PEOPLE,
  places: PLACES,
  mail: MAIL,
  departments: DEPARTMENTS,
  disguises: DISGUISES,
  nameDisguises: NAME_DISGUISES,
  sentences: [...NOTICES, ...FIELD, ...COUNTERS, ...STAFF, ...MINUTES, ...PAYMENTS, ...SCHOOLS, ...LISTS, ...OFFICES, ...RESIDENTS, ...ADMINISTRATION, ...CARE, ...LAND_AND_SAFETY, ...PUBLIC_LIFE, ...FIRE_AND_RESCUE, ...DISASTER_AND_WATCH, ...CLASSROOMS_AND_PANELS, ...BOOKS_AND_STAGES, ...YOUTH_AND_PLAY, ...LEARNING_AND_HONOURS],
  documents: DOCUMENTS,
};
