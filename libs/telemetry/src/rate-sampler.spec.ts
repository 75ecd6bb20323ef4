import { type Context, ROOT_CONTEXT, SpanKind, trace, TraceFlags } from '@opentelemetry/api';
import { tracing } from '@opentelemetry/sdk-node';
import { KEEP, RateSampler, type RateSamplerOptions } from './rate-sampler';

const SPAN = '00f067aa0ba902b7';
const id = (n: number) => n.toString(16).padStart(32, '0');
const under = (traceId: string, { sampled = true, isRemote = true } = {}): Context =>
  trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: SPAN, traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote });

describe('the sampler', () => {
  let clock = 0;
  const sampler = (options: Partial<RateSamplerOptions> = {}) => new RateSampler({ rate: 20, now: () => clock, random: () => 0.5, ...options });
  const asks = (of: RateSampler, context: Context, traceId: string, { attributes = {}, links = [] as { context: { traceId: string; spanId: string; traceFlags: number } }[] } = {}) =>
    of.shouldSample(context, traceId, 'x', SpanKind.INTERNAL, attributes, links).decision === tracing.SamplingDecision.RECORD_AND_SAMPLED;
  const keptOf = (count: number, ask: (n: number) => boolean) => Array.from({ length: count }, (_, n) => ask(n)).filter(Boolean).length;

  beforeEach(() => (clock = 1_000_000));

  it('keeps every trace up to the rate', () => {
    const own = sampler();
    for (let second = 0; second < 5; second += 1, clock += 1_000) expect(keptOf(20, (n) => asks(own, ROOT_CONTEXT, id(n + 1)))).toBe(20);
  });

  it('keeps about the rate, and never more than twice it, however many come', () => {
    const own = sampler({ random: Math.random });
    const kept: number[] = [];
    for (let second = 0; second < 20; second += 1, clock += 1_000) kept.push(keptOf(2_000, (n) => asks(own, ROOT_CONTEXT, id(n + 1))));
    expect(Math.max(...kept)).toBeLessThanOrEqual(40);
    const settled = kept.slice(1).reduce((sum, n) => sum + n, 0) / (kept.length - 1);
    expect(settled).toBeGreaterThan(14);
    expect(settled).toBeLessThan(26);
  });

  it('follows what was decided where the trace began', () => {
    const own = sampler({ rate: 0 });
    expect(asks(own, under(id(1)), id(1))).toBe(true);
    expect(asks(own, under(id(1), { isRemote: false }), id(1))).toBe(true);
    expect(asks(sampler(), under(id(2), { sampled: false }), id(2))).toBe(false);
  });

  it('is not forced by strangers: at the edge their wish counts against the rate', () => {
    const edge = sampler({ edge: true, random: Math.random });
    expect(keptOf(5_000, (n) => asks(edge, under(id(n + 1)), id(n + 1)))).toBeLessThanOrEqual(40);
    expect(asks(edge, under(id(9_999_999), { isRemote: false }), id(9_999_999))).toBe(true);
  });

  it('keeps one trace together at the edge, but not one that never ends', () => {
    const edge = sampler({ edge: true, random: () => 0.999 });
    expect(keptOf(10, () => asks(edge, under(id(7)), id(7)))).toBe(10);
    expect(keptOf(2_000, () => asks(edge, under(id(7)), id(7)))).toBeLessThanOrEqual(20 * 21 + 1);
  });

  it('keeps dead letters and holds of unsampled traces', () => {
    expect(asks(sampler({ rate: 0, edge: true }), under(id(1), { sampled: false }), id(1), { attributes: { [KEEP]: true } })).toBe(true);
  });

  it('keeps a batch when one of its events is kept, and does not count it', () => {
    const own = sampler({ rate: 0 });
    const link = (traceFlags: number) => ({ context: { traceId: id(3), spanId: SPAN, traceFlags } });
    expect(asks(own, ROOT_CONTEXT, id(1), { links: [link(TraceFlags.NONE), link(TraceFlags.SAMPLED)] })).toBe(true);
    expect(asks(own, ROOT_CONTEXT, id(1), { links: [link(TraceFlags.NONE)] })).toBe(false);
  });
});
