import { request } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';

let console_: BootedConsole;
beforeAll(async () => (console_ = await bootConsole()));
afterAll(async () => console_.stop());

/** As a browser would: fetch lets nobody choose Host or Cookie. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(console_.url + path, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    asking.on('error', reject).end(body);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const login = async (token: string, more: Record<string, string> = {}, to = '') =>
  await send('POST', '/login', { ...form, origin: console_.url, ...more }, new URLSearchParams({ token, ...(to && { to }) }).toString());
const cookieOf = ({ headers }: Awaited<ReturnType<typeof login>>) => headers['set-cookie']![0]!.split(';')[0]!;

describe('nobody gets in', () => {
  it('without a session: pages lead to the login and back, the API says 401', async () => {
    expect(await send('GET', '/traces?q=x')).toMatchObject({ status: 303, headers: { location: '/login?to=%2Ftraces%3Fq%3Dx' } });
    expect(await send('GET', '/api/traces')).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer', 'content-type': expect.stringContaining('application/problem+json') } });
  });

  it('with a wrong token, an altered session, a signature of another key, or after the token was changed', async () => {
    expect((await login('wrong')).status).toBe(401);
    expect((await send('GET', '/api/traces', { authorization: 'Bearer wrong' })).status).toBe(401);
    const cookie = cookieOf(await login(TOKENS.reader));
    expect((await send('GET', '/traces', { cookie })).status).toBe(200);
    const [name, value] = cookie.split('=') as [string, string];
    const [payload, signature] = value.split('.') as [string, string];
    const [, mark, until] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string, number];
    const forged = Buffer.from(JSON.stringify(['chief', mark, until])).toString('base64url');
    for (const bad of [`${forged}.${signature}`, `${payload}.${signature.slice(1)}`, payload, `${payload}.`, '', '.', 'a.b.c']) {
      expect((await send('GET', '/traces', { cookie: `${name}=${bad}` })).status).toBe(303);
    }
    const before = readFileSync(console_.operatorsFile, 'utf8');
    const operators = JSON.parse(before) as Record<string, { tokenSha256: string }>;
    writeFileSync(console_.operatorsFile, JSON.stringify({ ...operators, reader: { ...operators.reader, tokenSha256: 'ab'.repeat(32) } }));
    expect((await send('GET', '/traces', { cookie })).status).toBe(303);
    writeFileSync(console_.operatorsFile, `${before} `);
    expect((await send('GET', '/traces', { cookie })).status).toBe(200);
  });

  it('by guessing: after ten wrong tokens the login waits, and says how long', async () => {
    for (let guess = 0; guess < 10; guess += 1) await login(`guess-${guess}`);
    expect(await login(TOKENS.chief)).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect((await send('GET', '/api/traces', { authorization: 'Bearer guess' })).status).toBe(429);
    expect((await send('GET', '/api/traces', { authorization: `Bearer ${TOKENS.chief}` })).status).toBe(200);
  });
});

describe('a page from elsewhere', () => {
  const bearer = { authorization: `Bearer ${TOKENS.chief}` };

  it('gets nothing under a name that is not the console’s, as DNS rebinding would have it', async () => {
    for (const host of ['evil.example', 'evil.example:8081', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1']) {
      expect((await send('GET', '/login', { host })).status).toBe(421);
      expect((await send('GET', '/api/traces', { host, ...bearer })).status).toBe(421);
    }
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:8081']) expect((await send('GET', '/login', { host })).status).toBe(200);
  });

  it('can do nothing with a session: what changes something needs our own Origin', async () => {
    const own = new URL(console_.url).host;
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1', `https://${own}`, 'http://localhost:1', `http://${own}.evil.example`]) {
      expect((await send('POST', '/logout', { ...form, origin })).status).toBe(403);
      expect((await send('POST', '/api/dead-letters/x/replay', { ...bearer, origin })).status).toBe(403);
    }
    expect((await send('POST', '/logout', form)).status).toBe(403);
    expect((await send('POST', '/logout', { ...form, origin: console_.url })).status).toBe(303);
    expect((await send('POST', '/api/dead-letters/x/replay', bearer)).status).toBe(404);
  });

  it('cannot choose where the login leads', async () => {
    for (const to of ['//evil.example', '/\\evil.example', 'http://evil.example/', '/a\r\nset-cookie: x=1']) {
      expect((await send('GET', `/login?to=${encodeURIComponent(to)}`)).text).toContain('name="to" value="/"');
    }
  });
});

describe('every page', () => {
  it('is kept by nobody, runs nothing of its own, and stands in no frame', async () => {
    const { headers } = await send('GET', '/login');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';script-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
