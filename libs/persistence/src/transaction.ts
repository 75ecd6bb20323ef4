import type { EntityManager } from 'typeorm';

/** Always passed, never ambient: what runs inside the transaction takes it as an argument. */
export type Transaction = EntityManager;
