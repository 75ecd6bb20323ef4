import type { Attachment, Document, Item, Withheld } from '@plaza/contracts';
import type { JudgeInput } from '../decision/decision';
import { formatCode, parseCode } from '../decision/disclosure-code';
import { layWithheld } from '../decision/withheld';
import type { HoldCode } from '../policy/codes';
import { closedUntilThen, isRunning } from './notice';
import type { FileRuling, Ruling, ShownStretch } from './ruling';

/** Seen by a person, these keep nothing back any more; all others stand until their own cause is gone. */
const SETTLED_BY_ONE: readonly HoldCode[] = ['people-table', 'rule'];
/** And these when two agree. What could not be read is settled by nobody. */
const SETTLED_BY_TWO: readonly HoldCode[] = [...SETTLED_BY_ONE, 'leaks', 'nothing-marked', 'nothing-personal', 'range-invalid'];
const EVERYTHING: readonly ShownStretch[] = [{ part: 'title' }, { part: 'body' }];

/**
 * The document as a person has ruled on it, to be judged like any other: the detectors read it again, the reasons given
 * included, and mask what they find. A declared range that fits nothing gives way to given ones under the same item. Only
 * what two agree on is shown though a detector finds somebody in it, or a source declared it withheld.
 */
export function ruledOn(given: JudgeInput, ruling: Ruling): JudgeInput {
  const { notice } = ruling;
  if (notice && isRunning(notice, given.now)) {
    const asBefore = notice.before ? ruledOn(given, notice.before) : given;
    return { ...(notice.wasHeld ? closedUntilThen(given, notice) : asBefore), notice };
  }
  const input = withFilesRuled(given, ruling.files ?? []);
  const overruled = ruling.confirmed ? SETTLED_BY_TWO : SETTLED_BY_ONE;
  switch (ruling.status) {
    case 'unchanged': return input;
    case 'closed': return closedBy(input, ruling);
    case 'partial': return { ...inPart(input, ruling), overruled, shown: ruling.confirmed ? ruling.shown ?? [] : [] };
    case 'open': return ruling.confirmed ? { ...input, document: undeclared(input.document), overruled, shown: EVERYTHING } : { ...input, overruled };
  }
}

/** A whole part for each ground, so that each item has its own reason, and its own end where the reason states one. */
function closedBy(input: JudgeInput, { grounds }: Ruling): JudgeInput {
  const reasons = grounds.map(({ item, reason }): Withheld => ({ part: 'body', item, reason: reason ?? null }));
  const disclosureCode = formatCode('closed', grounds.map(({ item }) => item));
  const { document } = input;
  return { ...input, document: { ...document, disclosureCode, disclosureReason: null, restrictedUntil: null, withheld: [...(document.withheld ?? []), ...reasons] }, unruled: document };
}

function inPart(input: JudgeInput, { grounds, spans }: Ruling): JudgeInput {
  const { document, bodyText } = input;
  const covered = new Set(spans.map(({ item }) => item));
  const misfits = new Set(layWithheld(document, bodyText).misfits.filter(({ item }) => covered.has(item)).map(({ index }) => index));
  const reasonOf = (item: Item) => grounds.find((ground) => ground.item === item)?.reason ?? null;
  const items = new Set([...parseCode(document.disclosureCode).items, ...covered, ...grounds.map(({ item }) => item)]);
  const ruled: Document = {
    ...document,
    disclosureCode: items.size > 0 ? formatCode('partial', items) : document.disclosureCode,
    withheld: [...(document.withheld ?? []).filter((_, index) => !misfits.has(index)), ...spans.map((span) => ({ ...span, reason: span.reason ?? reasonOf(span.item) }))],
  };
  return { ...input, document: ruled, unruled: document };
}

/** Its files and its embargo keep what was declared of them. */
const undeclared = (document: Document): Document => ({
  ...document, disclosureCode: '1NNNNNNNN', disclosureReason: null, withheld: (document.withheld ?? []).filter(({ part }) => part !== 'title' && part !== 'body'),
});

function withFilesRuled(input: JudgeInput, files: readonly FileRuling[]): JudgeInput {
  if (files.length === 0) return input;
  const { document } = input;
  const attachments = (document.attachments ?? []).map((attachment, index): Attachment => {
    const file = files.find((one) => one.index === index && one.status === 'closed');
    return file === undefined ? attachment : { ...attachment, disclosureCode: formatCode('closed', file.grounds.map(({ item }) => item)) };
  });
  return {
    ...input,
    document: { ...document, attachments, withheld: [...(document.withheld ?? []), ...reasonsOf(files, attachments)] },
    settledFiles: files.filter(({ status }) => status !== 'closed').map(({ index }) => index),
  };
}

/** As a source would give them, which can speak of a file by its name alone: where two share it, the law's own reasons stand. */
function reasonsOf(files: readonly FileRuling[], attachments: readonly Attachment[]): Withheld[] {
  return files.filter(({ status }) => status === 'closed').flatMap(({ index, grounds }) => {
    const name = attachments[index]?.name;
    if (name === undefined || attachments.filter((other) => other.name === name).length > 1) return [];
    return grounds.flatMap(({ item, reason }) => (reason ? [{ part: `attachment:${name}`, item, reason }] : []));
  });
}
