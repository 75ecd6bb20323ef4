import type { Msg, MsgHdrs } from 'nats';
import type { Message } from './message';

/**
 * A message of a pull consumer and the four answers to it (NATS ADR-15). Its reply subject tells its place:
 * `$JS.ACK.<stream>.<consumer>.<delivered>.<stream sequence>.<consumer sequence>.<nanoseconds>.<pending>`, with domain and account hash before the stream on
 * servers that use the longer form.
 */
export class JetStreamMessage implements Message {
  readonly sequence: number;
  readonly storedAt: number;

  constructor(private readonly message: Msg) {
    const tokens = message.reply!.split('.');
    const place = tokens.length >= 11 ? 7 : 5;
    this.sequence = Number(tokens[place]);
    this.storedAt = Number(tokens[place + 2]!.slice(0, -3));
  }

  get subject(): string {
    return this.message.subject;
  }

  get headers(): MsgHdrs | undefined {
    return this.message.headers;
  }

  get data(): Uint8Array {
    return this.message.data;
  }

  /** Done: it will not come again. */
  ack(): void {
    this.message.respond('+ACK');
  }

  /** Not now: it comes again after `pause` milliseconds. */
  nak(pause = 0): void {
    this.message.respond(pause > 0 ? `-NAK {"delay": ${pause * 1e6}}` : '-NAK');
  }

  /** Still at it: the server's patience starts anew. */
  working(): void {
    this.message.respond('+WPI');
  }

  /** Never again, though it was not done. */
  terminate(): void {
    this.message.respond('+TERM');
  }
}
