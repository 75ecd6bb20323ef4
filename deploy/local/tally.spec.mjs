import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { jestTally, nodeTestTally, Tally } from './tally.mjs';

test('a Jest run that broke off without a report counts as failed', () => {
  assert.equal(jestTally('/nowhere/report.json', 1).failed, 1);
});

test('a suite that could not be loaded counts as failed, skipped tests are told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  const report = join(folder, 'jest.json');
  writeFileSync(report, JSON.stringify({ numPassedTests: 4, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 0 }));
  assert.equal(`${jestTally(report, 1)}`, '4 passed, 2 failed, 2 skipped');
  rmSync(folder, { recursive: true });
});

test("the bootstrap's own tests are counted from their TAP summary", () => {
  assert.equal(`${nodeTestTally('# tests 3\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 0\n# todo 0\n', 1)}`, '2 passed, 1 failed');
});

test('the last line has no skipped part when nothing was skipped', () => {
  assert.equal(`${new Tally({ passed: 3 })}`, '3 passed, 0 failed');
});
