import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ConsoleConfig } from '../config';
import { Upstream } from '../upstream/upstream';
import { BusView } from './bus-view';

const EVERY = 15_000;
/** nats-server below this loses acknowledged writes in ways that are known and mended since. */
const RECOMMENDED_NATS = [2, 12, 12] as const;

/** What the servers are, and what is on disk when they say so. Undefined is unknown. */
export interface ServerFacts {
  nats: { version: string | undefined; recommended: boolean | undefined; /** As configured: `always`, or how long it waits. */ sync: string | undefined };
  postgresql: { version: string; fsync: boolean; synchronous: boolean } | undefined;
  node: string;
}

export interface HeldAge {
  /** Seconds. */
  from: number;
  count: number;
}

/** What changes slowly, and is asked for now and then. */
@Injectable()
export class Facts implements OnApplicationBootstrap, OnModuleDestroy {
  heldAges: HeldAge[] | null = null;
  private postgresql: ServerFacts['postgresql'];
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> | undefined;

  constructor(
    private readonly config: ConsoleConfig,
    private readonly source: DataSource,
    private readonly bus: BusView,
    private readonly upstream: Upstream,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const look = () => void (this.turn ??= this.lookOnce().finally(() => (this.turn = undefined)));
    this.timer = setInterval(look, EVERY);
    look();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  get servers(): ServerFacts {
    const version = this.bus.serverVersion;
    return {
      nats: { version, recommended: version === undefined ? undefined : isRecommended(version), sync: this.config.NATS_SYNC_INTERVAL },
      postgresql: this.postgresql,
      node: process.version.slice(1),
    };
  }

  async lookOnce(): Promise<void> {
    const [postgresql, held] = await Promise.all([
      this.askDatabase().catch((error: unknown) => this.unknown(error, 'PostgreSQL')),
      this.upstream.of('publication').get<{ ages: HeldAge[] }>('/internal/holds').catch((error: unknown) => this.unknown(error, 'publication')),
    ]);
    this.postgresql = postgresql;
    this.heldAges = held?.body.ages ?? null;
  }

  private async askDatabase(): Promise<NonNullable<ServerFacts['postgresql']>> {
    const [{ version, fsync, synchronous }] = await this.source.query(
      `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous`,
    );
    return { version, fsync: fsync === 'on', synchronous: synchronous !== 'off' };
  }

  private unknown(error: unknown, what: string): undefined {
    this.logger.debug({ err: error }, `${what} does not say what it is`);
  }
}

export function isRecommended(version: string): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [place, wanted] of RECOMMENDED_NATS.entries()) if (parts[place] !== wanted) return parts[place]! > wanted;
  return true;
}
