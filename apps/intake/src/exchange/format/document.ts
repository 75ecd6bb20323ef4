import type { Approval, FieldError, Retention } from '@plaza/contracts';
import { isMimeType } from 'class-validator';
import { fieldName } from '../../submissions/json';
import { approvalsOf } from './approvals';
import { childrenOf, find, pathsBeside, textOf } from './elements';
import { letterText, publicationOf } from './letter';
import { plainOf } from './names';
import type { Attached, ExchangeFile } from './pack';
import { instantOf, readDay, type Day } from './times';
import type { Element } from './xml';

/** What the file does not say, and the source or the settings do. */
export interface Unsaid {
  /** The agencies the source speaks for. */
  agencies: ReadonlySet<string>;
  retention: Retention;
}

export interface Mapped {
  /** The contract's document but for its version, as far as the file allows. */
  document: Record<string, unknown>;
  attached: Attached[];
  /** Where the file has text that has no place in the document. */
  leftOut: string[];
  problems: FieldError[];
}

/** The processing department's code and the year's running number (Rules on Administrative Work, registration number). */
const REGISTRATION = /^([A-Za-z0-9]{7})\d{6}$/;
const DECISIVE = new Set(['approved', 'delegated', 'deputized']);
const TAKEN = new Set([
  'head.organ', 'head.receiptinfo.recipient.rec', 'head.receiptinfo.via', 'body.title', 'body.content', 'foot.sendername', 'foot.approvalinfo.approval', 'foot.approvalinfo.assist',
  'foot.processinfo.regnumber', 'foot.processinfo.enforcedate', 'foot.sendinfo.zipcode', 'foot.sendinfo.address', 'foot.sendinfo.homeurl', 'foot.sendinfo.telephone',
  'foot.sendinfo.fax', 'foot.sendinfo.email', 'foot.sendinfo.publication', 'foot.publication', 'publication', 'attach.title', 'foot.attach.title',
]);
const SHOWN = 50;

/** A document of the exchange format in the contract's terms; README.md has the table. Never throws for what a value says. */
export async function documentOf(file: ExchangeFile, unsaid: Unsaid): Promise<Mapped> {
  const { pubdoc } = file;
  const problems: FieldError[] = [];
  const foot = find(pubdoc, 'foot');
  const titles = titlesOf(pubdoc);
  const registration = find(foot, 'processinfo.regnumber');
  const enforced = dayOfEnforcement(foot, problems);
  const approvals = approvalsOf(foot, enforced, problems);
  const producedAt = producedAtOf(approvals, enforced);
  if (producedAt === null) problems.push({ field: 'pubdoc.foot.processinfo.enforcedate', message: 'is missing, and nobody who decided gives a day' });
  if (!find(pubdoc, 'body.content')) problems.push({ field: 'pubdoc.body.content', message: 'is missing' });
  const document = {
    documentId: documentIdOf(registration, producedAt, problems),
    documentNumber: textOf(registration),
    kind: 'approval',
    title: textOf(find(pubdoc, 'body.title')),
    body: { mediaType: 'text/plain', text: await letterText(pubdoc) },
    agency: agencyOf(file, unsaid, problems),
    department: departmentOf(file, registration, problems),
    ...authorOf(foot, approvals),
    approvals,
    ...(producedAt !== null && { producedAt }),
    retention: unsaid.retention,
    disclosureCode: (publicationOf(pubdoc)?.attributes.code ?? '').trim(),
    attachments: attachmentsOf(file, titles),
  };
  missingAttachments(titles, document.attachments.map(({ name }) => name), problems);
  return { document, attached: file.attached, leftOut: [...file.leftOut, ...textBeside(pubdoc)], problems };
}

/**
 * The running number begins anew each year, so the year belongs to the name. A file that was corrected keeps its
 * registration, and so its name.
 */
function documentIdOf(registration: Element | undefined, producedAt: string | null, problems: FieldError[]): string {
  const code = (registration?.attributes.regnumbercode ?? '').trim();
  if (code === '') problems.push({ field: 'pubdoc.foot.processinfo.regnumber@regnumbercode', message: 'is missing: it names the document' });
  return `${code}-${producedAt?.slice(0, 4) ?? ''}`;
}

