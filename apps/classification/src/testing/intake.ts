import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Attachment, Document, DocumentProducedV1 } from '@plaza/contracts';
import { aDocument } from '@plaza/testing';
import { Originals } from '../judging/originals';

/** Intake as classification sees it, over real HTTP: its documents and blobs in memory. */
export class IntakeStandIn {
  readonly blobs = new Map<string, Buffer>();
  readonly documents = new Map<string, DocumentProducedV1>();
  readonly originals: Originals;

  private constructor(private readonly server: Server) {
    this.originals = new Originals(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'secret');
    server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://intake');
      const keys = searchParams.get('keys')?.split(',') ?? [];
      if (pathname === '/internal/documents') response.end(JSON.stringify({ items: keys.flatMap((key) => this.documents.get(key) ?? []) }));
      else if (pathname === '/internal/blobs') response.end(JSON.stringify({ present: keys.filter((key) => this.blobs.has(key.split('/')[1]!)) }));
      else {
        const blob = this.blobs.get(pathname.split('/').at(-1)!);
        response.writeHead(blob ? 200 : 404).end(blob ?? '{}');
      }
    });
  }

  static async start(): Promise<IntakeStandIn> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new IntakeStandIn(server);
  }

  async stop(): Promise<void> {
    await this.originals.onModuleDestroy();
    this.server.close();
  }

  /** A document as intake has accepted it. */
  produce(changes: Partial<Document>): DocumentProducedV1 {
    const document = aDocument(changes);
    const event = { id: `id-${document.documentId}`, source: 'demo', document, receivedAt: '2026-07-15T01:03:00.500Z' };
    this.documents.set(`demo/${document.documentId}/${document.version}`, event);
    return event;
  }

  /** A file, uploaded unless told otherwise. */
  attach(name: string, bytes: Buffer, over: Partial<Attachment> = {}, arrived = true): Attachment {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (arrived) this.blobs.set(sha256, bytes);
    return { name, mediaType: 'application/octet-stream', size: bytes.length, sha256, ...over };
  }
}
