import { get } from 'node:http';

/** @returns { ready, missing } of GET /health/ready; a service that does not answer is not ready */
export function askReady(port) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/health/ready', timeout: 2000, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ ready: response.statusCode === 200, missing: missingIn(body) }));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve({ ready: false, missing: ['an answer'] }));
  });
}

function missingIn(body) {
  try {
    return JSON.parse(body).missing ?? [];
  } catch {
    return [];
  }
}