function dayOfEnforcement(foot: Element | undefined, problems: FieldError[]): Day | null {
  const text = textOf(find(foot, 'processinfo.enforcedate'));
  const day = readDay(text);
  if (text !== '' && day?.year == null) problems.push({ field: 'pubdoc.foot.processinfo.enforcedate', message: 'must be a day with its year, as in 2026-07-15 or 2026. 7. 15.' });
  return day?.year == null ? null : day;
}

/** When it was decided; of what gives no day for that, the day of enforcement. */
function producedAtOf(approvals: Approval[], enforced: Day | null): string | null {
  const decided = approvals.filter(({ at }) => at);
  const at = (decided.findLast(({ type }) => DECISIVE.has(type)) ?? decided.at(-1))?.at;
  return at ?? (enforced ? instantOf(enforced, null) : null);
}

function agencyOf({ header, pubdoc, encoding }: ExchangeFile, { agencies }: Unsaid, problems: FieldError[]) {
  const sender = textOf(find(header, 'send-orgcode'));
  const [only, ...others] = agencies;
  if (sender === '' && others.length > 0) problems.push({ field: 'pack.header.send-orgcode', message: 'must name the agency, since the source speaks for several' });
  return { code: sender || only || '', name: textOf(find(pubdoc, 'head.organ')) || plainOf(textOf(find(header, 'send-name')), encoding) };
}

function departmentOf({ header, encoding }: ExchangeFile, registration: Element | undefined, problems: FieldError[]) {
  const number = textOf(registration);
  const code = REGISTRATION.exec((registration?.attributes.regnumbercode ?? '').trim())?.[1] ?? textOf(find(header, 'send-id'));
  if (code === '') problems.push({ field: 'pubdoc.foot.processinfo.regnumber@regnumbercode', message: 'must begin with the department’s code, as in 6111301000123, or the pack’s send-id must name it' });
  const name = number.slice(0, Math.max(0, number.lastIndexOf('-'))).trim();
  return { code, name: name || plainOf((find(header, 'doc-type')?.attributes.dept ?? '').trim(), encoding) };
}

function authorOf(foot: Element | undefined, approvals: Approval[]) {
  const drafter = approvals.find(({ type }) => type === 'drafted');
  const phone = textOf(find(foot, 'sendinfo.telephone'));
  return drafter ? { author: { name: drafter.name, ...(drafter.position && { position: drafter.position }), ...(phone !== '' && { phone }) } } : {};
}

interface Title {
  text: string;
  field: string;
}

function titlesOf(pubdoc: Element): Title[] {
  const place = find(pubdoc, 'attach') ? 'attach' : 'foot.attach';
  return childrenOf(find(pubdoc, place), 'title').map((title, index) => ({ text: textOf(title), field: `pubdoc.${place}.title[${index}]` })).filter(({ text }) => text !== '');
}

function attachmentsOf({ attached, encoding }: ExchangeFile, titles: Title[]) {
  const known = new Set(titles.map(({ text }) => text));
  return attached.map(({ filename, mediaType, size, sha256 }) => {
    const given = filename.trim();
    const name = known.has(given) ? given : plainOf(given, encoding);
    return { name: name.split(/[\\/]/).at(-1)!, mediaType: isMimeType(mediaType.trim()) ? mediaType.trim() : 'application/octet-stream', size, sha256 };
  });
}

/** A title may say more than the name of its file does: of fewer files than titles those are missing that no file is named like. */
function missingAttachments(titles: Title[], names: string[], problems: FieldError[]): void {
  if (titles.length <= names.length) return;
  const brought = new Set(names);
  const missing = titles.filter(({ text }) => !brought.has(text));
  problems.push(...missing.map(({ field }) => ({ field, message: 'names an attachment that the file does not bring' })));
}

const textBeside = (pubdoc: Element) =>
  [...new Set(pathsBeside(TAKEN, pubdoc).map((path) => `pubdoc.${path.split('.').map(fieldName).join('.')}`))].slice(0, SHOWN);
