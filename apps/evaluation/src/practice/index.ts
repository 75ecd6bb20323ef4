import type { Part } from '../cases/part';
import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { DEPARTMENTS, DISGUISES, MAIL, NAME_DISGUISES, PLACES } from './places';
import { ADMINISTRATION } from './sentences/administration';
import { BOOKS_AND_STAGES } from './sentences/books-and-stages';
import { BUILDING_PERMITS } from './sentences/building-permits';
import { CARE } from './sentences/care';
import { CHILDREN_AND_FAMILIES } from './sentences/children-and-families';
import { CLASSROOMS_AND_PANELS } from './sentences/classrooms-and-panels';
import { COMMERCE_AND_LICENCES } from './sentences/commerce-and-licences';
import { COUNCILS_AND_COMMITTEES } from './sentences/councils-and-committees';
import { COUNTERS } from './sentences/counters';
import { DISABILITY_AND_ELDERS } from './sentences/disability-and-elders';
import { DISASTER_AND_WATCH } from './sentences/disaster-and-watch';
import { DONG_OFFICES } from './sentences/dong-offices';
import { FARMS_AND_ANIMALS } from './sentences/farms-and-animals';
import { FIELD } from './sentences/field';
import { FIRE_AND_RESCUE } from './sentences/fire-and-rescue';
import { HEALTH_CENTRES } from './sentences/health-centres';
import { HOSPITALS_AND_FUNERALS } from './sentences/hospitals-and-funerals';
import { JOBS_AND_PAYROLL } from './sentences/jobs-and-payroll';
import { LAND_AND_SAFETY } from './sentences/land-and-safety';
import { LAND_COMPENSATION } from './sentences/land-compensation';
import { LEARNING_AND_HONOURS } from './sentences/learning-and-honours';
import { LEGAL_AFFAIRS } from './sentences/legal-affairs';
import { LISTS } from './sentences/lists';
import { MINUTES } from './sentences/minutes';
import { NOTICES } from './sentences/notices';
import { OFFICES } from './sentences/offices';
import { ORDINARY } from './sentences/ordinary';
import { PARKS_AND_WASTE } from './sentences/parks-and-waste';
import { PAYMENTS } from './sentences/payments';
import { PERSONNEL_AND_AUDIT } from './sentences/personnel-and-audit';
import { PETITIONS } from './sentences/petitions';
import { PROPERTY_AND_SYSTEMS } from './sentences/property-and-systems';
import { PUBLIC_LIFE } from './sentences/public-life';
import { RECORDS_AND_RELATIONS } from './sentences/records-and-relations';
import { RESIDENTS } from './sentences/residents';
import { ROADS_AND_PARKING } from './sentences/roads-and-parking';
import { SCHOOLS } from './sentences/schools';
import { SPENDING_AND_CONTRACTS } from './sentences/spending-and-contracts';
import { STAFF } from './sentences/staff';
import { TAX_COLLECTION } from './sentences/tax-collection';
import { TRANSIT } from './sentences/transit';
import { VETERANS_AND_VOLUNTEERS } from './sentences/veterans-and-volunteers';
import { WATER_AND_ENVIRONMENT } from './sentences/water-and-environment';
import { WELFARE_CASES } from './sentences/welfare-cases';
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
  sentences: [
    ...ADMINISTRATION, ...BOOKS_AND_STAGES, ...BUILDING_PERMITS, ...CARE, ...CHILDREN_AND_FAMILIES, ...CLASSROOMS_AND_PANELS,
    ...COMMERCE_AND_LICENCES, ...COUNCILS_AND_COMMITTEES, ...COUNTERS, ...DISABILITY_AND_ELDERS, ...DISASTER_AND_WATCH, ...DONG_OFFICES,
    ...FARMS_AND_ANIMALS, ...FIELD, ...FIRE_AND_RESCUE, ...HEALTH_CENTRES, ...HOSPITALS_AND_FUNERALS, ...JOBS_AND_PAYROLL, ...LAND_AND_SAFETY,
    ...LAND_COMPENSATION, ...LEARNING_AND_HONOURS, ...LEGAL_AFFAIRS, ...LISTS, ...MINUTES, ...NOTICES, ...OFFICES, ...ORDINARY, ...PARKS_AND_WASTE,
    ...PAYMENTS, ...PERSONNEL_AND_AUDIT, ...PETITIONS, ...PROPERTY_AND_SYSTEMS, ...PUBLIC_LIFE, ...RECORDS_AND_RELATIONS, ...RESIDENTS, ...ROADS_AND_PARKING,
    ...SCHOOLS, ...SPENDING_AND_CONTRACTS, ...STAFF, ...TAX_COLLECTION, ...TRANSIT, ...VETERANS_AND_VOLUNTEERS, ...WATER_AND_ENVIRONMENT,
    ...WELFARE_CASES, ...YOUTH_AND_PLAY,
  ],
  documents: DOCUMENTS,
};
