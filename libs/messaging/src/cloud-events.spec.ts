import { decodeCloudEvent } from './cloud-events';

const binary = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-type': 'document.created.v1', 'ce-source': '/demo', 'content-type': 'application/json' };
const bytes = (text: string) => Buffer.from(text);

it('both content modes say the same', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const structured = { specversion: '1.0', id: '1', type: 'document.created.v1', source: '/demo', traceparent, data: { a: '가' } };
  const fromStructured = decodeCloudEvent({ 'content-type': 'application/cloudevents+json; charset=utf-8' }, bytes(JSON.stringify(structured)));
  const fromBinary = decodeCloudEvent({ ...binary, traceparent }, bytes('{"a":"가"}'));
  expect(fromStructured).toEqual(fromBinary);
  expect(fromBinary).toMatchObject({ id: '1', data: { a: '가' }, extensions: { traceparent } });
});

it('a structured event without data has none, and its envelope is not taken for them', () => {
  const structured = { specversion: '1.0', id: '1', type: 'document.created.v1', source: '/demo' };
  expect(decodeCloudEvent({ 'content-type': 'application/cloudevents+json' }, bytes(JSON.stringify(structured))).data).toBeUndefined();
});

it('data that a structured event carries as base64 is what was encoded', () => {
  const structured = { specversion: '1.0', id: '1', type: 'document.created.v1', source: '/demo', data_base64: bytes('{"a":"가"}').toString('base64') };
  expect(decodeCloudEvent({ 'content-type': 'application/cloudevents+json' }, bytes(JSON.stringify(structured))).data).toEqual({ a: '가' });
});

it.each([
  ['no id', { ...binary, 'ce-id': undefined }, '{}', 'INVALID_CLOUDEVENT', /^id:/],
  ['an empty type', { ...binary, 'ce-type': '' }, '{}', 'INVALID_CLOUDEVENT', /^type:/],
  ['another version of the specification', { ...binary, 'ce-specversion': '0.3' }, '{}', 'INVALID_CLOUDEVENT', /^specversion:/],
  ['no attributes at all', {}, '{}', 'INVALID_CLOUDEVENT', /^specversion:/],
  ['a payload that is not JSON', binary, '{"a":', 'INVALID_JSON', /./],
  ['a structured event that is no object', { 'content-type': 'application/cloudevents+json' }, '[]', 'INVALID_CLOUDEVENT', /./],
])('%s is refused by name, without a word of the payload', (_, headers, payload, code, message) => {
  expect(() => decodeCloudEvent(headers as Record<string, string>, bytes(payload))).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

it('bytes that are not UTF-8 are refused, not mended', () => {
  expect(() => decodeCloudEvent(binary, Buffer.from([0x7b, 0xff, 0x7d]))).toThrow(expect.objectContaining({ code: 'INVALID_UTF8' }));
});
