import type { Block, Document, FileContent, Redaction } from '@plaza/contracts';
import type { FileState } from '../files/file-state';
import { hiddenTextOf, showBlocks, textOfBlocks } from '../files/file-text';
import { MaskedFile, type FoundIn } from '../files/masked-file';
import { KnownValues } from '../personal-data/everywhere';
import type { Finding, Span } from '../personal-data/finding';
import { findAll } from '../personal-data/look-again';
import { declaredOfficials } from '../personal-data/officials';
import { readOfficials, readText, type Reading } from '../personal-data/read-text';
import { personalLabel, withheldLabel, type PersonalDataType } from '../policy/labels';
import { readBothWays } from '../read-both-ways';
import type { ShownStretch } from '../ruling/ruling';
import { leaks } from '../scan';
import { foldUnmasked } from '../text/fold';
import { applyCuts, mergeCuts, storable, type Cut } from '../text/redact';
import { cutOf, itemsOf, uniteKinds, type CutKind } from './cut-kinds';
import type { CheckedProviso, FiredRule } from './decision';
import { sheetsOf, type Field, type Sheet } from './fields';
import { hiddenIn, type Hidden } from './hidden';
import { repeatsOf, type WithheldKind, type Withholding } from './withheld';

interface MaskedField extends FoundIn {
  cuts: Cut<CutKind>[];
}

/** Every free text of one document and its files, read once, and able to show each as the public may see it. */
export class Masking {
  readonly rules: FiredRule[] = [];
  readonly provisos: CheckedProviso[] = [];
  readonly #fields = new Map<string, MaskedField>();
  readonly #files = new Map<number, MaskedFile>();
  readonly #shown = new Map<string, Redaction>();
  readonly #labels = new Map<string, string>();
  /** Texts that were read, folded and with marks in the place of labels, and in which nothing was found. */
  readonly #harmless = new Set<string>();

  constructor(document: Document, body: string | null, withholding: Withholding, files: readonly FileState[] = [], shown: readonly ShownStretch[] = []) {
    const officials = declaredOfficials(document);
    const known = new KnownValues();
    const repeats = repeatsOf(document, body, withholding);
    const read = sheetsOf(document, body ?? '').map((sheet) => {
      const readings: [Reading, ...Reading[]] = sheet.official ? [readOfficials(sheet.text, officials)] : readBothWays(sheet.text, officials);
      for (const reading of readings) known.learn(reading);
      return { sheet, readings };
    });
    const contents = files.flatMap((state, index) => ('content' in state ? [{ index, ...readFile(state.content, officials) }] : []));
    for (const { shown, hidden } of contents) {
      known.learn(shown);
      known.learn(hidden);
    }
    for (const { index, text, hiddenText, shown, hidden } of contents) {
      const place = (reading: Reading) => placed(findAll(reading, known, officials).findings, reading);
      const file = new MaskedFile({ text, findings: place(shown) }, { text: hiddenText, findings: place(hidden) }, repeats(text));
      this.rules.push(...file.rules(`file[${index}]`));
      this.#files.set(index, file);
    }
    for (const { sheet, readings } of read) {
      const found = readings.flatMap((reading) => {
        const { findings, rest } = sheet.official ? { findings: reading.findings, rest: null } : findAll(reading, known, officials);
        if (rest !== null && readings.length === 1) this.#harmless.add(rest);
        return placed(findings, reading);
      });
      this.#keep(sheet, readings[0]);
      this.#lay(sheet, found, withholding, repeats, shown);
    }
  }

