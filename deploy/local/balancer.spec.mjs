import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import { test } from 'node:test';
import { Balancer } from './balancer.mjs';
import { freePort } from './ports.mjs';

async function replica(name) {
  const port = await freePort();
  const server = createServer((_, response) => response.end(name));
  await new Promise((resolve) => server.listen({ port, host: '127.0.0.1' }, resolve));
  return { port, end: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))) };
}

const ask = (port) =>
  new Promise((resolve) => {
    get({ port, host: '127.0.0.1', agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk)).on('end', () => resolve(body));
    }).once('error', ({ code }) => resolve(code));
  });

async function answers(port, count) {
  const all = [];
  for (let asked = 0; asked < count; asked += 1) all.push(await ask(port));
  return all.sort();
}

test('each connection goes to the next replica; one that refuses is passed over, and without any the connection ends', async () => {
  const [one, other] = [await replica('one'), await replica('other')];
  const ready = [one.port, other.port];
  const balancer = new Balancer(() => ready);
  const port = await freePort();
  await balancer.listen(port);
  try {
    assert.deepEqual(await answers(port, 4), ['one', 'one', 'other', 'other']);
    await one.end();
    assert.deepEqual(await answers(port, 4), ['other', 'other', 'other', 'other']);
    await other.end();
    assert.equal(await ask(port), 'ECONNRESET');
    ready.length = 0;
    assert.equal(await ask(port), 'ECONNRESET');
  } finally {
    await balancer.close();
  }
});
