import { Counter, Gauge, Registry } from 'prom-client';
import { parseExposition, sumOf } from './exposition';

it.each([Registry.PROMETHEUS_CONTENT_TYPE, Registry.OPENMETRICS_CONTENT_TYPE])('what prom-client writes as %s is read as it was meant', async (type) => {
  const registry = new Registry<never>();
  registry.setContentType(type as never);
  const gauge = new Gauge({ name: 'g', help: 'h', labelNames: ['a', 'b'], registers: [registry] });
  gauge.set({ a: 'x"y\\z\nend', b: 'c},d="e' }, 1.5);
  gauge.set({ a: 'other' }, -Infinity);
  new Counter({ name: 'c_total', help: 'h', registers: [registry] }).inc(3);
  const samples = parseExposition(await registry.metrics());
  expect(samples.filter(({ name }) => name === 'g')).toEqual([
    { name: 'g', labels: { a: 'x"y\\z\nend', b: 'c},d="e' }, value: 1.5 }, { name: 'g', labels: { a: 'other' }, value: -Infinity },
  ]);
  expect(samples.some(({ value }) => value === 3)).toBe(true);
});

it('what is no sample is passed over', () => {
  expect(parseExposition('<html>\nname\nname {x} 1\na{b="c} 1\nok 1 1700000000\nok{} 2\n# EOF')).toEqual([
    { name: 'ok', labels: {}, value: 1 }, { name: 'ok', labels: {}, value: 2 },
  ]);
});

it('a metric that is not there is not zero', () => {
  const samples = parseExposition('m{a="1"} 2\nm{a="2"} 3');
  expect([sumOf(samples, 'm'), sumOf(samples, 'm', { a: '2' }), sumOf(samples, 'm', { a: '3' }), sumOf(samples, 'n')]).toEqual([5, 3, undefined, undefined]);
});
