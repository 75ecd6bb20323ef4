import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
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

/** The one thing that readers may say here. */
const REPORT = /^\/documents\/[A-Za-z0-9_-]{1,64}\/report$/;

/** What stands before the routes. The portal only reads, reports aside: it takes no other bodies. */
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
    // With "no-referrer" browsers would send "Origin: null" with our own form.
    referrerPolicy: { policy: 'same-origin' },
  }));
  app.use(methodsFor(config));
  app.use(REPORT, express.urlencoded({ limit: '16kb', extended: false, parameterLimit: 5 }));
  app.use(freshness);
  app.get(ApiDescription, { strict: false }).describe(app);
}

/** Reading only, and for every origin; and the report, from our own pages alone. */
function methodsFor(config: PortalConfig) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const open = !REPORT.test(request.path);
    if (open) response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (REPORT.test(request.path) && request.method === 'POST') {
      if (isOwn(request, config)) return next();
      return refuse(response, new ProblemError(403, 'foreign-origin', 'A report comes from the page of the document.'));
    }
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    if (request.method !== 'OPTIONS') return refuse(response, new ProblemError(405, 'method', 'This origin is for reading: GET and HEAD.'));
    if (open) {
      response.set({ 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'Last-Event-ID', 'Access-Control-Max-Age': '86400' });
    }
    response.status(204).end();
  };
}

/** A page from elsewhere must not report in its readers' names: browsers say truthfully where a form stands. */
function isOwn(request: Request, { PUBLIC_ORIGIN }: PortalConfig): boolean {
  return request.headers.origin === (PUBLIC_ORIGIN ? new URL(PUBLIC_ORIGIN).origin : `${request.protocol}://${request.get('host') ?? ''}`);
}

const refuse = (response: Response, { problem }: ProblemError) => void response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));

/** Nothing is shown from a cache without asking: a withdrawal counts at once. Pages depend on the reader's language. */
function freshness(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Language');
  next();
}
