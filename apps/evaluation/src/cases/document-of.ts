import type { Document } from '@plaza/contracts';
import type { Cast } from './cast';

/** A document as a source sends it, with the author and the approval line of the cast. */
export function documentOf(cast: Cast, { title, text, files }: { title: string; text: string; files: string[] }): Document {
  return {
    documentId: 'E1',
    version: 1,
    documentNumber: '총무과-1',
    kind: 'approval',
    title,
    body: { mediaType: 'text/plain', text },
    agency: { code: '6110000', name: '서울특별시' },
    department: { code: '6110001', name: '총무과' },
    author: { name: cast.author.name, position: '주무관', phone: cast.authorPhone },
    approvals: [
      { type: 'drafted', name: cast.author.name, position: '주무관', at: null },
      { type: 'reviewed', name: cast.reviewer.name, position: '팀장', at: null },
      { type: 'approved', name: cast.approver.name, position: '과장', at: null },
    ],
    producedAt: '2026-07-15T10:03:00+09:00',
    retention: '5y',
    disclosureCode: '1NNNNNNNN',
    attachments: files.map((name, index) => ({ name, mediaType: 'application/octet-stream', size: 1, sha256: String(index).padStart(64, '0') })),
  };
}
