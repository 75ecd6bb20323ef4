/**
 * SQLSTATE classes and codes that say something of the server, not of the statement (PostgreSQL, Appendix A): connection
 * failures, a lack of resources, an operator's intervention, a lost race. The same statement may pass a moment later.
 */
const TRANSIENT = /^(?:08...|53...|57P0[1-5]|57014|58...|40001|40P01|55P03|25006)$/;
const NETWORK = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const DRIVER = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected|Client was closed|Connection ended unexpectedly|not queryable/i;

/** True when PostgreSQL or the way to it failed, and the work itself is not to blame. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && (TRANSIENT.test(code) || NETWORK.test(code))) return true;
  if (DRIVER.test(error.message)) return true;
  return [driverError, error.cause].some((inner) => inner !== undefined && inner !== error && isTransient(inner));
}
