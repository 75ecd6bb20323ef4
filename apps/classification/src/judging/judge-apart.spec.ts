import type { Document, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy, type FileState } from '@plaza/disclosure';
import { aDocument } from '@plaza/testing';
import { judgeInThread, timeFor } from './judge-apart';
import { judgeInput, type Judged } from './judgement';

const policy = newestPolicy();
const AT = new Date('2026-07-15T02:00:00Z');
/** Milliseconds for whatever others wait for. */
const PATIENCE = 4_000;

function inputOf(document: Document, files: FileState[] = []) {
  return { document, bodyText: document.body.text!, now: AT.toISOString(), statedAt: AT.toISOString(), policy, files };
}
async function judged(documentId: string, text: string, files: Record<string, FileState> = {}): Promise<Judged> {
  const attachments = Object.keys(files).map((name) => ({ name, mediaType: 'text/plain', size: 1, sha256: 'a'.repeat(64) }));
  const document: Document = aDocument({ documentId, body: { mediaType: 'text/plain', text }, attachments });
  const produced = { id: documentId, source: 'demo', document } as DocumentProducedV1;
  return await judgeInput(produced, inputOf(document, Object.values(files)), AT, performance.now() + PATIENCE);
}
const read = (text: string): FileState => ({ content: { format: 'txt', blocks: [{ kind: 'paragraph', text }], elsewhere: [], readAgain: [] }, published: null });

/** A text in which every word may be a name: judging it to the end takes many times its time on any machine. */
const SLOW = '신청인 김민수 이영희 박철수 '.repeat(250_000);

it('a text made to be slow stalls nobody: its neighbour is decided, and whatever comes is done, while it is judged, and it is held when its time is over', async () => {
  const order: string[] = [];
  const decided = async (name: string, judging: Promise<Judged>) => {
    const outcome = await judging;
    order.push(`${name} ${outcome.decision.status}`);
    return outcome;
  };
  // Whatever else the service does: answering those who ask whether it lives, taking in what comes next.
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  const slow = decided('slow', judged('slow', SLOW));
  await decided('neighbour', judged('neighbour', '자전거도로를 정비함'));
  const { decision, provisional, filesToDo } = await slow;
  clearInterval(others);
  expect(order).toEqual(['neighbour open', 'slow held']);
  expect(turns).toBeGreaterThan(2);
  // With its reason, and nothing of its text; it is judged again from the queue.
  expect(decision.record.holds).toMatchObject([{ code: 'judging-failed', detail: expect.stringContaining('JUDGING_TOO_LONG') }]);
  expect(decision.grounds).toMatchObject([{ reasonEn: policy.criteria.waiting.documents['judging-failed']!.en }]);
  expect(JSON.stringify([decision.rendition, decision.grounds])).not.toContain('김민수');
  expect({ provisional, filesToDo }).toEqual({ provisional: true, filesToDo: true });
});

it('files that take too long to be judged are held alone, with that reason; their document is decided as it would be without them', async () => {
  const { decision, provisional } = await judged('slow-file', '자전거도로를 정비함', { '명단.txt': read(SLOW), '사진.png': { problem: 'no-text' } });
  expect(decision).toMatchObject({ status: 'partial', rendition: { text: '자전거도로를 정비함', attachments: [{ status: 'held', url: null }, { status: 'held' }] }, released: [] });
  expect(decision.record.fileHolds).toEqual([{ index: 0, code: 'file-too-slow' }, { index: 1, code: 'file-no-text' }]);
  expect(decision.rendition.title).not.toBe('[판단 대기]');
  expect(provisional).toBe(true);
});

it('a text that takes too much memory to be judged ends its own thread and nothing else', async () => {
  await expect(judgeInThread(inputOf(aDocument({ body: { mediaType: 'text/plain', text: SLOW } })), 60_000, 48)).resolves.toBe('too-large');
});

it('a text whose turn comes after its time is not begun', async () => {
  await expect(judgeInThread(inputOf(aDocument({})), 0)).resolves.toBe('too-slow');
});

it('the longer a text, the more time it may take', () => {
  expect([100_000, 4_500_000, 18_000_000].map(timeFor)).toEqual([5_000, 22_500, 90_000]);
});
