import type { Change } from '@plaza/contracts';

/** Reads Server-Sent Events until there are `count`, then leaves. Comments and keep-alives are no events. */
export async function readStream(url: string, count: number, headers: Record<string, string> = {}): Promise<{ id: string; event: string; change: Change }[]> {
  const gone = new AbortController();
  // Of two signals united, Node 20 forgets that of the time.
  const timer = setTimeout(() => gone.abort(new Error(`${count} events did not come within a minute`)), 60_000);
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: gone.signal });
  const events: { id: string; event: string; change: Change }[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; events.length < count; ) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended after ${events.length} of ${count} events`);
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = new Map(block.split('\n').filter((line) => !line.startsWith(':')).map((line) => line.split(/: (.*)/s) as [string, string]));
      const data = fields.get('data');
      if (data !== undefined) events.push({ id: fields.get('id')!, event: fields.get('event')!, change: JSON.parse(data) as Change });
    }
  }
  clearTimeout(timer);
  gone.abort();
  return events.slice(0, count);
}
