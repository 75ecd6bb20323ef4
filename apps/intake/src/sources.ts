import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { CODE, SHA256 } from '@plaza/contracts';
import { describeError } from '@plaza/telemetry';
import type { Logger } from 'pino';

/** A source system: who it is, and for which agencies it speaks. */
export interface Source {
  system: string;
  agencies: ReadonlySet<string>;
}

const LOOK_EVERY = 500;

/** The source systems of `SOURCES_FILE`, read again when it changes: a new one needs no restart, a revoked one is out at once. */
export class Sources {
  private known = new Map<string, Source & { keyDigest: Buffer }>();
  private seen = '';
  private lookedAt = -Infinity;

  /** @throws when the file cannot be read now; later, what was read last stays valid */
  constructor(
    private readonly file: string,
    private readonly log: Pick<Logger, 'warn' | 'info'>,
  ) {
    this.read();
  }

  systems(): string[] {
    this.refresh();
    return [...this.known.keys()];
  }

  bySystem(system: string): Source | undefined {
    this.refresh();
    return this.known.get(system);
  }

  /** Compares with every source's key, each in constant time, so that the time taken tells nothing. */
  byKey(key: string): Source | undefined {
    this.refresh();
    const digest = createHash('sha256').update(key, 'utf8').digest();
    let found: Source | undefined;
    for (const source of this.known.values()) if (timingSafeEqual(source.keyDigest, digest)) found = source;
    return found;
  }

  private refresh(): void {
    if (performance.now() - this.lookedAt < LOOK_EVERY) return;
    try {
      this.read();
    } catch (error) {
      this.log.warn({ err: describeError(error), file: this.file }, 'sources file cannot be read; the sources stay as they were');
    }
  }

  private read(): void {
    this.lookedAt = performance.now();
    const { mtimeMs, size, ino } = statSync(this.file);
    const seen = `${mtimeMs} ${size} ${ino}`;
    if (seen === this.seen) return;
    this.known = parse(readFileSync(this.file, 'utf8'));
    this.seen = seen;
    this.log.info({ systems: [...this.known.keys()] }, 'sources read');
  }
}

function parse(text: string): Map<string, Source & { keyDigest: Buffer }> {
  const entries = Object.entries(JSON.parse(text) as Record<string, { apiKeySha256?: unknown; agencies?: unknown }>);
  return new Map(
    entries.map(([system, { apiKeySha256, agencies }]) => {
      if (!CODE.test(system)) throw new TypeError('SOURCES_FILE: a system has a name that cannot be a subject');
      if (typeof apiKeySha256 !== 'string' || !SHA256.test(apiKeySha256)) throw new TypeError(`SOURCES_FILE: ${system}.apiKeySha256`);
      if (!Array.isArray(agencies) || !agencies.every((code) => typeof code === 'string' && CODE.test(code))) {
        throw new TypeError(`SOURCES_FILE: ${system}.agencies`);
      }
      return [system, { system, agencies: new Set(agencies as string[]), keyDigest: Buffer.from(apiKeySha256, 'hex') }];
    }),
  );
}
