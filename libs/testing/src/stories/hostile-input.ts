import type { Document } from '@plaza/contracts';
import { aDocument } from '../documents';
import type { RawEvent } from './raw-source';

/** Something that must be refused: with which status, and naming which fields. */
export interface HostileInput {
  name: string;
  status: number;
  /** The fields that the problem names; empty where nothing could be read. */
  fields: string[];
  payload: RawEvent['payload'];
}

const LONG = 'x'.repeat(10_000);
const document = (changes: object): Document => aDocument({ documentId: 'hostile', ...changes } as Partial<Document>);
const without = (field: keyof Document) => Object.fromEntries(Object.entries(document({})).filter(([name]) => name !== field));
const withAgency = (code: unknown) => document({ agency: { code, name: '서울특별시' } });
const inUtf8 = (json: object) => Buffer.from(JSON.stringify(json));

/** Wrong in the data: refused in the same words over NATS and over HTTP. */
export const HOSTILE_INPUTS: HostileInput[] = [
  { name: 'malformed JSON', status: 400, fields: [], payload: '{"documentId": "hostile", ' },
  { name: 'nothing at all', status: 400, fields: [], payload: '' },
  { name: 'JSON that is no object', status: 400, fields: ['(data)'], payload: '["hostile"]' },
  {
    name: 'invalid UTF-8', status: 400, fields: [],
    payload: Buffer.concat([inUtf8(document({})).subarray(0, 40), Buffer.from([0xc3, 0x28]), inUtf8(document({})).subarray(40)]),
  },
  { name: 'EUC-KR in place of UTF-8', status: 400, fields: [], payload: Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc0, 0xda, 0xc0, 0xfc]), Buffer.from('"}')]) },
  { name: 'a body of 10 MB', status: 413, fields: [], payload: document({ body: { mediaType: 'text/plain', text: '가'.repeat(3_500_000) } }) },
  { name: 'wrong types', status: 400, fields: ['version', 'title', 'approvals'], payload: document({ version: '1', title: 5, approvals: 'none' }) },
  { name: 'version 0', status: 400, fields: ['version'], payload: document({ version: 0 }) },
  { name: 'a version beyond what a register holds', status: 400, fields: ['version'], payload: document({ version: 1e21 }) },
  { name: 'an unknown field', status: 400, fields: ['extra'], payload: document({ extra: true }) },
  { name: 'an unknown field far inside', status: 400, fields: ['approvals[0].secret'], payload: document({ approvals: [{ type: 'drafted', name: '박서준', secret: 1 }] }) },
  { name: 'a required field missing', status: 400, fields: ['disclosureCode'], payload: without('disclosureCode') },
  { name: 'an open code with an item', status: 400, fields: ['disclosureCode'], payload: document({ disclosureCode: '1NNNNNYNN' }) },
  { name: 'a closed code without an item', status: 400, fields: ['disclosureCode'], payload: document({ disclosureCode: '3NNNNNNNN' }) },
  { name: 'a code of ten characters', status: 400, fields: ['disclosureCode'], payload: document({ disclosureCode: '2NNNNNYNNN' }) },
  { name: 'a time without an offset', status: 400, fields: ['producedAt'], payload: document({ producedAt: '2026-07-15T10:03:00' }) },
  { name: 'a day that does not exist', status: 400, fields: ['producedAt'], payload: document({ producedAt: '2026-02-30T10:03:00+09:00' }) },
  {
    name: 'a withheld range beyond the text', status: 400, fields: ['withheld[0].end'],
    payload: document({ disclosureCode: '2NNNNYNNN', withheld: [{ part: 'body', start: 0, end: 100_000, item: 5 }] }),
  },
  { name: 'a document id with a wildcard', status: 400, fields: ['documentId'], payload: document({ documentId: '*' }) },
  { name: 'a document id that is a wildcard for everything', status: 400, fields: ['documentId'], payload: document({ documentId: '>' }) },
  { name: 'a document id of 10 kB', status: 400, fields: ['documentId'], payload: document({ documentId: LONG }) },
  { name: 'a document id that leads out of a folder', status: 400, fields: ['documentId'], payload: document({ documentId: '../../etc/passwd' }) },
  { name: 'an agency code with a wildcard', status: 400, fields: ['agency.code'], payload: withAgency('*') },
  { name: 'an agency code that is a wildcard for everything', status: 400, fields: ['agency.code'], payload: withAgency('>') },
  { name: 'an agency code with dots', status: 400, fields: ['agency.code'], payload: withAgency('6110000.v1') },
  { name: 'an agency code of 10 kB', status: 400, fields: ['agency.code'], payload: withAgency(LONG) },
  { name: 'the agency of somebody else', status: 403, fields: ['agency.code'], payload: withAgency('9999999') },
  { name: 'a text that PostgreSQL cannot hold', status: 400, fields: ['title'], payload: document({ title: 'nul \u0000' }) },
  { name: 'half a surrogate pair', status: 400, fields: ['title'], payload: '{"documentId":"hostile","title":"\\ud800"}' },
  { name: 'a field named like the prototype', status: 400, fields: ['__proto__'], payload: '{"__proto__":{"admin":true}}' },
  { name: 'thousands of levels', status: 400, fields: ['references[0][0][0][0][0][0][0]'], payload: `{"references":${'['.repeat(5_000)}${']'.repeat(5_000)}}` },
];

const fine = aDocument({ documentId: 'hostile-envelope' });

/** Wrong in the envelope, which only NATS has. */
export const HOSTILE_ENVELOPES: (HostileInput & Pick<RawEvent, 'headers' | 'kind'>)[] = [
  { name: 'another version of CloudEvents', status: 400, fields: ['specversion'], payload: fine, headers: { 'ce-specversion': '0.3' } },
  { name: 'a withdrawal sent as a document', status: 400, fields: ['type'], payload: fine, headers: { 'ce-type': 'document.withdrawn.v1' } },
  { name: 'no source', status: 400, fields: ['source'], payload: fine, headers: { 'ce-source': undefined } },
  { name: 'a content type of another kind', status: 415, fields: [], payload: fine, headers: { 'content-type': 'text/xml' } },
  { name: 'a batch, which is neither mode', status: 415, fields: [], payload: [fine], headers: { 'content-type': 'application/cloudevents-batch+json' } },
  { name: 'a withdrawal for an unknown reason', status: 400, fields: ['reason'], kind: 'withdrawn', payload: { documentId: 'hostile', reason: 'because' } },
];
