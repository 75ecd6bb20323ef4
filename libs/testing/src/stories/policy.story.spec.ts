import type { PublicDocument } from '@plaza/contracts';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { expectProblem } from './intake-caller';
import { OperatorCaller } from './operator';

/** Another policy comes into force on the running system, as an operator and the public see it. */
const [BEFORE, AFTER] = ['2026.11-1', '2026.11-2'];
const env = { POLICY_VERSION: BEFORE };
let plaza: Plaza;
let operator: OperatorCaller;

beforeAll(async () => {
  plaza = await Plaza.start(env);
  operator = new OperatorCaller(plaza);
  await plaza.submit('documents', [
    aDocument({ documentId: 'plain' }),
    aDocument({ documentId: 'marked', title: '통합방위 훈련 계획(대외비)' }),
    aDocument({ documentId: 'price', kind: 'contract', body: { mediaType: 'text/plain', text: '공사 개요\n예정가격: 금732,000천원\n공고: 8월 3일' } }),
  ]);
  for (const documentId of ['plain', 'marked', 'price']) expect(await plaza.document(documentId)).toMatchObject({ status: 'open' });
});
afterAll(() => plaza?.end());

interface Waiting {
  change: string;
  id: string;
}
const waiting = async () => (await operator.get('/api/policy/changes')).body.items as Waiting[];
const publicly = async (documentId: string) => (await plaza.document(documentId)) as PublicDocument;

it('what it would change is told before anything does', async () => {
  const said = await plaza.command('policy-diff', AFTER);
  expect(said).toMatch(/1 {2}open -> held, shows less, needs a person/);
  expect(said).toMatch(/1 {2}open -> partial, shows less, needs a person/);
  expect(said).toContain('2 would change; 2 of them would wait for a person.');
  expect(JSON.parse(await plaza.command('policy-diff', AFTER, '--json'))).toMatchObject({ walked: 3, changes: 2, byRule: { now: expect.arrayContaining([{ name: 'marked-secret', count: 1 }, { name: '6110000.estimated-price', count: 1 }]) } });
  await expect(plaza.command('policy-diff', '2020.01-1')).rejects.toMatchObject({ stderr: expect.stringContaining(`there are ${BEFORE}, ${AFTER}`) });
  await expect(plaza.command('policy-apply', AFTER)).rejects.toMatchObject({ stderr: expect.stringContaining(`Policy ${BEFORE} is in force`) });
  expect(await plaza.changes()).toHaveLength(3);
});

it('in force it decides what is new, and takes nothing from what is open until two people have said so', async () => {
  await plaza.stop();
  env.POLICY_VERSION = AFTER;
  await plaza.start();
  await plaza.submit('documents', [aDocument({ documentId: 'new', title: '을지연습 계획(대외비)' })]);
  expect(await plaza.document('new')).toMatchObject({ status: 'held', grounds: [{ item: 1, law: expect.stringContaining('「보안업무규정」'), reasonEn: expect.any(String) }] });

  expect(await plaza.command('policy-apply', AFTER)).toContain('in the background');
  const changes = await eventually('both changes wait', async () => {
    const items = await waiting();
    return items.length === 2 ? items : undefined;
  });
  await eventually('it has been applied', async () => ((await operator.get('/api/policy')).body.applications as { finishedAt: string | null }[])[0]!.finishedAt ?? undefined);
  expect([(await publicly('marked')).status, (await publicly('price')).status]).toEqual(['open', 'open']);

  const [marked, price] = [await publicly('marked'), await publicly('price')];
  const of = ({ id }: PublicDocument) => changes.find((one) => one.id === id)!.change;
  const second = await operator.another('second');
  expectProblem(await operator.post(`/api/policy/changes/${of(price)}/confirm`, {}), 400, 'reason');
  expect(await operator.post(`/api/policy/changes/${of(price)}/confirm`, { reason: '예정가격' })).toMatchObject({ status: 202, body: { agreed: { by: 'operator' } } });
  expectProblem(await operator.post(`/api/policy/changes/${of(price)}/confirm`, { reason: '다시' }), 403);
  expect((await publicly('price')).status).toBe('open');
  expect(await operator.ask('POST', `/api/policy/changes/${of(price)}/confirm`, { reason: '개찰 전' }, second)).toMatchObject({ status: 200, body: { status: 'partial', decision: 2 } });
  expect(await operator.post(`/api/policy/changes/${of(marked)}/reject`, { reason: '이미 해제됨' })).toMatchObject({ status: 200, body: { status: 'open', decision: 1 } });
  expect(await waiting()).toEqual([]);

  const corrected = (await plaza.document('price', ({ status }) => status === 'partial')) as PublicDocument;
  expect(corrected).toMatchObject({ text: '공사 개요\n[비공개: 제5호 개찰 전의 예정가격은 입찰의 공정을 해칠 우려가 있음]\n공고: 8월 3일', grounds: [{ item: 5, law: expect.stringContaining('서울특별시') }] });
  expect(await publicly('marked')).toMatchObject({ status: 'open', decision: 1 });
  const page = await (await fetch(`${plaza.url}/documents/${corrected.id}`)).text();
  expect(page).toContain('정보공개법 제9조제1항제5호');
  expect(page).toContain('서울특별시 비공개 대상 정보 세부기준');
  expect(page).not.toContain('732,000');
});

it('operators see the original beside the decision, and each look is in the audit trail', async () => {
  const { id } = await publicly('price');
  const { body } = await operator.get(`/api/documents/${id}/decision`);
  expect(body).toMatchObject({ decision: 2, policy: { version: AFTER, overlay: '6110000' }, person: { act: 'confirmation', by: 'second', reason: '개찰 전' } });
  expect((body.parts as { part: string; text: string }[])[0]!.text).toContain('금732,000천원');
  const audit = (await operator.get('/api/audit')).body.items as { subject: string; action: string; outcome: string }[];
  expect(audit.find(({ subject }) => subject === id)).toMatchObject({ action: 'payload', outcome: 'shown: version 1, decision 2' });
});
