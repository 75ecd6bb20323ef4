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
import { COMMERCE_AND_LICENCES } from './sentences/commerce-and-licences';
import { FARMS_AND_ANIMALS } from './sentences/farms-and-animals';
import { JOBS_AND_PAYROLL } from './sentences/jobs-and-payroll';
import { PROPERTY_AND_SYSTEMS } from './sentences/property-and-systems';
import { SPENDING_AND_CONTRACTS } from './sentences/spending-and-contracts';
import { TAX_COLLECTION } from './sentences/tax-collection';

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
    ...TAX_COLLECTION, ...SPENDING_AND_CONTRACTS, ...PROPERTY_AND_SYSTEMS, ...COMMERCE_AND_LICENCES, ...FARMS_AND_ANIMALS, ...JOBS_AND_PAYROLL,
  ],
  documents: DOCUMENTS,
};
