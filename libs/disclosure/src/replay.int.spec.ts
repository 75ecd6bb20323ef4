import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { simulateDay } from '@plaza/simulation';
import { NOW } from './documents.fixture';
import { judge, loadPolicy, policyVersions } from './index';

/** Judges a day of documents with what was built, years from now by the clock of its process, and prints a digest of every decision's bytes. */
const SCRIPT = `
  const real = Date, later = 10 * 366 * 86_400_000;
  globalThis.Date = class Date extends real {
    constructor(...given) {
      given.length > 0 ? super(...given) : super(real.now() + later);
    }
    static now() {
      return real.now() + later;
    }
  };
  const { createHash } = require('node:crypto');
  const { judge, loadPolicy } = require(process.argv[1]);
  const { simulateDay } = require(process.argv[2]);
  const policy = loadPolicy(process.argv[3]), digest = createHash('sha256');
  for (const { kind, data } of simulateDay({ seed: 7, count: 400, agencies: ['6110000'], now: new Date('${NOW}') })) {
    if (kind === 'created') digest.update(JSON.stringify(judge({ document: data, bodyText: data.body.text ?? null, now: '${NOW}', policy })));
  }
  process.stdout.write(digest.digest('hex'));
`;

async function digestElsewhere(version: string, env: Record<string, string>): Promise<string> {
  const built = (lib: string) => join(__dirname, '../..', lib, 'dist/index.js');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', SCRIPT, built('disclosure'), built('simulation'), version], { env: { PATH: process.env.PATH, ...env } });
  return stdout;
}

describe.each(policyVersions())('under policy %s', (version) => {
  it('the same documents give the same bytes in every process, wherever it stands, whatever it speaks and whatever day it is', async () => {
    const [policy, here] = [loadPolicy(version), createHash('sha256')];
    for (const { kind, data } of simulateDay({ seed: 7, count: 400, agencies: ['6110000'], now: new Date(NOW) })) {
      if (kind === 'created') here.update(JSON.stringify(judge({ document: data, bodyText: data.body.text ?? null, now: NOW, policy })));
    }
    const elsewhere = await Promise.all([digestElsewhere(version, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8' }), digestElsewhere(version, { TZ: 'America/New_York', LANG: 'C' })]);
    expect(new Set([here.digest('hex'), ...elsewhere]).size).toBe(1);
  });
});
