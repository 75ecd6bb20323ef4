import type { Document } from '@plaza/contracts';

/** One free text of a document, by the name the record gives it. */
export interface Field {
  part: string;
  text: string;
  /** Names in it are those of officials who did the work. */
  official: boolean;
}

/** Every free text of a document: what is not listed here is an enumeration, a code or a time. */
export function fieldsOf(document: Document, body: string): Field[] {
  const fields: Field[] = [];
  const add = (part: string, text: string | null | undefined, official = false) => {
    if (text) fields.push({ part, text, official });
  };
  add('title', document.title);
  add('body', body);
  add('documentNumber', document.documentNumber);
  add('agency.name', document.agency.name);
  add('department.name', document.department.name);
  add('unitTask.id', document.unitTask?.id);
  add('unitTask.name', document.unitTask?.name);
  add('license', document.license);
  add('disclosureReason', document.disclosureReason);
  document.functionPath?.forEach((name, index) => add(`functionPath[${index}]`, name));
  document.references?.forEach((reference, index) => add(`references[${index}]`, reference));
  document.attachments?.forEach(({ name }, index) => add(`attachments[${index}].name`, name));
  document.withheld?.forEach(({ reason }, index) => add(`withheld[${index}].reason`, reason));
  add('author.name', document.author?.name, true);
  add('author.position', document.author?.position, true);
  add('author.phone', document.author?.phone, true);
  document.approvals?.forEach(({ type, name, position }, index) => {
    add(`approvals[${index}].type`, type, true);
    add(`approvals[${index}].name`, name, true);
    add(`approvals[${index}].position`, position, true);
  });
  return fields;
}
