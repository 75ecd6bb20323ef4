import type { MsgHdrs } from 'nats';

/** What the runner needs of a message: what it says, and the four answers to it. */
export interface Message {
  readonly sequence: number;
  /** When the stream had it: microseconds since 1970. */
  readonly storedAt: number;
  readonly subject: string;
  readonly headers: MsgHdrs | undefined;
  readonly data: Uint8Array;
  ack(): void;
  nak(pause?: number): void;
  working(): void;
  terminate(): void;
}
