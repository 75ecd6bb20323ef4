import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { natsAccepts } from './nats.mjs';
import { Toy } from './toy.mjs';

describe('operators’ commands', () => {
  let toy;
  beforeEach(() => (toy = new Toy()));
  afterEach(() => toy.remove());

  const command = (...args) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(toy.root, 'deploy/local/command.mjs'), ...args], { env: { PATH: process.env.PATH, HOME: process.env.HOME } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
      child.once('close', (code) => resolve({ code, output }));
    });

  test('a source added while everything runs can connect at once, and is in every file', async () => {
    const run = toy.start();
    await run.ready();
    const newcomer = { port: run.state().ports.nats, user: 'source-seoul', password: 'n-seoul' };
    assert.equal(await natsAccepts(newcomer), false);
    assert.deepEqual(await command('source-add', 'seoul', '--agencies', '6110000'), { code: 0, output: '' });
    assert.equal(await natsAccepts(newcomer), true);
    assert.equal(JSON.parse(run.read('credentials.json')).sources.seoul.natsUser, 'source-seoul');
    assert.deepEqual(JSON.parse(run.read('intake/sources.json')).seoul.agencies, ['6110000']);
    assert.equal(run.read('applied').trim().split('\n').length, 2, 'its consumers were made');
  });

  test('without a running stack they say how to start one', async () => {
    assert.match((await command('source-add', 'seoul')).output, /There is nothing in .* yet\. Run "npm start" once/);
    const run = toy.start({ PLAZA_DEMO: '0' });
    await run.ready();
    await run.stop();
    assert.deepEqual(await command('dead-letters', 'list'), { code: 1, output: 'Open Plaza is not running. Start it with "npm start", then run the command in a second terminal.\n' });
    assert.match((await command('source-add', 'seoul', '--agencies', '6110000')).output, /holds from the next "npm start" on/);
  });
});
