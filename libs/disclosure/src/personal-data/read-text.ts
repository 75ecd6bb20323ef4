import type { PersonalDataType } from '../policy/labels';
import { fold, foldUnmasked, type Folded } from '../text/fold';
import { byStart, SpanIndex } from '../text/span-index';
import { address } from './address';
import { Columns } from './columns';
import { dwellings } from './dwelling';
import type { Actor, Finding, Scene, Span } from './finding';
import { labelledAddresses } from './labelled-address';
import { findNames, sightingsIn, type Names } from './names/find-names';
import { mayBeAName } from './names/whose-name';
import { formsOf } from './names/words-around';
import { account, accountOfSomebody } from './numbers/account';
import { birthDate, labelledBirthDate } from './numbers/birth-date';
import { card, labelledCard } from './numbers/card';
import { drivingLicence } from './numbers/driving-licence';
import { email } from './numbers/email';
import { healthInsurance, healthInsuranceOfSomebody } from './numbers/health-insurance';
import { passport, passportOfSomebody } from './numbers/passport';
import { labelledResidentNumber } from './numbers/labelled-resident-number';
import { landlinePhone, localPhone, mobilePhone } from './numbers/phone';
import { residentNumber } from './numbers/resident-number';
import { runTogether } from './numbers/run-together';
import { digitsIn, findNumbers, type Digits, type Shape } from './numbers/shape';
import { spelledPhone } from './numbers/spelled-phone';
import { labelledVehicle, vehicle } from './numbers/vehicle';
import type { Officials } from './officials';

/** One text as read by every detector, in the offsets of its folded form. */
export interface Reading {
  folded: Folded;
  findings: Finding[];
  /** Officials named in the text itself. */
  kept: Names['kept'];
}

const NUMBERS: readonly Shape[] = [residentNumber, labelledResidentNumber, runTogether, mobilePhone, drivingLicence, card, labelledCard, passport, healthInsurance, account, vehicle, labelledVehicle, birthDate, labelledBirthDate];
// Blanks tear them apart, and their shape still tells them.
const TORN: readonly Shape[] = [residentNumber, mobilePhone, drivingLicence, card, healthInsurance, account];
/** Told by whom they follow. */
const FOLLOWING: readonly Shape[] = [landlinePhone, localPhone, birthDate, passportOfSomebody, accountOfSomebody, healthInsuranceOfSomebody];
const TORN_FOLLOWING: readonly Shape[] = [landlinePhone, accountOfSomebody];
// Whoever stands directly beside one of these is the person it belongs to.
const IDENTIFYING: ReadonlySet<PersonalDataType> = new Set([
  'resident-number', 'alien-number', 'phone', 'passport', 'driving-licence', 'birth-date', 'account', 'email', 'vehicle', 'health-insurance', 'card',
]);

export function readText(text: string, officials: Officials): Reading {
  const folded = foldUnmasked(text);
  const bare = sceneOf(folded.text, officials, new Columns(folded.text));
  const digits = digitsIn(folded.text);
  const numbers = numbersIn(bare, digits);
  const identifying = numbers.filter(({ type }) => IDENTIFYING.has(type));
  const { names, kept } = findNames(folded.text, bare.columns, identifying, officials);
  const actors: Actor[] = [
    ...names.map(({ start, end }) => ({ start, end, official: false })),
    ...kept.map(({ start, end }) => ({ start, end, official: true })),
  ].sort(byStart);
  const scene: Scene = { ...bare, actors, hasCitizen: names.length > 0, numbers: new SpanIndex(identifying) };
  const following = [...findNumbers(FOLLOWING, TORN_FOLLOWING, digits, scene), ...addressesIn(scene)];
  const seen = new SpanIndex(numbers);
  return { folded, findings: [...numbers, ...names, ...following.filter((one) => !seen.covers(one))], kept };
}

/** Every place of a text where a name is weighed, and what stands around it in the forms by which that is learned. */
export function namesToLearnFrom(text: string, officials: Officials): (Span & { around: string[] })[] {
  const folded = foldUnmasked(text);
  const { columns, ...bare } = sceneOf(folded.text, officials, new Columns(folded.text));
  const numbers = numbersIn({ ...bare, columns }, digitsIn(folded.text)).filter(({ type }) => IDENTIFYING.has(type));
  const sightings = sightingsIn(folded.text, columns, numbers, officials);
  return sightings.all.filter((one) => mayBeAName(one, folded.text, columns)).map((one) => {
    const around: string[] = [];
    sightings.tell(one, (place, word) => around.push(...formsOf(place, word)));
    return { ...folded.origin(one.start, one.end), around };
  });
}

/** With a road or a lot, as a flat alone, or by the field it stands in: each where the ones before found nothing. */
function addressesIn(scene: Scene): Finding[] {
  const placed = address(scene);
  const flats = dwellings(scene, new SpanIndex(placed));
  const found = [...placed, ...flats];
  return [...found, ...labelledAddresses(scene, new SpanIndex(found))];
}

/** An author and an approval line are there to name officials: only what is no name and no office's address is looked for. */
export function readOfficials(text: string, officials: Officials): Reading {
  const folded = fold(text);
  return { folded, findings: numbersIn(sceneOf(folded.text, officials, new Columns('')), digitsIn(folded.text)), kept: [] };
}

const sceneOf = (text: string, { phones, exchanges }: Officials, columns: Columns): Scene => ({
  text, officialPhones: phones, officialExchanges: exchanges, actors: [], hasCitizen: false, numbers: new SpanIndex([]), columns,
});

function numbersIn(scene: Scene, digits: Digits): Finding[] {
  const numbers = findNumbers(NUMBERS, TORN, digits, scene);
  const seen = new SpanIndex(numbers.filter(({ evidence }) => !evidence.includes('torn')));
  return [...numbers.filter((one) => !one.evidence.includes('torn') || !seen.covers(one)), ...email(scene), ...spelledPhone(scene)];
}
