import { createHash, randomBytes } from 'node:crypto';
import type { Document, Withdrawal } from '@plaza/contracts';
import type { Emission } from '@plaza/simulation';
import { withFiles, type Blob } from './files';

export type Route = 'binary' | 'structured' | 'http';

/** One message on its way: what it says stays the same however often it is sent. */
export interface Letter {
  /** Names the document version, or the withdrawal. Also the CloudEvents id, so an answer can be matched by either. */
  readonly key: string;
  readonly kind: Emission['kind'];
  readonly documentId: string;
  readonly follows: boolean;
  readonly data: Document | Withdrawal;
  /** Files, and a body perhaps, to be uploaded before the document is sent. */
  readonly blobs: Blob[];
  readonly route: Route;
  readonly time: string;
  readonly traceparent: string;
}

export const keyOf = (kind: Emission['kind'], documentId: string, version: number | null | undefined) =>
  kind === 'created' ? `created:${documentId}:${version}` : `withdrawn:${documentId}`;

/** A share of all documents goes each way; which, hangs on its id alone: a repeat must say exactly the same. */
export function letterOf({ kind, data, follows }: Emission, now: Date): Letter {
  const key = keyOf(kind, data.documentId, data.version);
  const share = createHash('sha256').update(key).digest().readUInt16BE(0) % 100;
  const route: Route = share < 4 ? 'http' : share < 16 ? 'structured' : 'binary';
  const shared = { key, kind, documentId: data.documentId, follows, route, time: now.toISOString(), traceparent: startTrace() };
  if (kind === 'withdrawn') return { ...shared, data, blobs: [] };
  const { document, blobs } = withFiles(data);
  if (share < 96) return { ...shared, data: document, blobs };
  const { mediaType, text } = data.body;
  const content = Buffer.from(text as string, 'utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ...shared, data: { ...document, body: { mediaType, sha256 } }, blobs: [...blobs, { sha256, content, mediaType }] };
}

/** W3C Trace Context, level 1: a trace that begins in the source system. */
const startTrace = () => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
