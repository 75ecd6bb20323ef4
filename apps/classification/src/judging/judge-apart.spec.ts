import type { Document, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import { aDocument } from '@plaza/testing';
import { judgeInput, type Judged } from './judgement';

const policy = newestPolicy();
const AT = new Date('2026-07-15T02:00:00Z');

async function judged(documentId: string, text: string): Promise<Judged> {
  const document: Document = aDocument({ documentId, body: { mediaType: 'text/plain', text } });
  const produced = { id: documentId, source: 'demo', document } as DocumentProducedV1;
  return await judgeInput(produced, { document, bodyText: text, now: AT.toISOString(), statedAt: AT.toISOString(), policy, files: [] }, AT);
}

/** A text in which every word may be a name: judging it to the end takes many times its budget on any machine. */
const SLOW = '신청인 김민수 이영희 박철수 '.repeat(250_000);

it('a text made to be slow stalls nobody: its neighbour is decided, and whatever comes is done, while it is judged, and it is held when its time is over', async () => {
  const order: string[] = [];
  const decided = async (name: string, judging: Promise<Judged>) => {
    const { decision, provisional } = await judging;
    order.push(`${name} ${decision.status}`);
    return { decision, provisional };
  };
  // Whatever else the service does: answering those who ask whether it lives, taking in what comes next.
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  const slow = decided('slow', judged('slow', SLOW));
  await decided('neighbour', judged('neighbour', '자전거도로를 정비함'));
  const { decision, provisional } = await slow;
  clearInterval(others);
  expect(order).toEqual(['neighbour open', 'slow held']);
  expect(turns).toBeGreaterThan(2);
  // With its reason, and nothing of its text; it is judged again when it comes again.
  expect(decision.record.holds).toMatchObject([{ code: 'judging-failed', detail: expect.stringContaining('JUDGING_TOO_LONG') }]);
  expect(decision.grounds).toMatchObject([{ reasonEn: policy.criteria.waiting.documents['judging-failed']!.en }]);
  expect(JSON.stringify([decision.rendition, decision.grounds])).not.toContain('김민수');
  expect(provisional).toBe(true);
});
