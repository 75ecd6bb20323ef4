import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { ProblemError } from './api/problem-error';
import { ApiDescription } from './description/openapi';
import type { PortalConfig } from './config';

/** Nothing but our own files; no inline script or style; what a document's text says is never run. */
const CONTENT = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"], connectSrc: ["'self'"],
    formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
  },
};

/** What stands before the routes. The portal only reads: it takes no bodies. */
export function configurePortal(app: NestExpressApplication, config: PortalConfig): void {
  const secure = config.PUBLIC_ORIGIN?.startsWith('https:') === true;
  app.disable('x-powered-by');
  app.set('trust proxy', /^\d+$/.test(config.TRUST_PROXY) ? Number(config.TRUST_PROXY) : config.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.use(helmet({
    contentSecurityPolicy: CONTENT,
    // Both mean something over https only, and are complained about elsewhere.
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  }));
  app.use(methods);
  app.use(freshness);
  app.get(ApiDescription, { strict: false }).describe(app);
}

/** Reading only, and for every origin. */
function methods(request: Request, response: Response, next: NextFunction): void {
  const open = /^\/(?:api|feeds)(?:\/|$)/.test(request.path);
  if (open) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  response.setHeader('Allow', 'GET, HEAD, OPTIONS');
  if (request.method !== 'OPTIONS') {
    const { problem } = new ProblemError(405, 'method', 'This origin is for reading: GET and HEAD.');
    return void response.status(405).type('application/problem+json').send(JSON.stringify(problem));
  }
  if (open) {
    response.set({ 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'Last-Event-ID', 'Access-Control-Max-Age': '86400' });
  }
  response.status(204).end();
}

/** Nothing is shown from a cache without asking: a withdrawal counts at once. Pages depend on the reader's language. */
function freshness(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Language');
  next();
}
