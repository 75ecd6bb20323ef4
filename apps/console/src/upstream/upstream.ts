import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Problem } from '@plaza/contracts';
import { InternalClient, type Answer } from '@plaza/internal-http';
import { ConsoleConfig } from '../config';
import { ProblemError } from '../http/problem-error';

const OWNERS = ['intake', 'classification', 'publication'] as const;
/** Services that do what operators decide, as they own it. */
export type Owner = (typeof OWNERS)[number];
export const isOwner = (service: string): service is Owner => (OWNERS as readonly string[]).includes(service);

/** Judging a long document takes seconds, and so does its replay. */
const PATIENCE = 60_000;
/** Answers that say something to the operator. */
export const ANSWERS = [200, 201, 202, 400, 404, 409, 410, 413, 422, 429, 503];

/** The services behind the console, each asked with the console's own secret. */
@Injectable()
export class Upstream implements OnModuleDestroy {
  private readonly clients: Record<Owner | 'search', InternalClient>;

  constructor(config: ConsoleConfig) {
    this.clients = {
      intake: new InternalClient('intake', config.INTAKE_URL, config.INTAKE_SECRET, PATIENCE),
      classification: new InternalClient('classification', config.CLASSIFICATION_URL, config.CLASSIFICATION_SECRET, PATIENCE),
      publication: new InternalClient('publication', config.PUBLICATION_URL, config.PUBLICATION_SECRET, PATIENCE),
      search: new InternalClient('search', config.SEARCH_URL, config.SEARCH_SECRET, PATIENCE),
    };
  }

  of(service: Owner | 'search'): InternalClient {
    return this.clients[service];
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(Object.values(this.clients).map((client) => client.close()));
  }
}

/**
 * The body of a good answer.
 * @throws ProblemError with what the service said, when that is a problem
 */
export function goodOf<Body>(service: string, { status, body }: Answer<Body>): Body {
  if (status < 300) return body;
  const problem = body as Partial<Problem>;
  const code = problem.type?.startsWith('urn:') ? problem.type.split(':').at(-1)! : 'refused';
  throw new ProblemError(status, code, problem.detail ?? problem.title ?? `${service} refused it.`, problem.errors, status === 503 ? 2_000 : undefined);
}
