import type { CalendarEntry, Change, HoldsByDepartment, PublicDocument, Tombstone } from '@plaza/contracts';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const isTombstone = (state: PublicDocument | Tombstone): state is Tombstone => state.status === 'withdrawn';

/** Publication and search as the portal sees them, over real HTTP: a register in memory with their internal interface. */
export class StandIn {
  readonly states = new Map<string, PublicDocument | Tombstone>();
  readonly log: Change[] = [];
  readonly asked: string[] = [];
  /** Answers nothing at all while set. */
  silent = false;
  failing = false;
  /** What waits, by department. */
  holds: HoldsByDepartment = { at: '2026-11-26T00:00:00.000Z', departments: [] };
  /** What readers have reported. */
  readonly reports: { reportId: string; id: string; note: string }[] = [];
  private readonly server: Server = createServer((request, response) => {
    if (request.method === 'POST') return void this.report(request, response);
    this.answer(new URL(request.url!, 'http://x'), response);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  publish(document: PublicDocument | Tombstone): Change {
    const before = this.states.get(document.id);
    const type = isTombstone(document) ? 'withdrawn' : before ? 'corrected' : 'published';
    const time = isTombstone(document) ? document.withdrawnAt : document.journey.publishedAt;
    const change: Change = { cursor: String(this.log.length + 1), type, time, document };
    this.states.set(document.id, document);
    for (const entry of this.log) {
      if (entry.document.id !== document.id) continue;
      const { id, version, decision, status, source, sourceDocumentId } = entry.document;
      entry.document = { id, version, decision, status, source, sourceDocumentId };
    }
    this.log.push(change);
    return change;
  }

  private answer(url: URL, response: ServerResponse): void {
    this.asked.push(url.pathname + url.search);
    if (this.silent) return;
    if (this.failing) return void response.writeHead(500).end('{"secret":"stack"}');
    const send = (status: number, body: unknown) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const sendState = (state: PublicDocument | Tombstone | undefined) => (state ? send(isTombstone(state) ? 410 : 200, state) : send(404, {}));
    const query = url.searchParams;
    const [, , what, id, more] = url.pathname.split('/');
    if (what === 'documents' && more === 'versions') {
      const entries = this.log.filter((entry) => entry.document.id === id);
      const items = entries.map(({ cursor, type, time, document: { version, decision, status } }) => ({ version, decision, status, type, time, cursor }));
      return items.length === 0 ? send(404, {}) : send(200, { items });
    }
    if (what === 'documents') return sendState(this.states.get(decodeURIComponent(id!)));
    if (what === 'lookup') {
      return sendState([...this.states.values()].find((state) => state.source === query.get('source') && state.sourceDocumentId === query.get('sourceDocumentId')));
    }
    if (what === 'changes') {
      const after = Number(query.get('after') ?? 0);
      const items = this.log.slice(after, after + Number(query.get('size') ?? 100));
      return send(200, { items, nextCursor: items.at(-1)?.cursor ?? String(after), head: String(this.log.length) });
    }
    const asks = (field: string, value: string) => !query.get(field) || query.get(field) === value;
    const found = [...this.states.values()].reverse().filter((state) =>
      asks('agency', state.agency.code) && asks('department', state.department.code) && asks('status', state.status));
    if (what === 'calendar') return this.calendar(found.filter((state): state is PublicDocument => !isTombstone(state) && state.status !== 'held'), query, send);
    if (what === 'register') return send(200, this.register(found, query));
    if (what === 'search') return this.search(found.filter((state): state is PublicDocument => !isTombstone(state)), query, send);
    if (what === 'holds') return send(200, this.holds);
    if (what === 'statistics') return send(200, this.statistics());
    send(404, {});
  }

  private async report(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const report = JSON.parse(Buffer.concat(chunks).toString()) as (typeof this.reports)[number];
    const state = this.states.get(report.id);
    const status = state === undefined ? 404 : isTombstone(state) ? 410 : 202;
    if (status === 202) this.reports.push(report);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  }

  private calendar(found: PublicDocument[], query: URLSearchParams, send: (status: number, body: unknown) => void): void {
    if (query.get('cursor') === 'broken') return send(400, {});
    const entries = found.flatMap(({ text: _, ...document }) => document.grounds.flatMap(({ item, lapse, review }): CalendarEntry[] => [
      ...(lapse ? [{ kind: 'opens' as const, ...lapse, items: [item!], document }] : []),
      ...(review ? [{ kind: 'review' as const, ...review, items: [item!], document }] : []),
    ]));
    const at = (day: string | null, end: number) => (day === null ? end : Date.parse(`${day}T00:00:00+09:00`) + (end > 0 ? 86_399_999 : 0));
    const asked = entries.sort((a, b) => (a.at < b.at ? -1 : 1)).filter((entry) =>
      (!query.get('kind') || query.get('kind') === entry.kind) && Date.parse(entry.at) >= at(query.get('from'), -8e15) && Date.parse(entry.at) <= at(query.get('to'), 8e15));
    const size = Number(query.get('size') ?? 50);
    const from = Number(query.get('cursor') ?? 0);
    const next = from + size < asked.length ? String(from + size) : null;
    send(200, { total: asked.length, totalIsExact: true, items: asked.slice(from, from + size), nextCursor: next });
  }

  private register(found: (PublicDocument | Tombstone)[], query: URLSearchParams) {
    const size = Number(query.get('size') ?? 20);
    const from = Number(query.get('cursor') ?? 0);
    const items = found.slice(from, from + size).map((state) => ({ ...state, text: undefined }));
    return { total: found.length, items, nextCursor: from + size < found.length ? String(from + size) : null };
  }

  private search(found: PublicDocument[], query: URLSearchParams, send: (status: number, body: unknown) => void): void {
    if (query.get('cursor') === 'broken') {
      return send(400, { type: 'about:blank', title: 'Bad Request', status: 400, errors: [{ field: 'cursor', message: 'cursor is not one of ours' }] });
    }
    const q = query.get('q') ?? '';
    const hits = found.filter(({ title, text }) => `${title}\n${text ?? ''}`.includes(q));
    const count = (of: (document: PublicDocument) => { value: string; name?: string }) => {
      const counts = new Map<string, { value: string; name?: string; count: number }>();
      for (const document of hits) counts.set(of(document).value, { ...of(document), count: (counts.get(of(document).value)?.count ?? 0) + 1 });
      return [...counts.values()];
    };
    const pieces = (text: string) =>
      text.split(q).flatMap((part, at) => [...(at === 0 ? [] : [{ text: q, match: true }]), { text: part, match: false }]);
    send(200, {
      total: hits.length, totalIsExact: true, nextCursor: null, tookMs: 3.2,
      items: hits.slice(0, Number(query.get('size') ?? 20)).map((document) => ({
        document: { ...document, text: undefined },
        highlights: q ? [
          { field: 'title', fragments: [pieces(document.title)] },
          { field: 'text', fragments: [pieces((document.text ?? '').slice(0, 160))] },
        ] : [],
      })),
      facets: {
        agency: count(({ agency }) => ({ value: agency.code, name: agency.name })),
        department: count(({ department }) => ({ value: department.code, name: department.name })),
        kind: count(({ kind }) => ({ value: kind })), status: count(({ status }) => ({ value: status })),
      },
    });
  }

  private statistics() {
    const byStatus = { open: 0, partial: 0, closed: 0, held: 0, withdrawn: 0 };
    for (const { status } of this.states.values()) byStatus[status] += 1;
    return { total: this.states.size, byStatus, byItem: { 6: 1 }, timeToPublication: { p50: 312, p95: 840, p99: 1290 } };
  }
}
