import { collectDefaultMetrics, register } from 'prom-client';

/** Gauges that prom-client names as if they were counters; the same by type are beside them. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

/** Memory, processor time, event loop and garbage collection of this process. */
export function startMetrics(): void {
  collectDefaultMetrics();
  for (const name of MISNAMED) register.removeSingleMetric(name);
}
