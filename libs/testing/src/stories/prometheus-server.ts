import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../eventually';
import { freePort } from '../ports';
import { RULES } from './watched';

export interface Series {
  metric: Record<string, string>;
  value: [number, string];
}

/** A real Prometheus with the plaza's rules, scraping every second. */
export class PrometheusServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly url: string,
  ) {}

  /** @param targets ports by service */
  static async start(program: string, targets: Record<string, number>): Promise<PrometheusServer> {
    const folder = mkdtempSync(join(tmpdir(), 'open-plaza-prometheus-'));
    copyFileSync(RULES, join(folder, 'alerts.yml'));
    writeFileSync(join(folder, 'targets.json'), JSON.stringify(Object.entries(targets).map(([service, port]) => ({ labels: { service }, targets: [`127.0.0.1:${port}`] }))));
    const scrape = { job_name: 'open-plaza', file_sd_configs: [{ files: ['targets.json'] }] };
    // JSON is YAML.
    writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify({ global: { scrape_interval: '1s', evaluation_interval: '1s' }, rule_files: ['alerts.yml'], scrape_configs: [scrape] }));
    const port = await freePort();
    const child = spawn(
      program,
      [`--config.file=${join(folder, 'prometheus.yml')}`, `--storage.tsdb.path=${join(folder, 'data')}`, `--web.listen-address=127.0.0.1:${port}`],
      { stdio: 'ignore' },
    );
    const server = new PrometheusServer(child, folder, `http://127.0.0.1:${port}`);
    try {
      await eventually('Prometheus answers', async () => ((await fetch(`${server.url}/-/ready`)).ok ? true : undefined), 60_000);
    } catch (error) {
      await server.end();
      throw error;
    }
    return server;
  }

  /** @throws Error with what Prometheus says of the query */
  async query(query: string): Promise<Series[]> {
    const { status, data, error } = await this.ask<{ resultType: string; result: Series[] }>('query', { query });
    if (status !== 'success') throw new Error(`${error}: ${query}`);
    return data.result;
  }

  /** Each rule with its state; `health` is "ok" once it has been evaluated without an error. */
  async rules(): Promise<{ name: string; type: string; health: string; lastError?: string; state?: string }[]> {
    const { data } = await this.ask<{ groups: { rules: { name: string; type: string; health: string; lastError?: string; state?: string }[] }[] }>('rules', {});
    return data.groups.flatMap(({ rules }) => rules);
  }

  async targets(): Promise<{ labels: Record<string, string>; health: string; lastError: string }[]> {
    const { data } = await this.ask<{ activeTargets: { labels: Record<string, string>; health: string; lastError: string }[] }>('targets', {});
    return data.activeTargets;
  }

  async end(): Promise<void> {
    if (this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask<T>(path: string, parameters: Record<string, string>): Promise<{ status: string; data: T; error?: string }> {
    const response = await fetch(`${this.url}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`);
    return (await response.json()) as { status: string; data: T; error?: string };
  }
}
