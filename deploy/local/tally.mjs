import { readJson } from './places.mjs';

/** What passed and what did not, over all the tools that a test run calls. */
export class Tally {
  constructor({ passed = 0, failed = 0, skipped = 0 } = {}) {
    Object.assign(this, { passed, failed, skipped });
  }

  add({ passed, failed, skipped }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped += skipped;
  }

  toString() {
    return `${this.passed} passed, ${this.failed} failed${this.skipped ? `, ${this.skipped} skipped` : ''}`;
  }
}

/** A suite that could not be loaded has no tests of its own to fail: it counts as one. A run that broke off is never a success. */
export function jestTally(report, code) {
  const result = readJson(report, {});
  const tally = new Tally({
    passed: result.numPassedTests ?? 0,
    failed: (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0),
    skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
  });
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

export function nodeTestTally(tap, code) {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const tally = new Tally({ passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') });
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}
