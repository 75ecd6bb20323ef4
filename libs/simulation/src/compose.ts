import { KINDS, type Approval, type Document, type Item, type Kind, type Withheld } from '@plaza/contracts';
import type { Agency, Department, Official } from './agencies';
import { attachmentsOf } from './attachments';
import { writeSections, type Passage } from './body';
import { codeOf } from './code';
import { contentOf } from './content';
import { Draft } from './draft';
import type { CreatedEmission } from './emission';
import { markerWord } from './hangul';
import { LAYOUTS, type Frame } from './layouts';
import { addLookAlikes } from './look-alikes';
import { addPersonalData, type Citizen } from './personal';
import type { Random } from './random';
import type { Scenario } from './scenarios';
import type { Subject } from './sentences';
import { TITLE_ENDS } from './sections';
import { titleOf } from './title';

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

  const approvers: Official[] = [r.pick(department.staff), department.teamLead, department.head, ...(r.chance(0.3) ? [department.director] : [])];
  if (r.chance(0.3)) passages.push({ heading: '문의', write: (d) => addContact(d, approvers) });

  const { title, withheldTitle } = titleOf(scenario, draft, subject, content.title ?? TITLE_ENDS[kind], citizen, version);
  const attachments = attachmentsOf(scenario, r, items[0] ?? 5, citizen);
  const cooperating = r.chance(0.25) ? r.pick(agency.departments).head : null;
  const mark = scenario.declared === 'open' ? '대시민공개' : `${scenario.declared === 'partial' ? '부분공개' : '비공개'}(${items.join(r.chance(0.7) ? ',' : ' ')})`;
  const frame: Frame = {
    agency, department, signers: approvers, cooperating, mark, title, number: identity.number,
    date: `${year}. ${month}. ${dayOfMonth}.`, day: `${month}/${dayOfMonth}`, attachments: attachments.map(({ name }) => name),
  };
  const layout = r.pick(LAYOUTS);
  layout.head(draft, frame);
  writeSections(draft, kind, subject, `사업명: {work}(사업 기호 ${marker})`, passages);
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

/** Who did the work is named in the text too, and stays (item 6, proviso 6-d). */
function addContact(draft: Draft, [author, , head]: Official[]): void {
  if (!author || !head) return;
  draft.line(`  - 담당자: ${author.position} ${author.name}(${author.phone})`);
  if (draft.r.chance(0.5)) draft.line(`  - ${draft.open(`${head.name} 과장`)}은 추진 상황을 직접 점검하겠다고 말함`);
}

function approvalsOf(signers: Official[], cooperating: Official | null, producedAt: number): Approval[] {
  const last = signers.length - 1;
  const line = signers.map(({ name, position }, i) => ({
    type: i === 0 ? 'drafted' : i === last ? 'approved' : 'reviewed', name, position, at: seoulTime(producedAt - (last - i) * 17 * 60_000),
  }));
  if (cooperating) line.splice(last, 0, { type: 'cooperated', name: cooperating.name, position: cooperating.position, at: seoulTime(producedAt - 9 * 60_000) });
  return line;
}

const seoulTime = (time: number) => `${new Date(time + 9 * 3_600_000).toISOString().slice(0, 23)}+09:00`;

const defined = (document: Document) => Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)) as unknown as Document;

export const anyKind = (r: Random): Kind => r.pick(['approval', 'approval', 'approval', ...KINDS]);
