import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@plaza/contracts';
import { outcomes, type Emission } from '@plaza/simulation';
import type { JetStreamManager, NatsConnection } from 'nats';
import { Client } from 'pg';
import { eventually } from '../eventually';
import type { Cluster } from './cluster';
import { answersOf, QUESTIONS } from './questions';

const QUEUES = ['SOURCES', 'PRODUCTION', 'DISCLOSURE'];
const DEAD = ['DEAD_LETTERS_RESTRICTED', 'DEAD_LETTERS_PUBLIC'];

export interface Findings {
  changes: number;
  /** What an outside subscriber reads in the end: every current state at least once. */
  subscriber: { delivered: number; distinct: number };
  deadLetters: number;
  /** Events that a service counted as failed; a failure of the infrastructure is none. */
  failedAttempts: number;
  documents: number;
  questions: number;
  /** Every promise that was not kept, in words. */
  problems: string[];
}

type Expect = (kept: boolean, what: string) => void;

/** Looks into the cluster with an administrator's rights, and from outside as anybody. */
export class Survey {
  private constructor(
    private readonly cluster: Cluster,
    private readonly bus: NatsConnection,
    private readonly manager: JetStreamManager,
    private readonly secrets: { database: { superuser: string }; calls: Record<string, string> },
  ) {}

  static async open(cluster: Cluster): Promise<Survey> {
    const bus = await cluster.connectAsProvisioning();
    return new Survey(cluster, bus, await bus.jetstreamManager({ checkAPI: false, timeout: 5_000 }), JSON.parse(readFileSync(join(cluster.dataDir, 'secrets.json'), 'utf8')) as never);
  }

  async placesOf(stream: string): Promise<{ leader: string; followers: string[] }> {
    return await eventually(`${stream} has a leader`, async () => {
      const { cluster } = await this.manager.streams.info(stream);
      return cluster?.leader ? { leader: cluster.leader, followers: cluster.replicas!.map(({ name }) => name) } : undefined;
    }, 60_000);
  }

  /** Until every stream has a leader, and its copies are up to date: only then may the next node die. */
  async inSync(): Promise<void> {
    await eventually('every stream has three copies', async () => {
      for await (const { config, cluster } of this.manager.streams.list()) {
        if (config.num_replicas !== 3 || !cluster?.leader || !cluster.replicas?.every(({ current, offline }) => current && !offline)) return undefined;
      }
      return true;
    }, 120_000);
  }

  /** Until nothing waits anywhere: not on the bus, not in a register, and every replica of search has followed to the end. */
  async settled(): Promise<void> {
    await eventually('everything accepted is public', async () => {
      for (const stream of QUEUES) {
        const { state } = await this.manager.streams.info(stream);
        if (state.messages > 0) throw new Error(`${state.messages} wait in ${stream}`);
      }
      const [{ waiting, head }] = await this.query<{ waiting: number; head: string }>(
        `SELECT (SELECT count(*) FROM intake.unsettled)::int + (SELECT count(*) FROM classification.unsettled)::int AS waiting,
                (SELECT value FROM publication.cursor) AS head`,
      );
      if (waiting > 0) throw new Error(`${waiting} are unsettled`);
      for (const replica of ['search-1', 'search-2']) {
        const { cursor } = await this.searchStatus(replica);
        if (cursor !== head) throw new Error(`${replica} is at ${cursor} of ${head}`);
      }
      return true;
    }, 240_000);
  }

