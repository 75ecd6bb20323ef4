import type { Document, PublicAttachment } from '@plaza/contracts';
import type { Rendition } from './decision';
import type { Masking } from './masking';

/** UTC with milliseconds, as every answer gives its times. */
export const utc = (time: string): string => new Date(time).toISOString();

/** Field by field: what is not named here does not leave. Free texts come from the masking alone. */
export function renditionOf(document: Document, masking: Masking, title: string, attachments: PublicAttachment[], text?: string): Rendition {
  const { agency, department, author, approvals, unitTask } = document;
  const shown = (part: string, value: string | null | undefined) => (value === null || value === undefined ? null : masking.show(part));
  return {
    documentNumber: masking.show('documentNumber'),
    kind: document.kind,
    title,
    ...(text === undefined ? {} : { text }),
    agency: { code: agency.code, name: masking.show('agency.name') },
    department: { code: department.code, name: masking.show('department.name') },
    author: author
      ? {
          name: masking.show('author.name'),
          position: shown('author.position', author.position),
          phone: shown('author.phone', author.phone),
        }
      : null,
    approvals: (approvals ?? []).map(({ position, at }, index) => ({
      type: masking.show(`approvals[${index}].type`),
      name: masking.show(`approvals[${index}].name`),
      position: shown(`approvals[${index}].position`, position),
      at: at ? utc(at) : null,
    })),
    producedAt: utc(document.producedAt),
    retention: document.retention,
    functionPath: (document.functionPath ?? []).map((_, index) => masking.show(`functionPath[${index}]`)),
    unitTask: unitTask ? { id: masking.show('unitTask.id'), name: masking.show('unitTask.name') } : null,
    license: shown('license', document.license),
    references: (document.references ?? []).map((_, index) => masking.show(`references[${index}]`)),
    attachments,
  };
}
