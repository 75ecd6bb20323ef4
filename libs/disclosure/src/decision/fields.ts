import type { Document } from '@plaza/contracts';

/** One free text of a document, by the name the record gives it, and where its sheet has it. */
export interface Field {
  part: string;
  start: number;
  end: number;
}

/** Several short fields written one below the other, so that the detectors run once for all of them. */
export interface Sheet {
  text: string;
  fields: Field[];
  /** Names in it are those of officials who did the work. */
  official: boolean;
}

// No label reaches over it, and no table goes on below it.
const BETWEEN = '\n;\n';

class Writer {
  readonly #texts: string[] = [];
  readonly #fields: Field[] = [];
  #length = 0;

  add(part: string, text: string | null | undefined): void {
    if (!text) return;
    this.#fields.push({ part, start: this.#length, end: this.#length + text.length });
    this.#texts.push(text);
    this.#length += text.length + BETWEEN.length;
  }

  sheet(official: boolean): Sheet {
    return { text: this.#texts.join(BETWEEN), fields: this.#fields, official };
  }
}

/** Every free text of a document: what is not listed here is an enumeration, a code or a time. */
export function sheetsOf(document: Document, body: string): Sheet[] {
  const text = new Writer();
  text.add('body', body);
  return [text.sheet(false), entryOf(document), officialsOf(document)];
}

function entryOf(document: Document): Sheet {
  const entry = new Writer();
  entry.add('title', document.title);
  entry.add('documentNumber', document.documentNumber);
  entry.add('agency.name', document.agency.name);
  entry.add('department.name', document.department.name);
  entry.add('unitTask.id', document.unitTask?.id);
  entry.add('unitTask.name', document.unitTask?.name);
  entry.add('license', document.license);
  entry.add('disclosureReason', document.disclosureReason);
  document.functionPath?.forEach((name, index) => entry.add(`functionPath[${index}]`, name));
  document.references?.forEach((reference, index) => entry.add(`references[${index}]`, reference));
  document.attachments?.forEach(({ name }, index) => entry.add(`attachments[${index}].name`, name));
  document.withheld?.forEach(({ reason }, index) => entry.add(`withheld[${index}].reason`, reason));
  return entry.sheet(false);
}

function officialsOf({ author, approvals }: Document): Sheet {
  const officials = new Writer();
  officials.add('author.name', author?.name);
  officials.add('author.position', author?.position);
  officials.add('author.phone', author?.phone);
  approvals?.forEach(({ type, name, position }, index) => {
    officials.add(`approvals[${index}].type`, type);
    officials.add(`approvals[${index}].name`, name);
    officials.add(`approvals[${index}].position`, position);
  });
  return officials.sheet(true);
}
