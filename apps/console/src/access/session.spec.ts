import { Origins } from './origins';
import { cookieName, seal, SESSION_MS, unseal } from './session';
import { LoginThrottle } from './throttle';

describe('a session', () => {
  const secret = 'k'.repeat(32);
  const session = { name: 'operator', mark: 'abc', until: 1_000_000 };

  it('ends when its time is over, however often it was used', () => {
    expect(unseal(seal(session, secret), secret, session.until - 1)).toEqual(session);
    expect(unseal(seal(session, secret), secret, session.until)).toBeUndefined();
    expect(SESSION_MS).toBeLessThanOrEqual(12 * 3_600_000);
  });

  it('of another console is none', () => expect(unseal(seal(session, 'other'.repeat(8)), secret, 0)).toBeUndefined());

  it('is told apart from that of a console on another port', () => expect(cookieName(8081)).not.toBe(cookieName(8091)));
});

it('a console that is configured to go by another name takes that, and only its own pages', () => {
  const origins = new Origins('https://console.example, http://10.1.2.3:8081');
  expect([origins.isHost('console.example'), origins.isHost('10.1.2.3:8081'), origins.isHost('10.1.2.3'), origins.isHost(undefined)]).toEqual([true, true, false, false]);
  expect([origins.fits('https://console.example', 'console.example'), origins.fits('http://console.example', 'console.example')]).toEqual([true, false]);
});

it('wrong tokens of one address do not shut out another, and are forgiven after a minute', () => {
  const throttle = new LoginThrottle();
  for (let n = 0; n < 30; n += 1) throttle.failed('a', n);
  expect(throttle.wait('a', 30)).toBeGreaterThan(0);
  expect(throttle.wait('b', 30)).toBe(0);
  expect(throttle.wait('a', 61_000)).toBe(0);
});
