import { shown } from '@plaza/text-analysis';
import type { Visit } from '../view/visit';

/** What the action that led here came to, as its redirect says it. */
export function Outcome({ visit, done }: { visit: Visit; done: Record<string, unknown> }) {
  const { outcome } = visit.t.operations.letters;
  const count = (name: string) => (typeof done[name] === 'string' && /^\d{1,6}$/.test(done[name]) ? done[name] : undefined);
  const [processed, failed] = [count('processed'), count('failed')];
  if (processed !== undefined && failed !== undefined) {
    return <p class={`notice ${failed === '0' && done.stopped === undefined ? 'notice-good' : 'notice-warning'}`} role="status">{outcome.all(processed, failed)} {done.stopped !== undefined ? outcome.stopped : done.remaining !== undefined && outcome.remaining}</p>;
  }
  if (done.done === 'processed') return <p class="notice notice-good" role="status">{outcome.processed}</p>;
  if (done.done === 'dead-letter') return <p class="notice notice-bad" role="status">{outcome.failed(shown(String(done.reason ?? ''), 64))}</p>;
  return null;
}
