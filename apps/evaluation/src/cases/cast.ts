import * as numbers from './numbers';
import { LOOK_ALIKES } from './look-alikes';
import type { Part } from './part';
import { drawPerson, type Person } from './people';
import type { Random } from './random';

const SEPARATED = /-/;

/** The people and numbers of one case: asked twice for the same slot and index, it gives the same value. */
export class Cast {
  readonly author: Person;
  readonly reviewer: Person;
  readonly approver: Person;
  readonly authorPhone: string;
  readonly #values = new Map<string, string>();
  readonly #people = new Map<string, Person>();
  readonly #taken = new Set<string>();

  constructor(private readonly random: Random, private readonly part: Part) {
    this.author = this.#draw(part.people.officials);
    this.reviewer = this.#draw(part.people.officials);
    this.approver = this.#draw(part.people.officials);
    this.authorPhone = `02-${random.int(2100, 2199)}-${random.digits(4)}`;
  }

  readonly value = (slot: string, index: number, disguised: boolean): string => {
    const key = `${slot}/${index}${disguised ? '~' : ''}`;
    let value = this.#values.get(key);
    if (value === undefined) this.#values.set(key, (value = this.#make(slot, index, disguised)));
    return value;
  };

  #make(slot: string, index: number, disguised: boolean): string {
    const { random, part } = this;
    if (slot === 'name') return disguised ? random.pick(part.nameDisguises)(this.#person('citizens', index).name) : this.#person('citizens', index).name;
    if (slot === 'given') return this.#person('citizens', index).given;
    if (slot === 'official') return this.#person('officials', index).name;
    if (slot === 'author' || slot === 'reviewer' || slot === 'approver') return this[slot].name;
    const plain = this.#plain(slot);
    return disguised && SEPARATED.test(plain) ? random.pick(part.disguises)(plain, random) : plain;
  }

  #plain(slot: string): string {
    const { random, part } = this;
    const own = part.numbers?.[slot];
    if (own !== undefined) return own(random);
    const { regions, roads, quarters, flats, offices } = part.places;
    switch (slot) {
      case 'rrn': return numbers.residentNumber(random, false);
      case 'arn': return numbers.residentNumber(random, true);
      case 'mobile': return numbers.mobile(random);
      case 'landline': return numbers.landline(random);
      case 'passport': return numbers.passport(random);
      case 'licence': return numbers.drivingLicence(random);
      case 'insurance': return numbers.healthInsurance(random);
      case 'account': return numbers.account(random);
      case 'treasury': return numbers.account(random);
      case 'card': return numbers.card(random);
      case 'plate': return numbers.plate(random);
      case 'birth': return numbers.birth(random);
      case 'email': return `${random.pick(part.mail.locals)}${random.int(1, 999)}@${random.pick(part.mail.domains)}`;
      case 'office-mail': return `${random.chance(0.4) ? random.digits(7) : `team${random.int(1, 99)}`}@${random.pick(part.mail.officialDomains)}`;
      case 'office-phone': return `${this.authorPhone.slice(0, 7)}-${random.digits(4)}`;
      case 'docno': return `${random.pick(part.departments)}-${random.int(101, 29_999)}`;
      case 'office': return `${random.pick(offices)} ${random.int(2, 290)}`;
      case 'address': return random.chance(0.7)
        ? `${random.pick(regions)} ${random.pick(roads)} ${random.int(2, 310)}${random.chance(0.6) ? random.pick(flats)(random) : ''}`
        : `${random.pick(regions)} ${random.pick(quarters)} ${random.int(2, 790)}${random.chance(0.7) ? `-${random.int(1, 40)}` : ''}${random.chance(0.3) ? '번지' : ''}`;
      default: return (LOOK_ALIKES[slot] ?? unknown(slot))(random);
    }
  }

  #person(of: 'citizens' | 'officials', index: number): Person {
    const key = `${of}/${index}`;
    let person = this.#people.get(key);
    if (person === undefined) this.#people.set(key, (person = this.#draw(this.part.people[of])));
    return person;
  }

  /** Nobody in one case shares a given name with somebody else, so that no name is a part of another. */
  #draw(givenNames: readonly string[]): Person {
    for (;;) {
      const person = drawPerson(this.random, givenNames);
      if (this.#taken.has(person.given)) continue;
      this.#taken.add(person.given);
      return person;
    }
  }
}

function unknown(slot: string): never {
  throw new TypeError(`nothing makes ${slot}`);
}
