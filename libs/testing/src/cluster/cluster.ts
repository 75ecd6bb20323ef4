import type { Change } from '@plaza/contracts';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';

/** Three nodes of nats-server and two replicas of every service, as `deploy/local/cluster.mjs` runs them. */
export class Cluster extends Plaza {
  /** Kills by name: what a run has put the cluster through. */
  readonly kills = new Map<string, number>();

  static override async start(env: Record<string, string> = {}): Promise<Cluster> {
    const cluster = new Cluster(env, 'cluster-run.mjs');
    try {
      await cluster.start();
      return cluster;
    } catch (error) {
      await cluster.end();
      throw error;
    }
  }

  /** As `kill -9`; it is started again at once, or with `hold` when it is released. */
  override kill(name: string, { hold = false } = {}): void {
    this.process!.send({ kill: name, hold });
    this.kills.set(name, (this.kills.get(name) ?? 0) + 1);
  }

  release(name: string): void {
    this.process!.send({ release: name });
  }

  /** Kills it, and waits until another process has taken its place and serves. */
  async replace(name: string): Promise<void> {
    const before = this.state.pids[name];
    this.kill(name);
    await eventually(`${name} runs again`, () => this.isBack(name, before), 120_000);
  }

  async isBack(name: string, before: number | undefined): Promise<true | undefined> {
    const pid = this.state.pids[name];
    if (pid === undefined || pid === before) return undefined;
    return /^(?:nats|postgres)/.test(name) || (await fetch(`${this.at(name)}/health/ready`)).status === 200 ? true : undefined;
  }

  /** Where one replica answers; the name of a service alone is the address that its replicas share. */
  at(name: string): string {
    return `http://127.0.0.1:${this.state.ports[name]}`;
  }

  /** The whole change log as one replica of the portal tells it. */
  async changesOf(portal: string): Promise<Change[]> {
    const all: Change[] = [];
    for (let after = '0'; ; after = all.at(-1)!.cursor) {
      const response = await fetch(`${this.at(portal)}/api/v1/changes?after=${after}&size=500`);
      const { items } = (await response.json()) as { items: Change[] };
      if (items.length === 0) return all;
      all.push(...items);
    }
  }
}
