import type { NextFunction, Request, Response } from 'express';
import { Histogram } from 'prom-client';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** Labels are bounded: templates of routes, never addresses as they were asked for; classes of status. */
const requests = new Histogram({
  name: 'plaza_http_request_duration_seconds',
  help: 'Time to answer an HTTP request; event streams, health and metrics are left out',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Stands before all routes; which route it was is known only once it has answered. */
export function measureHttp(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now();
  response.once('finish', () => {
    if (/^\/(?:health\/|metrics(?:$|\?))/.test(request.originalUrl)) return;
    // A stream is answered when its reader leaves: that says nothing of how fast this service is.
    if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return;
    const route = (request.route as { path?: unknown } | undefined)?.path;
    requests.observe(
      {
        method: METHODS.has(request.method) ? request.method : 'other',
        route: route === undefined ? 'none' : request.baseUrl + String(route),
        status: `${Math.floor(response.statusCode / 100)}xx`,
      },
      (performance.now() - started) / 1000,
    );
  });
  next();
}
