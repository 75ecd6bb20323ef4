import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { Transaction } from './transaction';
import { isTransient } from './transient';

/** PostgreSQL answered COMMIT by rolling back: a statement of the transaction had failed, and nobody noticed. */
export class TransactionRolledBackError extends Error {
  override readonly name = 'TransactionRolledBackError';
  readonly code = 'TRANSACTION_ROLLED_BACK';
}

/** How a service's handlers reach its database: each batch in one transaction, failures of PostgreSQL told apart. */
export function databaseWork(source: DataSource) {
  return {
    transaction: <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => inTransaction(source, work),
    isInfrastructure: isTransient,
  };
}

/**
 * As TypeORM's own, but nobody waits for the answer to START TRANSACTION: the connection is a pipeline, and the first
 * statement follows at once. Under light load a stage does little else than wait for such answers.
 */
async function inTransaction<T>(source: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase;
    const started = client.query('START TRANSACTION');
    try {
      const [result] = await Promise.all([work(runner.manager), started]);
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new TransactionRolledBackError('a statement of the transaction had failed');
      return result;
    } catch (error) {
      // Fails when the connection is gone, and with it the transaction.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}
