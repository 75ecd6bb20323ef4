import { MetricsAccess } from './metrics-access';

const from = (remoteAddress: string, host: string, headers: Record<string, string> = {}) => ({ headers: { host, ...headers }, socket: { remoteAddress } });

describe('without a token', () => {
  const access = new MetricsAccess(undefined);

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
    expect(access.allows(from(address, 'localhost:8080'))).toBe(true);
  });

  it.each(['10.0.0.1', '::ffff:10.0.0.1', '203.0.113.9', ''])('"%s" is not, whatever it calls itself', (address) => {
    expect(access.allows(from(address, '127.0.0.1:8080'))).toBe(false);
  });

  it('a name that only points at this machine is not enough', () => {
    expect(access.allows(from('127.0.0.1', 'plaza.example.org'))).toBe(false);
    expect(access.allows(from('127.0.0.1', '127.0.0.1.example.org'))).toBe(false);
  });
});

it('the token is enough from anywhere, and nothing else is', () => {
  const access = new MetricsAccess('a-token-of-some-length');
  expect(access.allows(from('10.0.0.1', 'portal:8080', { authorization: 'Bearer a-token-of-some-length' }))).toBe(true);
  expect(access.allows(from('127.0.0.1', 'localhost'))).toBe(false);
});
