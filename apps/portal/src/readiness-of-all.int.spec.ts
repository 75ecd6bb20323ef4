import { Readiness } from '@plaza/telemetry';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PortalConfig } from './config';
import { ReadinessOfAll } from './readiness-of-all';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

async function aService(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { connection: 'close' }).end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health/ready`;
}

function missing(READY_URLS: string): Promise<string[]> {
  const readiness = new Readiness();
  new ReadinessOfAll(readiness, Object.assign(new PortalConfig(), { READY_URLS, PORT: 18_080, HOST: '0.0.0.0' }));
  return readiness.missing();
}

test('when every service is ready nothing is missing', async () => {
  expect(await missing(`intake=${await aService(200)}, search=${await aService(200)}`)).toEqual([]);
});

test('each service that is not ready, or not there, is named', async () => {
  const dead = await aService(200);
  servers.pop()!.close();
  expect(await missing(`intake=${await aService(200)},search=${await aService(503)},publication=${dead}`)).toEqual(['search', 'publication']);
});

test('asked about itself the portal does not ask; another host with the same port is asked', async () => {
  expect(await missing('portal=http://127.0.0.1:18080/health/ready')).toEqual([]);
  expect(await missing('intake=http://nowhere.invalid:18080/health/ready')).toEqual(['intake']);
});

test('an entry that is no address is refused at the start', () => {
  expect(() => missing('intake')).toThrow('READY_URLS');
});
