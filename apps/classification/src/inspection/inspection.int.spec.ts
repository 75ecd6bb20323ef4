import type { Attachment, FileContent } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import { keepReading } from '../files/readings';
import { walk } from '../policy/standing';
import { startRegister, type Register } from '../testing/register';
import { inspect, inspectFile } from './inspection';

const NOW = new Date('2026-07-15T02:00:00Z');
const TEXT = '신청인 김민수(010-9876-5432)에게 주무관 박서준이 회신함. 예정가격 732,000원';
const file = (name: string, byte: string): Attachment => ({ name, mediaType: 'application/pdf', size: 1, sha256: byte.repeat(64) });
const content: FileContent = { format: 'docx', blocks: [{ kind: 'paragraph', text: '김민수 건' }], elsewhere: [{ place: 'comment', text: '연락처 010-9876-5432' }], readAgain: ['다시 읽음'] };

let register: Register;
beforeAll(async () => {
  register = await startRegister();
});
beforeEach(() => register.empty());
afterAll(() => register.stop());

const look = (which: { version?: number; decision?: number } = {}) => inspect(register.source.manager, register.originals, { id: 'id-seen', ...which });

async function decided() {
  await register.decide(newestPolicy(), [{
    documentId: 'seen', disclosureCode: '2NNNNYYNN', disclosureReason: '입찰', body: { mediaType: 'text/plain', text: TEXT },
    withheld: [{ part: 'body', start: TEXT.indexOf('732'), end: TEXT.length, item: 5, reason: '예정가격' }], attachments: [file('김민수 동의서.docx', 'a'), file('없음.pdf', 'b')],
  }]);
}

it('a decision is shown with the original, every stretch that fell to a rule or stays by a proviso, and all that is hidden', async () => {
  await decided();
  const seen = (await look())!;
  expect(seen).toMatchObject({ id: 'id-seen', version: 1, decision: 1, status: 'partial', declaredCode: '2NNNNYYNN', disclosureCode: '2NNNNYYNN', policy: { version: newestPolicy().version, overlay: '6110000' }, person: null });
  const body = seen.parts[0]!;
  expect(body).toMatchObject({ part: 'body', text: TEXT, length: TEXT.length });
  const found = body.marks.map(({ rule, start, end, kept }) => [rule, TEXT.slice(start, end), kept]);
  expect(found).toEqual(expect.arrayContaining([['phone.mobile', '010-9876-5432', false], ['6-d', '박서준', true], ['withheld.declared', '732,000원', false]]));
  const hidden = body.hidden!.flatMap((start, index, all) => (index % 2 === 0 ? [TEXT.slice(start, all[index + 1])] : []));
  expect(hidden).toEqual(['김민수', '010-9876-5432', '732,000원']);
  expect(seen.parts.map(({ part }) => part)).toEqual(expect.arrayContaining(['title', 'disclosureReason', 'attachments[0].name', 'author.name']));
});

it('a file is shown with what is seen of it and what is not, place by place', async () => {
  await decided();
  await keepReading(register.source.manager, 'demo', file('', 'a'), { content }, NOW);
  const [again] = await register.replaying.replay((await walk(register.source.manager, null, 1)).standing, newestPolicy(), NOW);
  await register.source.transaction((tx) => register.later.keep(tx, [again!.row]));
  expect((await look())!.files).toMatchObject([{ index: 0, name: '김민수 동의서.docx', read: true }, { index: 1, read: false }]);
  const seen = (await inspectFile(register.source.manager, register.originals, { id: 'id-seen' }, 0))!;
  expect(seen).toMatchObject({ decision: 2, format: 'docx', problem: null, places: [{ place: 'comment', start: 0, end: 17 }, { place: 'second-reader', start: 19, end: 24 }] });
  const [shown, hiding] = seen.parts as [typeof seen.parts[0], typeof seen.parts[0]];
  expect([shown.text.trim(), shown.hidden]).toEqual(['김민수 건', [0, 3]]);
  expect(hiding.marks.map(({ rule, start, end }) => [rule, hiding.text.slice(start, end)])).toContainEqual(['phone.mobile', '010-9876-5432']);
  expect(await inspectFile(register.source.manager, register.originals, { id: 'id-seen' }, 1)).toMatchObject({ problem: null, parts: [] });
  expect(await inspectFile(register.source.manager, register.originals, { id: 'id-seen' }, 2)).toBeNull();
});

it('an older decision is shown as it was made, and an unknown one is none', async () => {
  await decided();
  await register.decide(newestPolicy(), [{ documentId: 'seen', version: 2, title: '통합방위 훈련(Ⅲ급비밀)' }]);
  expect(await look()).toMatchObject({ version: 2, status: 'held', rules: [{ id: 'marked-secret', effect: 'hold', item: 1, reason: { en: expect.stringContaining('calls it secret') } }], decisions: [{ version: 2 }, { version: 1 }] });
  expect(await look({ version: 1 })).toMatchObject({ version: 1, status: 'partial' });
  expect(await look({ version: 1, decision: 7 })).toBeNull();
  expect(await inspect(register.source.manager, register.originals, { id: 'nobody' })).toBeNull();
});
