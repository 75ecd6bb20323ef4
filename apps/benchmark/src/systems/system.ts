import type { Document } from '@plaza/contracts';
import type { Watch } from '../measure/watch';

export const SYSTEMS = ['plaza', 'floor', 'stock', 'stockDurable'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/** The stages that every system has, each a process of its own. */
export const STAGES = ['intake', 'classification', 'publication', 'search'] as const;
export type Stage = (typeof STAGES)[number];

/** The agencies of the demo source; every system knows them. */
export const AGENCIES = ['6110000', '6110001', '6110002', '6110003', '6110004', '6110005'];

/** A document as it goes over the wire, made before the clock runs. */
export interface Prepared {
  documentId: string;
  send(): Promise<unknown>;
}

/** A running system, as far as a measurement has to do with it. */
export interface Running {
  /** What an outside subscriber sees. */
  readonly watch: Watch;
  /** The process of each part. */
  readonly pids: Record<string, number>;
  /** Where PostgreSQL tells how much it has written; an administrator's. */
  readonly databaseUrl: string;
  /** Milliseconds after which an event in the hands of a killed process is delivered again; 0: never. */
  readonly redeliveryMs: number;
  prepare(document: Document): Prepared;
  /** As `kill -9`; a supervisor brings it back after a quarter of a second, as the plaza's does. */
  kill(stage: Stage): void;
  stop(): Promise<void>;
}
