import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';
import { file, seen } from '../testing/policy-answers';

let console_: BootedConsole;
beforeAll(async () => {
  console_ = await bootConsole();
});
afterAll(() => console_.stop());

beforeEach(() => {
  console_.services.classification.asked.length = 0;
  console_.services.classification.answer = ({ path }) => (path.startsWith('/internal/documents/doc1/files/0') ? { status: 200, body: file } : path.startsWith('/internal/documents/doc1') ? { status: 200, body: seen } : { status: 404, body: { status: 404, title: 'Not Found' } });
});
const looks = async () => (await console_.source.query(
  `SELECT a.who, a.action, a.detail, o.outcome FROM audit a LEFT JOIN audit o ON o.begun = a.entry WHERE a.begun IS NULL AND a.subject = 'doc1' ORDER BY a.entry`,
)) as { who: string; action: string; detail: string; outcome: string }[];

it('the page shows what is hidden, what stays and why, as text and nothing else', async () => {
  const { status, text } = await console_.ask('GET', '/documents/doc1?lang=en');
  expect(status).toBe(200);
  for (const said of ['class="evidence-hidden" title="name.label item 6 95%">김민수</mark>', 'class="evidence-kept" title="6-d stays open 100%">박서준</mark>', '&lt;b>', '2026.11-2', 'detailed criteria of 6110000', 'harm-of-a-business', 'think of proviso 7-a', 'Confirmed by a person', 'file-encrypted', '/documents/doc1/files/0?version=2&amp;decision=3']) expect(text).toContain(said);
  expect(text).not.toContain('<b>');
});

it('each look, at a file too, needs the right to see content and is written down before it is taken', async () => {
  const reader = { authorization: `Bearer ${TOKENS.reader}` };
  const before = (await looks()).length;
  for (const path of ['/documents/doc1', '/documents/doc1/files/0', '/api/documents/doc1/decision', '/api/documents/doc1/decision/files/0']) expect((await console_.ask('GET', path, undefined, reader)).status).toBe(403);
  expect([(await looks()).length, console_.services.classification.asked]).toEqual([before, []]);
  // What classification, being asked, finds written down: the look, with no outcome yet.
  let written: Awaited<ReturnType<typeof looks>> = [];
  console_.services.classification.answer = async () => {
    written = await looks();
    return { status: 200, body: file };
  };
  expect((await console_.ask('GET', '/documents/doc1/files/0?version=2&decision=3')).text).toContain('comment 0–9');
  expect(written.slice(before)).toEqual([{ who: 'chief', action: 'payload', detail: '{"what":"decision/files/0"}', outcome: null }]);
  expect((await looks()).at(-1)).toEqual({ who: 'chief', action: 'payload', detail: '{"what":"decision/files/0"}', outcome: 'shown: version 2, decision 3' });
  expect(console_.services.classification.asked.at(-1)!.path).toBe('/internal/documents/doc1/files/0?version=2&decision=3');
  console_.services.classification.answer = () => ({ status: 200, body: seen });
  expect((await console_.ask('GET', '/api/documents/doc1/decision')).json).toMatchObject({ decision: 3 });
});

it('what is no document, no file and no number is told, and is asked of nobody', async () => {
  expect((await console_.ask('GET', '/documents/doc2')).status).toBe(404);
  console_.services.classification.asked.length = 0;
  expect((await console_.ask('GET', '/documents/doc1?version=x')).status).toBe(400);
  expect((await console_.ask('GET', '/documents/doc1/files/x')).status).toBe(404);
  expect((await console_.ask('GET', '/documents/..%2f..%2fholds')).status).toBe(404);
  expect(console_.services.classification.asked).toEqual([]);
});
