import { Parser } from '@asyncapi/parser';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { aDocument, closed, held, partial, withdrawn } from './testing/documents';
import { type RunningPortal, startPortal } from './testing/portal';

let portal: RunningPortal;
const documents = [aDocument(), partial(), closed(), held(), aDocument({ author: null, unitTask: null, license: null })];
const gone = aDocument();

beforeAll(async () => {
  portal = await startPortal({}, (behind) => {
    [...documents, gone, withdrawn(gone)].forEach((document) => behind.publish(document));
  });
});
afterAll(() => portal.stop());

describe('descriptions', () => {
  test('every answer of the API is as its OpenAPI schema says', async () => {
    const api = await (await portal.get('/api/openapi.json')).json() as { openapi: string; components: { schemas: Record<string, object> }; paths: Record<string, object> };
    expect(api.openapi).toMatch(/^3\.1/);
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema({ $id: 'api', components: api.components });
    const matches = (name: string, value: unknown) => {
      const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
      expect({ name, valid: validate(value), errors: validate.errors }).toEqual({ name, valid: true, errors: null });
    };
    for (const { id } of documents) matches('PublicDocument', await (await portal.get(`/api/v1/documents/${id}`)).json());
    matches('Tombstone', await (await portal.get(`/api/v1/documents/${gone.id}`)).json());
    matches('Versions', await (await portal.get(`/api/v1/documents/${gone.id}/versions`)).json());
    matches('ChangePage', await (await portal.get('/api/v1/changes')).json());
    matches('SearchResult', await (await portal.get('/api/v1/search')).json());
    matches('CalendarPage', await (await portal.get('/api/v1/calendar')).json());
    matches('Statistics', await (await portal.get('/api/v1/statistics')).json());
    matches('Holds', await (await portal.get('/api/v1/holds')).json());
    matches('Problem', await (await portal.get('/api/v1/search?size=0')).json());
    expect(ajv.validate({ $ref: 'api#/components/schemas/PublicDocument' }, { ...documents[0], status: 'secret' })).toBe(false);
  });

  test('OpenAPI names every public path, its parameters, and nothing else', async () => {
    const { paths } = await (await portal.get('/api/openapi.json')).json() as { paths: Record<string, { get: { parameters: { name: string }[] } }> };
    expect(Object.keys(paths).sort()).toEqual([
      '/api/v1/calendar', '/api/v1/changes', '/api/v1/documents', '/api/v1/documents/{id}', '/api/v1/documents/{id}/files/{name}',
      '/api/v1/documents/{id}/versions', '/api/v1/holds', '/api/v1/search', '/api/v1/statistics', '/api/v1/stream', '/calendar.ics', '/feeds/atom.xml', '/feeds/feed.json',
    ]);
    expect(paths['/api/v1/search']!.get.parameters.map(({ name }) => name).sort()).toEqual(
      ['agency', 'cursor', 'department', 'from', 'kind', 'q', 'size', 'sort', 'status', 'to']);
  });

  test('the event description is valid AsyncAPI 3', async () => {
    const text = await (await portal.get('/api/asyncapi.json')).text();
    const { document, diagnostics } = await new Parser().parse(text);
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
    expect(document!.version()).toMatch(/^3\./);
    expect(document!.allChannels().all().map((channel) => channel.address())).toContain('publication.published.v1.{agencyCode}');
  });

  test('/api is a page of our own, without a foreign host', async () => {
    const body = await (await portal.get('/api')).text();
    expect(body).toContain('/api/v1/documents/{id}');
    expect(body).toContain('Last-Event-ID');
    expect(body).not.toMatch(/<script(?! src="\/assets\/)|(?:src|href)="https?:/);
  });
});