  async count(emissions: Emission[]): Promise<Findings> {
    const problems: string[] = [];
    const expect: Expect = (kept, what) => void (kept || problems.push(what));
    const [changes, again] = await Promise.all(['portal-1', 'portal-2'].map((portal) => this.cluster.changesOf(portal)));
    expect(JSON.stringify(changes) === JSON.stringify(again), 'the replicas of the portal tell different change logs');
    this.inspectLog(changes!, emissions, expect);
    let deadLetters = 0;
    for (const stream of DEAD) deadLetters += (await this.manager.streams.info(stream)).state.messages;
    expect(deadLetters === 0, `${deadLetters} dead letters`);
    const failedAttempts = [...this.cluster.logs().values()].flatMap((log) => log.match(/"msg":"event (?:failed; trying again|given up)/g) ?? []).length;
    expect(failedAttempts === 0, `${failedAttempts} failures were counted as an event's`);
    await this.inspectAnswers(expect);
    return {
      changes: changes!.length, subscriber: await this.inspectDeliveries(changes!, expect), deadLetters, failedAttempts,
      documents: new Set(changes!.map(({ document }) => document.id)).size, questions: QUESTIONS.length, problems,
    };
  }

  async close(): Promise<void> {
    await this.bus.close();
  }

  private inspectLog(changes: Change[], emissions: Emission[], expect: Expect): void {
    expect(changes.every(({ cursor }, index) => cursor === String(index + 1)), 'the cursors have a gap');
    const entries = changes.map(({ type, document: { id, version, decision } }) => `${id} ${version} ${decision} ${type}`);
    expect(new Set(entries).size === entries.length, `${entries.length - new Set(entries).size} entries stand twice in the change log`);
    const last = new Map(changes.map(({ document }) => [document.sourceDocumentId, document]));
    // The load ends at some moment: a withdrawal may have come for a document that never does.
    const produced = new Set(emissions.filter(({ kind }) => kind === 'created').map(({ data }) => data.documentId));
    for (const [documentId, { version, status }] of outcomes(emissions)) {
      if (!produced.has(documentId)) continue;
      const document = last.get(documentId);
      expect(document !== undefined, `${documentId} is lost`);
      if (document) expect(document.version === version && document.status === status, `${documentId} is ${document.status} ${document.version}, not ${status} ${version}`);
    }
  }

  /** At least once, under one id for each state; what has been superseded may be gone from the stream before it is read. */
  private async inspectDeliveries(changes: Change[], expect: Expect): Promise<{ delivered: number; distinct: number }> {
    const { stream, consumer } = this.cluster.credentials.subscribers.demo!;
    const durable = await (await this.cluster.connectAs('subscriber')).jetstream({ checkAPI: false }).consumers.get(stream, consumer);
    const ids = new Map<string, Set<string>>();
    let delivered = 0;
    for (let pending = (await durable.info()).num_pending; delivered < pending; ) {
      for await (const message of await durable.fetch({ max_messages: pending - delivered, expires: 5_000 })) {
        delivered += 1;
        const cursor = message.headers!.get('ce-cursor');
        ids.set(cursor, (ids.get(cursor) ?? new Set()).add(message.headers!.get('ce-id')));
        message.ack();
      }
    }
    const current = new Map(changes.map(({ cursor, document }) => [document.id, cursor]));
    for (const [id, cursor] of current) expect(ids.has(cursor), `the subscriber was never told of ${id} at ${cursor}`);
    expect([...ids.values()].every(({ size }) => size === 1), 'a state came to the subscriber under two ids');
    return { delivered, distinct: ids.size };
  }

  private async inspectAnswers(expect: Expect): Promise<void> {
    const secret = { authorization: `Bearer ${this.secrets.calls['portal>search']}` };
    for (const question of QUESTIONS) {
      const [first, second] = await Promise.all(['search-1', 'search-2'].map((replica) => answersOf(`${this.cluster.at(replica)}/internal/search`, question, secret)));
      expect(JSON.stringify(first) === JSON.stringify(second), `the replicas of search answer differently to ${question}: ${first!.total} and ${second!.total}`);
      const [one, other] = await Promise.all(['portal-1', 'portal-2'].map((portal) => answersOf(`${this.cluster.at(portal)}/api/v1/search`, question)));
      expect(JSON.stringify(one) === JSON.stringify(first) && JSON.stringify(other) === JSON.stringify(first), `the replicas of the portal answer differently to ${question}`);
    }
    for (const path of ['/api/v1/statistics', '/feeds/feed.json?q=', '/register', '/']) {
      const [one, other] = await Promise.all(['portal-1', 'portal-2'].map(async (portal) => (await (await fetch(`${this.cluster.at(portal)}${path}`)).text()).replaceAll(this.cluster.at(portal), '')));
      expect(one === other, `the replicas of the portal show ${path} differently`);
    }
  }

  private async searchStatus(replica: string): Promise<{ cursor: string }> {
    const response = await fetch(`${this.cluster.at(replica)}/internal/status`, { headers: { authorization: `Bearer ${this.secrets.calls['provisioning>search']}` } });
    return (await response.json()) as { cursor: string };
  }

  /** Over a connection of its own: PostgreSQL is among what is killed. */
  private async query<Row extends object>(sql: string): Promise<[Row, ...Row[]]> {
    const client = new Client({ host: '127.0.0.1', port: this.cluster.state.ports.postgres, database: 'plaza', user: 'postgres', password: this.secrets.database.superuser });
    client.on('error', () => undefined);
    await client.connect();
    return await client.query<Row>(sql).then(({ rows }) => rows as [Row, ...Row[]]).finally(() => client.end());
  }
}
