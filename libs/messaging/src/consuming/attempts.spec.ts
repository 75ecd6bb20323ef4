import { Attempts, BACKOFF } from './attempts';

const event = { sequence: 7, id: 'document.produced.v1/a/1' };

it('gives an event as many attempts as there are pauses, and one more', () => {
  const attempts = new Attempts();
  const pauses = Array.from({ length: BACKOFF.length + 1 }, () => attempts.failed(event).pause);
  expect(pauses).toEqual([...BACKOFF, undefined]);
});

it('counts nothing against the event that has the same sequence after the stream was made anew', () => {
  const attempts = new Attempts();
  for (let failure = 1; failure <= BACKOFF.length; failure += 1) attempts.failed(event);
  expect(attempts.failed({ ...event, id: 'document.produced.v1/b/1' }).attempts).toBe(1);
});

it('forgets in time what another replica has brought to an end, and what succeeded at once', () => {
  const attempts = new Attempts();
  attempts.failed(event);
  for (let sequence = 100; sequence < 10_100; sequence += 1) attempts.failed({ sequence, id: '' });
  expect(attempts.failed(event).attempts).toBe(1);
  attempts.forget(event);
  expect(attempts.failed(event).attempts).toBe(1);
});
