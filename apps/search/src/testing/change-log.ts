import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Change, ChangeType, PublicDocument, Tombstone } from '@plaza/contracts';

/** A change log over real HTTP, as publication answers it: an entry is whole only while it is the current state of its document. */
export class ChangeLog {
  private readonly entries: { cursor: string; type: ChangeType; time: string; document: PublicDocument | Tombstone }[] = [];
  readonly current = new Map<string, PublicDocument | Tombstone>();
  /** When false, every request is answered 503. */
  answers = true;
  /** As many entries a page holds at most, whatever was asked for: as if their texts were long. */
  longest = Infinity;
  /** Called before the changes after a cursor are sent, but after they were read. */
  onRead: (after: string) => Promise<void> | void = () => undefined;
  private server: Server;

  static readonly secret = 'for-this-test-only';

  async listen(): Promise<string> {
    const respond = async (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url!, 'http://test');
      const body = request.headers.authorization === `Bearer ${ChangeLog.secret}` && this.answers ? this.answer(url) : null;
      if (url.pathname === '/internal/changes') await this.onRead(url.searchParams.get('after')!);
      response.writeHead(body ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    this.server = createServer((request, response) => void respond(request, response)).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  get head(): string {
    return String(this.entries.length);
  }

  append(document: PublicDocument | Tombstone): Change {
    const type: ChangeType = document.status === 'withdrawn' ? 'withdrawn' : this.current.has(document.id) ? 'corrected' : 'published';
    const change = { cursor: String(this.entries.length + 1), type, time: '2026-07-15T01:03:01.000Z', document };
    this.entries.push(change);
    this.current.set(document.id, document);
    return change;
  }

  private answer({ pathname, searchParams }: URL): unknown {
    if (pathname === '/internal/changes') {
      const after = Number(searchParams.get('after'));
      const items = this.entries.slice(after, after + Math.min(Number(searchParams.get('size')), this.longest)).map((entry) => {
        const { id, version, decision, status, source, sourceDocumentId } = entry.document;
        const isCurrent = this.current.get(id) === entry.document;
        return isCurrent ? entry : { ...entry, document: { id, version, decision, status, source, sourceDocumentId } };
      });
      return { items, nextCursor: items.at(-1)?.cursor ?? String(after), head: this.head };
    }
    return { documents: searchParams.get('ids')!.split(',').flatMap((id) => this.current.get(id) ?? []) };
  }
}

/** A published document; `changes` are laid over it. All names and numbers are invented. */
export function published(changes: Partial<PublicDocument> = {}): PublicDocument {
  return {
    id: 'pub-1', version: 1, decision: 1, status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], documentNumber: '자전거정책과-1204', kind: 'approval',
    title: '자전거도로 정비 추진계획', text: '시민 안전을 위하여 한강대로 자전거도로를 정비한다.', redactions: [],
    agency: { code: '6110000', name: '서울특별시' }, department: { code: '6111301', name: '교통실 자전거정책과' }, author: null, approvals: [],
    producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [], unitTask: null, license: 'KOGL-1', references: [], attachments: [],
    source: 'demo', sourceDocumentId: 'D1',
    journey: { producedAt: '2026-07-15T01:03:00.000Z', receivedAt: '2026-07-15T01:03:00.100Z', classifiedAt: '2026-07-15T01:03:00.200Z', publishedAt: '2026-07-15T01:03:00.300Z', traceId: null },
    ...changes,
  };
}

export function tombstoneOf({ id, version, agency, department, source, sourceDocumentId }: PublicDocument): Tombstone {
  return {
    id, version, decision: 0, status: 'withdrawn', withdrawnAt: '2026-07-16T00:00:00.000Z', reason: 'wrong-document', item: null, successor: null,
    agency, department, source, sourceDocumentId,
  };
}
