import { type Answer, UpstreamError } from '@plaza/internal-http';

/** Statuses that say something about the question. Any other means that a service is not there, or does not keep its word. */
export const UNDERSTOOD = [200, 400, 404, 410];

export type Parameters = Record<string, string | number | undefined>;

export const asText = (parameters: Parameters): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value === undefined ? undefined : String(value)]));

/** The body of an answer that can only be 200. */
export function only<Body>(service: string, { status, body }: Answer<Body>): Body {
  if (status !== 200) throw new UpstreamError(service, status);
  return body;
}
