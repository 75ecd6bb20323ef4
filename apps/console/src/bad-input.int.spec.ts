import { bootConsole, type BootedConsole } from './testing/boot-with-bus';

let console_: BootedConsole;
beforeAll(async () => (console_ = await bootConsole()));
afterAll(async () => console_.stop());

describe('what cannot be meant', () => {
  it.each([['GET', '/dead-letters/%00'], ['GET', '/api/dead-letters/%00'], ['GET', '/api/dead-letters/a%00/payload'], ['POST', '/api/dead-letters/%00/replay'], ['POST', '/api/documents/%00/withdraw'], ['POST', '/api/documents/no.id/withdraw'], ['POST', '/api/holds/%00/decide']])(
    '%s %s is nothing that is here, and in no audit trail', async (method, path) => {
      const entries = async () => (await console_.source.query('SELECT count(*) FROM audit')) as unknown;
      const before = await entries();
      expect((await console_.ask(method, path, method === 'POST' ? {} : undefined)).status).toBe(404);
      expect(await entries()).toEqual(before);
    },
  );

  it.each([['/holds/a/decide', 400], ['/withdraw', 400], ['/dead-letters/replay', 303], ['/api/holds/a/decide', 400], ['/api/documents/a/withdraw', 400], ['/api/dead-letters/replay', 400]])(
    'POST %s without a form is answered with %s, and nothing is done', async (path, status) => {
      for (const type of [undefined, 'text/plain']) expect((await console_.ask('POST', path, undefined, type === undefined ? {} : { 'content-type': type })).status).toBe(status);
      expect(Object.values(console_.services).flatMap(({ asked }) => asked.filter(({ method }) => method === 'POST'))).toEqual([]);
    },
  );
});
