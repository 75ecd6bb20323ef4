import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { COUNTERS } from './sentences/counters';
import { FIELD } from './sentences/field';
import { LAND_AND_SAFETY } from './sentences/land-and-safety';
import { PUBLIC_LIFE } from './sentences/public-life';
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
import { CHILDREN_AND_FAMILIES } from './sentences/children-and-families';
import { DISABILITY_AND_ELDERS } from './sentences/disability-and-elders';
import { HEALTH_CENTRES } from './sentences/health-centres';
import { HOSPITALS_AND_FUNERALS } from './sentences/hospitals-and-funerals';
import { VETERANS_AND_VOLUNTEERS } from './sentences/veterans-and-volunteers';
import { WELFARE_CASES } from './sentences/welfare-cases';

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
  sentences: [
    ...NOTICES, ...FIELD, ...COUNTERS, ...STAFF, ...MINUTES, ...PAYMENTS, ...SCHOOLS, ...LISTS, ...OFFICES, ...RESIDENTS, ...ADMINISTRATION, ...CARE, ...LAND_AND_SAFETY, ...PUBLIC_LIFE,
    ...WELFARE_CASES, ...DISABILITY_AND_ELDERS, ...CHILDREN_AND_FAMILIES, ...HEALTH_CENTRES, ...HOSPITALS_AND_FUNERALS, ...VETERANS_AND_VOLUNTEERS,
  ],
  documents: DOCUMENTS,
};
