import { register, Registry } from 'prom-client';

/** What a reader may ask for, the one preferred by who accepts everything first. */
export const FORMATS = ['text/plain; version=0.0.4', 'application/openmetrics-text; version=1.0.0'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * All metrics of this process in one format. OpenMetrics names the family of a counter without `_total`; prom-client gets
 * there by renaming the counter itself, and every later answer in the other format would then lack the suffix. So it is
 * given counters of its own, which only borrow the values.
 */
export async function expose(format: Format): Promise<string> {
  if (format === FORMATS[0]) return await register.metrics();
  const open = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
  open.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  for (const metric of register.getMetricsAsArray()) {
    const { type, name } = metric as unknown as { type: string; name: string };
    open.registerMetric((type === 'counter' ? borrowed(metric as never, name.replace(/_total$/, '')) : metric) as never);
  }
  return await open.metrics();
}

const borrowed = (counter: { get(): Promise<object> }, name: string) => ({
  type: 'counter',
  name,
  get: async () => ({ ...(await counter.get()), name }),
});
