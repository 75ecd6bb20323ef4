import { UpstreamError } from '@plaza/internal-http';
import { isTransient } from '@plaza/persistence';

/** PostgreSQL or intake not answering is no document's fault; a question that intake does not understand is. */
export const isAway = (error: unknown): boolean => isTransient(error) || (error instanceof UpstreamError && doesNotAnswer(error));

const doesNotAnswer = ({ status }: UpstreamError): boolean => status === null || status >= 500 || status === 401 || status === 429;
