import { Gauge } from 'prom-client';
import type { DataSource } from 'typeorm';

/** The driver's pool, as far as it is counted. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

let pool: (() => Pool | undefined) | undefined;

new Gauge({
  name: 'plaza_database_connections',
  help: 'Connections to PostgreSQL that are open',
  labelNames: ['state'] as const,
  collect() {
    const now = pool?.();
    if (!now) return;
    this.set({ state: 'busy' }, now.totalCount - now.idleCount);
    this.set({ state: 'idle' }, now.idleCount);
  },
});
new Gauge({
  name: 'plaza_database_waiting',
  help: 'Work that waits for a connection to PostgreSQL',
  collect() {
    this.set(pool?.()?.waitingCount ?? 0);
  },
});

export function measurePool(source: DataSource): void {
  pool = () => (source.driver as unknown as { master?: Pool }).master;
}
