import { createHash } from 'node:crypto';
import { SOURCE_SUBJECTS } from '@plaza/contracts';
import type { Emission } from '@plaza/simulation';
import { headers as natsHeaders, type NatsConnection } from 'nats';
import { eventually } from '../eventually';
import type { Plaza } from '../plaza';
import type { Submission } from './secret-day';

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Sends every fourth document over HTTP, one object per line, and the others over the bus; all must be accepted. */
export async function sendWave(plaza: Plaza, source: SourceOnTheBus, wave: Submission[]): Promise<void> {
  await Promise.all(wave.flatMap(({ originals }) => originals).map((original) => upload(plaza, original)));
  const overHttp = wave.map(({ emission }) => emission).filter(({ data }) => Number(data.documentId.at(-1)) % 4 === 1);
  const overBus = wave.map(({ emission }) => emission).filter((emission) => !overHttp.includes(emission));
  const events = await Promise.all(overBus.map(({ kind, data }, at) => source.publish(kind, JSON.stringify(data), at % 3 === 0 ? 'structured' : 'binary')));
  for (const [kind, what] of [['created', 'documents'], ['withdrawn', 'withdrawals']] as const) {
    const items = overHttp.filter((emission) => emission.kind === kind).map(({ data }) => data);
    const answers = items.length > 0 ? await plaza.submit(what, items) : [];
    for (const answer of answers) if (answer.status === 'refused') throw new Error(`refused: ${JSON.stringify(answer)}`);
  }
  for (const { subject, text } of await source.answered(events)) if (subject === SOURCE_SUBJECTS.refused('demo')) throw new Error(`refused: ${text}`);
}

async function upload(plaza: Plaza, content: Buffer): Promise<void> {
  const { status } = await fetch(`${plaza.credentials.intakeUrl}/v1/blobs/${sha256(content)}`, {
    method: 'PUT', body: content as never, headers: { authorization: `Bearer ${plaza.credentials.sources.demo!.apiKey}` },
  });
  if (status !== 200 && status !== 201) throw new Error(`intake answered ${status} to a blob`);
}

/** Speaks the public contract over NATS, in both content modes, and hears every answer. */
export class SourceOnTheBus {
  /** By the id of the event; some are so bad that not even that can be read. */
  private readonly answers = new Map<string | null, { subject: string; text: string }>();
  private heard = 0;
  private sent = 0;

  private constructor(private readonly connection: NatsConnection) {
    for (const subject of [SOURCE_SUBJECTS.received('demo'), SOURCE_SUBJECTS.refused('demo')]) {
      connection.subscribe(subject, {
        callback: (_, message) => {
          const text = message.string();
          this.heard += 1;
          this.answers.set((JSON.parse(text) as { eventId: string | null }).eventId, { subject, text });
        },
      });
    }
  }

  static async connect(plaza: Plaza): Promise<SourceOnTheBus> {
    const connection = await plaza.connectAs('source');
    const source = new SourceOnTheBus(connection);
    await connection.flush();
    return source;
  }

  /** Resolves to the event's id when the stream has it. */
  async publish(kind: Emission['kind'], payload: string | Uint8Array, mode: 'binary' | 'structured' | 'neither' = 'binary'): Promise<string> {
    const id = `event-${(this.sent += 1)}`;
    const attributes = { specversion: '1.0', id, type: `document.${kind}.v1`, source: '/sources/demo' };
    const all = natsHeaders();
    all.set('content-type', mode === 'structured' ? 'application/cloudevents+json' : 'application/json');
    if (mode === 'binary') for (const [name, value] of Object.entries(attributes)) all.set(`ce-${name}`, value);
    const whole = mode === 'structured' ? JSON.stringify({ ...attributes, data: JSON.parse(String(payload)) }) : payload;
    const subject = kind === 'created' ? SOURCE_SUBJECTS.created('demo') : SOURCE_SUBJECTS.withdrawn('demo');
    await this.connection.jetstream({ checkAPI: false }).publish(subject, whole, { headers: all });
    return id;
  }

  /** Until everything that was ever published is answered. */
  async allAnswered(): Promise<void> {
    await eventually('as many answers as events', () => this.heard >= this.sent || undefined, 60_000);
  }

  async answered(ids: string[]): Promise<{ subject: string; text: string }[]> {
    return await eventually('every event is answered', () => {
      const found = ids.map((id) => this.answers.get(id));
      return found.every((answer) => answer !== undefined) ? found : undefined;
    }, 60_000);
  }
}
