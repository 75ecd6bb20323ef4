import { Injectable } from '@nestjs/common';
import { ConsoleConfig } from '../config';
import { parseExposition, type MetricSample } from './exposition';

export interface ServiceView {
  /** As the setting names it: `search`, or `search-2` where there are several. */
  name: string;
  service: string;
  /** Whether it answers at all; not everything that runs has metrics. */
  up: boolean;
  /** Null when it does not answer: then nothing is known of it. */
  metrics: MetricSample[] | null;
  /** What it says it lacks. */
  missing: string[];
}

const PATIENCE = 1_500;
const LARGEST = 4 * 1024 * 1024;

/** What every service says of itself. */
@Injectable()
export class ServicesView {
  private readonly services: { name: string; service: string; url: string }[];
  private readonly headers: Record<string, string>;

  constructor(config: ConsoleConfig) {
    this.services = config.SERVICES.split(',').filter(Boolean).map((entry) => {
      const [name = '', ...url] = entry.split('=');
      return { name, service: name.replace(/-\d+$/, ''), url: url.join('=') };
    });
    this.headers = config.METRICS_TOKEN ? { authorization: `Bearer ${config.METRICS_TOKEN}` } : {};
  }

  async look(): Promise<ServiceView[]> {
    return await Promise.all(
      this.services.map(async ({ name, service, url }) => {
        const [metrics, missing] = await Promise.all([this.metrics(url), this.missing(url)]);
        return { name, service, up: metrics !== null || missing !== null, metrics, missing: missing ?? [] };
      }),
    );
  }

  private async metrics(url: string): Promise<MetricSample[] | null> {
    try {
      const response = await fetch(`${url}/metrics`, { headers: this.headers, signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) return null;
      return parseExposition((await response.text()).slice(0, LARGEST));
    } catch {
      // Down is an answer: the page says so.
      return null;
    }
  }

  /** What it says it lacks; null when it does not answer. */
  private async missing(url: string): Promise<string[] | null> {
    try {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PATIENCE) });
      const { missing } = (await response.json()) as { missing?: unknown };
      return Array.isArray(missing) ? missing.map(String).slice(0, 10) : [];
    } catch {
      return null;
    }
  }
}
