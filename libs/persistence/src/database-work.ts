import type { DataSource } from 'typeorm';
import type { Transaction } from './transaction';
import { isTransient } from './transient';

/** How a service's handlers reach its database: each batch in one transaction, failures of PostgreSQL told apart. */
export function databaseWork(source: DataSource) {
  return {
    transaction: <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => source.transaction(work),
    isInfrastructure: isTransient,
  };
}
