import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';

/** Nothing but our own files; no inline script or style; what a span or a dead letter says is never run. */
const CONTENT = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"], connectSrc: ["'self'"],
    formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
  },
};

/** What stands before the routes. */
export function configureConsole(app: NestExpressApplication): void {
  app.set('query parser', 'simple');
  app.use(helmet({
    contentSecurityPolicy: CONTENT,
    // Loopback speaks http; in front of anything else stands a proxy that sets these.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    // With "no-referrer" browsers would send "Origin: null" with our own forms.
    referrerPolicy: { policy: 'same-origin' },
  }));
  app.use((_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(express.json({ limit: '256kb' }), express.urlencoded({ limit: '256kb', extended: false }));
}
