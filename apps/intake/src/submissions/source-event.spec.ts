import { readSourceEvent } from './source-event';

const attributes = { 'ce-specversion': '1.0', 'ce-id': 'a1', 'ce-type': 'document.created.v1', 'ce-source': '/demo' };
const read = (headers: Record<string, string>) => readSourceEvent('created', headers, Buffer.from('{"documentId":"D1"}'));

it('a binary event that names no content type is read as JSON', () => {
  expect(read(attributes)).toEqual({ eventId: 'a1', data: { documentId: 'D1' }, refusal: null });
});

it('a content type of another kind is refused, and the refusal says which event it answers', () => {
  expect(read({ ...attributes, 'content-type': 'text/xml' })).toMatchObject({ eventId: 'a1', refusal: { problem: { status: 415 } } });
});

it.each(['document.created', 'document.created.v1', 'kr.go.city.document.created.v1'])('the type %s is a created document', (type) => {
  expect(read({ ...attributes, 'ce-type': type }).refusal).toBeNull();
});

it.each(['document.withdrawn.v1', 'document.created.v2', 'mydocument.created.v1'])('the type %s is refused here, by the name of the attribute', (type) => {
  expect(read({ ...attributes, 'ce-type': type }).refusal).toMatchObject({ problem: { status: 400, errors: [{ field: 'type' }] } });
});
