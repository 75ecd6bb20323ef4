import { KINDS, type Approval, type Attachment, type Document, type Item, type Kind, type Withheld } from '@plaza/contracts';
import type { Agency, Department, Official } from './agencies';
import { writeSections, type Passage } from './body';
import { Draft } from './draft';
import type { CreatedEmission } from './emission';
import { markerWord } from './hangul';
import { LAYOUTS, type Frame } from './layouts';
import { addLookAlikes } from './look-alikes';
import { addPersonalData, PERSONAL_TITLES, type Citizen } from './personal';
import type { Random } from './random';
import type { Scenario } from './scenarios';
import { CLOSED_SUBJECTS, SECRETS, UNMARKED_LINES, type Secret } from './secrets';
import { say, type Subject } from './sentences';
import { TITLE_ENDS } from './sections';

/** What stays the same in every version of a document. */
export interface Identity {
  documentId: string;
  /** Its place in the sequence. */
  index: number;
  agency: Agency;
  department: Department;
  kind: Kind;
  number: string;
}

export interface Version {
  version: number;
  scenario: Scenario;
  /** Milliseconds since 1970. */
  producedAt: number;
  embargoMinutes: readonly [number, number];
}

const RETENTIONS = ['1y', '3y', '5y', '5y', '10y', '30y', 'semi-permanent', 'permanent'] as const;
const FILES = [
  ['위치도.pdf', 'application/pdf'], ['산출내역서.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['회의자료.hwpx', 'application/haansofthwpx'], ['현장사진.pdf', 'application/pdf'], ['세부계획.hwp', 'application/x-hwp'],
] as const;

/** Composes one version of a document, and says what must come out of it. */
export function compose(r: Random, identity: Identity, { version, scenario, producedAt, embargoMinutes }: Version): Omit<CreatedEmission, 'follows'> {
  const { agency, department, kind, documentId } = identity;
  const seoul = new Date(producedAt + 9 * 3_600_000);
  const [year, month, dayOfMonth] = [seoul.getUTCFullYear(), seoul.getUTCMonth() + 1, seoul.getUTCDate()];
  const work = r.pick(department.topic.works);
  const subject: Subject = { topic: department.topic, work, agency: agency.name, department: department.shortName, year, month };
  const draft = new Draft(r, identity.index * 4 + version);
  const marker = markerWord(draft.serial);
  const content = contentOf(scenario, draft, subject);
  const { items } = content;

  const passages: Passage[] = [...content.passages];
  let citizen: Citizen | undefined;
  if (scenario.personal) {
    // Drawn first into a text of its own, so that the title can name the citizen before the body is written.
    const aside = new Draft(r, draft.serial);
    citizen = addPersonalData(aside);
    aside.restricted.forEach((secret) => draft.restricted.add(secret));
    passages.push({ heading: r.pick(['민원 내용', '신청 현황', '대상자', '처리 대상']), write: (d) => d.add(aside.text) });
  }
  if (r.chance(0.45)) passages.push({ heading: '참고자료', write: (d) => addLookAlikes(d, year, month) });

  const { title, withheldTitle } = titleOf(scenario, draft, subject, content.title ?? TITLE_ENDS[kind], citizen, version);
  const attachments = attachmentsOf(scenario, r, items[0] ?? 5, citizen);
  const approvers: Official[] = [r.pick(department.staff), department.teamLead, department.head, ...(r.chance(0.3) ? [department.director] : [])];
  const cooperating = r.chance(0.25) ? r.pick(agency.departments).head : null;
  const mark = scenario.declared === 'open' ? '대시민공개' : `${scenario.declared === 'partial' ? '부분공개' : '비공개'}(${items.join(r.chance(0.7) ? ',' : ' ')})`;
  const frame: Frame = {
    agency, department, signers: approvers, cooperating, mark, title, number: identity.number,
    date: `${year}. ${month}. ${dayOfMonth}.`, day: `${month}/${dayOfMonth}`, attachments: attachments.map(({ name }) => name),
  };
  const layout = r.pick(LAYOUTS);
  layout.head(draft, frame);
  writeSections(draft, kind, subject, `사업명: ${marker} {work}`, passages);
  layout.foot(draft, frame);

  const withheld: Withheld[] = [...draft.withheld, ...withheldTitle];
  if (scenario.withholds === 'whole-body') withheld.push({ part: 'body', item: 5, reason: '의사결정 과정(2027년 6월 종료 예정)' });
  if (scenario.withholds === 'attachment') withheld.push({ part: `attachment:${attachments[0]?.name}`, item: items[0] as Item, reason: '법인의 영업상 비밀' });
  if (citizen && withheld[0] && r.chance(0.5)) withheld[0].reason += `(민원인 ${citizen.name} 관련)`;

  const author = approvers[0] as Official;
  const data: Document = {
    documentId, version, documentNumber: identity.number, kind, title,
    body: { mediaType: 'text/plain', text: draft.text.trimEnd() },
    agency: { code: agency.code, name: agency.name },
    department: { code: department.code, name: department.name },
    author: { name: author.name, position: author.position, phone: author.phone },
    approvals: approvalsOf(approvers, cooperating, producedAt),
    producedAt: seoulTime(producedAt), retention: r.pick(RETENTIONS), functionPath: ['정부기능', ...department.topic.path],
    unitTask: { id: `T${department.code}`, name: citizen && r.chance(0.15) ? `민원인 ${citizen.name} 반복민원 관리` : `${work} 업무` },
    disclosureCode: codeOf(scenario.declared, items),
    disclosureReason: content.reason && (citizen ? `민원인 ${citizen.name}의 사생활에 관한 사항` : content.reason),
    withheld: withheld.length > 0 ? withheld : undefined,
    restrictedUntil: scenario.embargoed ? seoulTime(producedAt + r.int(...embargoMinutes) * 60_000) : undefined,
    license: 'KOGL-1',
    references: [`${department.shortName}-${r.int(100, 9800)}`, ...(citizen && r.chance(0.2) ? [`민원인 ${citizen.name} 진정서`] : [])],
    attachments,
  };

  const textIsPublic = scenario.status === 'open' || (scenario.status === 'partial' && scenario.withholds !== 'whole-body');
  const mustAppear = new Set([identity.number, ...approvers.map(({ name }) => name)]);
  if (textIsPublic) [...draft.shown, author.phone, marker].forEach((shown) => mustAppear.add(shown));
  else draft.restricted.add(marker);
  if (scenario.status === 'closed' && !citizen) mustAppear.add(title);
  if (scenario.declared === 'closed' && !citizen) mustAppear.add(data.disclosureReason as string);
  return {
    kind: 'created', scenario: scenario.name, data: defined(data),
    expectation: { status: scenario.status, held: scenario.status === 'held', mustNotAppear: [...draft.restricted], mustAppear: [...mustAppear], marker: textIsPublic ? marker : null },
  };
}

/** What the source says it withholds: items of the code, reason of the whole, and the passages themselves. */
function contentOf(scenario: Scenario, draft: Draft, subject: Subject): { items: Item[]; reason?: string; title?: string; passages: Passage[] } {
  const { r } = draft;
  const fill = (text: string) => text.replace('#', () => draft.canary());
  const marked = ({ before, withheld, after, item, reason }: Secret): Passage => {
    const text = draft.secret(fill(withheld));
    return { heading: r.pick(['검토 의견', '세부 사항']), write: (d) => d.add(`  가. ${before}`).withhold(text, item, reason).line(after) };
  };
  const six: Item[] = scenario.declaresPersonal ? [6] : [];
  const plain = (lines: string[]): Passage => ({ heading: r.pick(['대상', '세부 내용']), write: (d) => lines.forEach((line, i) => d.line(`  ${'가나다'[i]}. ${line}`)) });

  if (scenario.declared === 'closed') {
    const closed = r.pick(CLOSED_SUBJECTS);
    return { items: scenario.personal ? [6] : [closed.item], reason: closed.reason, title: closed.title, passages: [plain(closed.lines.map(fill))] };
  }
  switch (scenario.withholds) {
    case 'body-range': {
      const secret = r.pick(SECRETS);
      return { items: [secret.item, ...six], passages: [marked(secret)] };
    }
    case 'half': {
      const secret = r.pick(SECRETS.filter(({ item }) => item === 7));
      return { items: [5, 7], passages: [marked(secret), plain([fill(r.pick(UNMARKED_LINES))])] };
    }
    case 'unmarked':
      return { items: [r.pick([5, 5, 7] as const)], passages: [plain([fill(r.pick(UNMARKED_LINES)), say('{place} 현장은 {date}에 확인함', r, subject)])] };
    case 'title-range':
    case 'whole-body':
      return { items: [5], passages: [] };
    case 'closed-attachment':
    case 'attachment':
      return { items: [r.pick([5, 7] as const)], passages: [] };
    default:
      return { items: six, passages: scenario.embargoed ? [plain([fill('보도 시점까지 #에 관한 내용은 알리지 않음')])] : [] };
  }
}

function titleOf(scenario: Scenario, draft: Draft, subject: Subject, about: string | readonly string[], citizen: Citizen | undefined, version: number) {
  const { r } = draft;
  const corrected = version > 1 ? ' (정정)' : '';
  if (scenario.withholds === 'title-range') {
    const before = say('{year}년 {work} ', r, subject);
    const hidden = draft.canary();
    const range = { part: 'title', start: before.length, end: before.length + hidden.length, item: 5 as const, reason: '의사결정 과정(2027년 6월 종료 예정)' };
    return { title: `${before}${hidden} 후보지 검토${corrected}`, withheldTitle: [range] };
  }
  if (citizen && (scenario.declared === 'closed' || r.chance(0.35))) {
    return { title: r.pick(PERSONAL_TITLES)(citizen.name, subject.work) + corrected, withheldTitle: [] };
  }
  const title = typeof about === 'string' ? `{year}년 {agency} ${about}` : r.pick(['{year}년 {work} ', '{place} {work} ', '{year}년 {month}월 {work} ']) + r.pick(about);
  return { title: say(title, r, subject) + corrected, withheldTitle: [] };
}

function attachmentsOf(scenario: Scenario, r: Random, item: Item, citizen: Citizen | undefined): Attachment[] {
  const closed = scenario.withholds === 'closed-attachment' || scenario.declared === 'closed';
  const wanted = closed || scenario.attachment || scenario.withholds === 'attachment';
  if (!wanted) return [];
  const count = scenario.withholds || scenario.declared === 'closed' ? 1 : r.int(1, 2);
  return [...FILES].slice(r.int(0, 3)).slice(0, count).map(([file, mediaType], i) => ({
    name: citizen && i === 0 ? `신청인 ${citizen.name} 동의서.pdf` : file,
    mediaType: citizen && i === 0 ? 'application/pdf' : mediaType,
    size: r.int(2_000, 900_000), sha256: r.hex(8),
    ...(closed ? { disclosureCode: codeOf('closed', [citizen ? 6 : item]) } : {}),
  }));
}

function approvalsOf(signers: Official[], cooperating: Official | null, producedAt: number): Approval[] {
  const last = signers.length - 1;
  const line = signers.map(({ name, position }, i) => ({
    type: i === 0 ? 'drafted' : i === last ? 'approved' : 'reviewed', name, position, at: seoulTime(producedAt - (last - i) * 17 * 60_000),
  }));
  if (cooperating) line.splice(last, 0, { type: 'cooperated', name: cooperating.name, position: cooperating.position, at: seoulTime(producedAt - 9 * 60_000) });
  return line;
}

const codeOf = (declared: Scenario['declared'], items: readonly Item[]) =>
  ({ open: '1', partial: '2', closed: '3' })[declared] + [1, 2, 3, 4, 5, 6, 7, 8].map((item) => (items.includes(item as Item) ? 'Y' : 'N')).join('');

const seoulTime = (time: number) => `${new Date(time + 9 * 3_600_000).toISOString().slice(0, 23)}+09:00`;

const defined = (document: Document) => Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)) as unknown as Document;

export const anyKind = (r: Random): Kind => r.pick(['approval', 'approval', 'approval', ...KINDS]);