  #keep({ fields }: Sheet, { kept, folded }: Reading): void {
    for (const span of kept) {
      const original = folded.origin(span.start, span.end);
      for (const { part, ...where } of within(fields, original)) {
        this.provisos.push({ proviso: span.proviso, part, ...where, kept: 'name' });
      }
    }
  }

  #lay({ text, fields, official }: Sheet, found: Finding[], withholding: Withholding, repeats: (text: string) => Cut<WithheldKind>[], shown: readonly ShownStretch[]): void {
    for (const { part, start, end } of fields) this.#fields.set(part, { text: text.slice(start, end), cuts: [], findings: [] });
    for (const finding of found) {
      for (const { part, start, end } of within(fields, finding)) {
        const { type, rule, confidence, evidence } = finding;
        const field = this.#fields.get(part)!;
        field.findings.push({ ...finding, start, end });
        field.cuts.push(cutOf({ start, end, type }));
        this.rules.push({ rule, part, start, end, type, item: 6, confidence, evidence });
      }
    }
    for (const { part } of fields) {
      const field = this.#fields.get(part)!;
      for (const stretch of shown) if (stretch.part === part) field.cuts = field.cuts.filter((cut) => !lies(cut, stretch));
      if (part === 'title' || part === 'body') this.#withhold(part, field, withholding.cuts.get(part)!);
      if (!official && part !== 'agency.name' && part !== 'department.name') field.cuts = field.cuts.concat(repeats(field.text));
      if (field.cuts.length > 1) field.cuts = mergeCuts(field.cuts, uniteKinds);
    }
  }

  #withhold(part: string, field: MaskedField, withheld: Cut<WithheldKind>[]): void {
    for (const { start, end, kind } of withheld) {
      this.rules.push({ rule: kind.rule ?? 'withheld.declared', part, start, end, type: 'withheld', item: kind.items[0]!, confidence: 1 });
    }
    field.cuts.push(...withheld);
  }

  /** What is taken out of a file that could be read. */
  file(index: number): MaskedFile {
    return this.#files.get(index)!;
  }

  /** A file as the public sees it. */
  blocksOf(file: number, blocks: readonly Block[]): Block[] {
    return showBlocks(blocks, this.file(file).cuts, (kind) => this.#label(kind));
  }

  /** Counts what is taken out of a file that is shown. */
  countFile(file: number): void {
    for (const { kind } of this.file(file).cuts) this.#count(kind);
  }

  /** Everything that is taken out, of the document's own fields and of its files. */
  get hidden(): Hidden {
    return hiddenIn([
      ...[...this.#fields].map(([part, { cuts }]) => [part, cuts] as const),
      ...[...this.#files].map(([index, { cuts }]) => [`file[${index}]`, cuts] as const),
    ]);
  }

  /** Everything personal that was found, reasons aside: they show nothing of the document. */
  get personalData(): readonly { type: PersonalDataType; confidence: number }[] {
    return this.rules.filter(isOfDocument) as { type: PersonalDataType; confidence: number }[];
  }

  /** Whether anything personal stands in the document itself. A reason that names somebody shows nothing of its text. */
  get foundPersonalData(): boolean {
    return this.rules.some(isOfDocument);
  }

  /** What was found in a part, in its own offsets. */
  findingsIn(part: string): readonly Finding[] {
    return this.#fields.get(part)?.findings ?? [];
  }

  /** The text of a part as the public sees it; what is taken out of it is counted. */
  show(part: string): string {
    const field = this.#fields.get(part);
    if (field === undefined) return '';
    for (const { kind } of field.cuts) this.#count(kind);
    return this.#render(part);
  }

  /** Whether somebody reading what is shown of a part would still find something personal in it. What was read already as it is shown is not read again. */
  leaks(part: string, document: Document): boolean {
    const field = this.#fields.get(part);
    if (field === undefined || field.cuts.length === 0) return false;
    const shown = this.#render(part);
    return !this.#harmless.has(foldUnmasked(shown).text) && leaks(shown, document);
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

  #label(kind: CutKind): string {
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

  #count(kind: CutKind): void {
    const type = kind.withheld ? 'withheld' : kind.type;
    for (const item of itemsOf(kind)) {
      const redaction = this.#shown.get(`${type}|${item}`) ?? { type, item, count: 0 };
      redaction.count += 1;
      this.#shown.set(`${type}|${item}`, redaction);
    }
  }
}

function readFile(content: FileContent, officials: ReturnType<typeof declaredOfficials>) {
  const text = textOfBlocks(content.blocks);
  const hiddenText = hiddenTextOf(content);
  return { text, hiddenText, shown: readText(text, officials), hidden: readText(hiddenText, officials) };
}

const placed = (findings: readonly Finding[], { folded }: Reading): Finding[] => findings.map((found) => ({ ...found, ...folded.origin(found.start, found.end) }));

const isOfDocument = ({ type, part }: FiredRule): boolean => type !== 'withheld' && !/reason$/i.test(part);

/** Part of a mask alone would show half a number. */
const lies = ({ start, end }: Span, within: ShownStretch): boolean => start >= (within.start ?? 0) && end <= (within.end ?? Infinity);

/** The parts of a span that lie in fields, in the offsets of each field. */
function* within(fields: readonly Field[], span: Span): Generator<Field> {
  for (const { part, start, end } of fields) {
    if (span.start < end && start < span.end) yield { part, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
  }
}
