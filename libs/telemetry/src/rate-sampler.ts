import { type Attributes, type Context, type Link, type SpanKind, trace, TraceFlags } from '@opentelemetry/api';
import { tracing } from '@opentelemetry/sdk-node';

const YES = { decision: tracing.SamplingDecision.RECORD_AND_SAMPLED };
const NO = { decision: tracing.SamplingDecision.NOT_RECORD };
const SECOND = 1_000;
const REMEMBERED = 10_000;
/** How often a trace that was admitted may come in from outside again before it counts anew. */
const RETURNS = 20;

/** A span with it is kept whatever its trace: dead letters and holds are what operators look for. */
export const KEEP = 'plaza.keep';

export interface RateSamplerOptions {
  /** Traces that may begin here each second and all be kept. */
  rate: number;
  /** Whether spans' parents elsewhere are strangers' (sources, browsers): their wish to be sampled is then only a wish. */
  edge?: boolean;
  now?: () => number;
  random?: () => number;
}

/**
 * Decides at a trace's beginning, and everything after follows. Up to `rate` traces a second all are kept; above that a
 * share that shrinks as more come, so that what is kept stays about `rate`, at most twice that.
 */
export class RateSampler implements tracing.Sampler {
  private readonly rate: number;
  private readonly edge: boolean;
  private readonly now: () => number;
  private readonly random: () => number;
  private second = 0;
  private came = 0;
  private cameBefore = 0;
  private kept = 0;
  private readonly admitted = new Map<string, number>();

  constructor({ rate, edge = false, now = Date.now, random = Math.random }: RateSamplerOptions) {
    this.rate = rate;
    this.edge = edge;
    this.now = now;
    this.random = random;
  }

  shouldSample(context: Context, traceId: string, _name: string, _kind: SpanKind, attributes: Attributes, links: Link[]): tracing.SamplingResult {
    if (attributes[KEEP] === true) return YES;
    const parent = trace.getSpanContext(context);
    if (parent !== undefined && trace.isSpanContextValid(parent)) {
      if (!(parent.traceFlags & TraceFlags.SAMPLED)) return NO;
      return parent.isRemote && this.edge ? this.fromOutside(traceId) : YES;
    }
    // A batch is interesting when one of its events is.
    if (links.length > 0) return links.some((link) => link.context.traceFlags & TraceFlags.SAMPLED) ? YES : NO;
    return this.admit() ? YES : NO;
  }

  toString(): string {
    return `RateSampler{${this.rate}/s${this.edge ? ', edge' : ''}}`;
  }

  /** The same trace comes in several times, as an answer to it does; one that never stops coming is counted again. */
  private fromOutside(traceId: string): tracing.SamplingResult {
    const left = this.admitted.get(traceId);
    if (left !== undefined && left > 0) {
      this.admitted.set(traceId, left - 1);
      return YES;
    }
    this.admitted.delete(traceId);
    if (!this.admit()) return NO;
    this.admitted.set(traceId, RETURNS);
    if (this.admitted.size > REMEMBERED) this.admitted.delete(this.admitted.keys().next().value!);
    return YES;
  }

  private admit(): boolean {
    const second = Math.floor(this.now() / SECOND);
    if (second !== this.second) {
      this.cameBefore = second === this.second + 1 ? this.came : 0;
      this.second = second;
      this.came = 0;
      this.kept = 0;
    }
    this.came += 1;
    if (this.kept >= 2 * this.rate) return false;
    const expected = Math.max(this.came, this.cameBefore);
    // Chance and not the id: whoever sends an id from outside could choose one that is always kept.
    if (expected > this.rate && this.random() >= this.rate / expected) return false;
    this.kept += 1;
    return true;
  }
}
