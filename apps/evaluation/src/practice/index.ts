import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { COUNTERS } from './sentences/counters';
import { FIELD } from './sentences/field';
import { LAND_AND_SAFETY } from './sentences/land-and-safety';
import { PUBLIC_LIFE } from './sentences/public-life';
import { BUILDING_PERMITS } from './sentences/building-permits';
import { LAND_COMPENSATION } from './sentences/land-compensation';
import { ROADS_AND_PARKING } from './sentences/roads-and-parking';
import { TRANSIT } from './sentences/transit';
import { WATER_AND_ENVIRONMENT } from './sentences/water-and-environment';
import { PARKS_AND_WASTE } from './sentences/parks-and-waste';
import { ADMINISTRATION } from './sentences/administration';
import { CARE } from './sentences/care';
import { LISTS } from './sentences/lists';
import { MINUTES } from './sentences/minutes';
import { NOTICES } from './sentences/notices';
import { OFFICES } from './sentences/offices';
import { PAYMENTS } from './sentences/payments';
import { RESIDENTS } from './sentences/residents';
import { SCHOOLS } from './sentences/schools';
import { STAFF } from './sentences/staff';

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
  sentences: [...NOTICES, ...FIELD, ...COUNTERS, ...STAFF, ...MINUTES, ...PAYMENTS, ...SCHOOLS, ...LISTS, ...OFFICES, ...RESIDENTS, ...ADMINISTRATION, ...CARE, ...LAND_AND_SAFETY, ...PUBLIC_LIFE, ...BUILDING_PERMITS, ...LAND_COMPENSATION, ...ROADS_AND_PARKING, ...TRANSIT, ...WATER_AND_ENVIRONMENT, ...PARKS_AND_WASTE],
  documents: DOCUMENTS,
};
