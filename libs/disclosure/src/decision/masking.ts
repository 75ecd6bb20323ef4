import type { Document, Item, Redaction } from '@plaza/contracts';
import { KnownValues } from '../personal-data/everywhere';
import type { Finding } from '../personal-data/finding';
import { declaredOfficials } from '../personal-data/officials';
import { readText, type Reading } from '../personal-data/read-text';
import { personalLabel, withheldLabel, type PersonalDataType } from '../policy/labels';
import { applyCuts, mergeCuts, storable, type Cut } from '../text/redact';
import type { CheckedProviso, FiredRule } from './decision';
import { fieldsOf, type Field } from './fields';
import { repeatsOf, type WithheldKind, type Withholding } from './withheld';

type Kind = WithheldKind | { withheld: false; type: PersonalDataType };

/** Names of officials are what an author and an approval line are for; other personal data is not. */
const OPEN_IN_OFFICIAL_FIELDS: ReadonlySet<PersonalDataType> = new Set(['name', 'address']);

/** Every free text of one document, read once, and able to show each as the public may see it. */
export class Masking {
  readonly rules: FiredRule[] = [];
  readonly provisos: CheckedProviso[] = [];
  readonly #fields = new Map<string, { text: string; cuts: Cut<Kind>[]; findings: Finding[]; reading: Reading }>();
  readonly #shown = new Map<string, Redaction>();
  readonly #labels = new Map<string, string>();

  constructor(document: Document, body: string | null, withholding: Withholding) {
    const officials = declaredOfficials(document);
    const known = new KnownValues();
    const repeats = repeatsOf(document, body, withholding);
    const read = fieldsOf(document, body ?? '').map((field) => ({ field, reading: readText(field.text, officials) }));
    for (const { field, reading } of read) {
      if (field.official) reading.findings = reading.findings.filter(({ type }) => !OPEN_IN_OFFICIAL_FIELDS.has(type));
      known.learn(reading);
    }
    for (const { field, reading } of read) this.#lay(field, reading, field.official ? [] : known.find(reading), withholding, repeats);
  }

  #lay({ part, text, official }: Field, reading: Reading, same: Finding[], withholding: Withholding, repeats: (text: string) => Cut<WithheldKind>[]) {
    const findings = [...reading.findings, ...same].map((found) => ({ ...found, ...reading.folded.origin(found.start, found.end) }));
    for (const { start, end, type, rule, confidence } of findings) {
      this.rules.push({ rule, part, start, end, type, item: 6, confidence });
    }
    for (const kept of reading.kept) {
      this.provisos.push({ proviso: '6-d', part, ...reading.folded.origin(kept.start, kept.end), kept: 'name of an official' });
    }
    const withheld = part === 'title' || part === 'body' ? withholding.cuts.get(part)! : [];
    for (const { start, end, kind } of withheld) {
      this.rules.push({ rule: 'withheld.declared', part, start, end, type: 'withheld', item: kind.items[0]!, confidence: 1 });
    }
    const cuts: Cut<Kind>[] = [
      ...withheld,
      ...(official || part === 'agency.name' || part === 'department.name' ? [] : repeats(text)),
      ...findings.map(({ start, end, type }): Cut<Kind> => ({ start, end, kind: { withheld: false, type } })),
    ];
    this.#fields.set(part, { text, cuts: mergeCuts(cuts, unite), findings, reading });
  }

  /** Whether anything personal stands in one of the texts, shown or not. */
  get foundPersonalData(): boolean {
    return this.rules.some(({ type }) => type !== 'withheld');
  }

  readingOf(part: string): { reading: Reading; findings: Finding[] } | null {
    return this.#fields.get(part) ?? null;
  }

  /** The text of a part as the public sees it; what is taken out of it is counted. */
  show(part: string): string {
    const field = this.#fields.get(part);
    if (field === undefined) return '';
    for (const { kind } of field.cuts) this.#count(kind);
    return this.#render(part);
  }

  /** A reason, masked like everything else. */
  reason(part: string): string {
    return this.#fields.has(part) ? this.#render(part) : '';
  }

  get redactions(): Redaction[] {
    return [...this.#shown.values()].sort((a, b) => a.item - b.item || (a.type < b.type ? -1 : 1));
  }

  #render(part: string): string {
    const { text, cuts } = this.#fields.get(part)!;
    return storable(applyCuts(text, cuts, (kind) => this.#label(kind)));
  }

  #label(kind: Kind): string {
    if (!kind.withheld) return personalLabel(kind.type);
    const key = `${kind.items.join()}|${kind.reasonParts.join()}`;
    let label = this.#labels.get(key);
    if (label === undefined) {
      // A reason that quotes what it withholds would be replaced by its own label: it names the item alone.
      const reasons = kind.reasonParts
        .filter((part) => !this.#fields.get(part)?.cuts.some((cut) => cut.kind.withheld))
        .map((part) => this.reason(part).trim())
        .filter((reason) => reason !== '');
      label = withheldLabel(kind.items, [...new Set(reasons)]);
      this.#labels.set(key, label);
    }
    return label;
  }

  #count(kind: Kind): void {
    const items: Item[] = kind.withheld ? kind.items : [6];
    const type = kind.withheld ? 'withheld' : kind.type;
    for (const item of items) {
      const redaction = this.#shown.get(`${type}|${item}`) ?? { type, item, count: 0 };
      redaction.count += 1;
      this.#shown.set(`${type}|${item}`, redaction);
    }
  }
}

// What overlaps is shown under what is the graver of the two.
const GRAVITY: PersonalDataType[] = [
  'resident-number', 'alien-number', 'passport', 'driving-licence', 'health-insurance', 'card', 'account', 'phone', 'email', 'address', 'vehicle',
  'birth-date', 'name',
];

function unite(a: Kind, b: Kind): Kind {
  if (a.withheld && b.withheld) {
    return {
      withheld: true,
      items: [...new Set([...a.items, ...b.items])].sort((x, y) => x - y),
      reasonParts: [...new Set([...a.reasonParts, ...b.reasonParts])],
    };
  }
  if (a.withheld) return a;
  if (b.withheld) return b;
  return GRAVITY.indexOf(a.type) <= GRAVITY.indexOf(b.type) ? a : b;
}
