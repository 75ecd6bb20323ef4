import { accessSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';

/** The Chromium that `npm test` has found, or Debian's; undefined where there is none. */
function executable(): string | undefined {
  const given = process.env.PLAZA_TEST_CHROMIUM;
  if (given) return given;
  try {
    accessSync(INSTALLED);
    return INSTALLED;
  } catch {
    return undefined;
  }
}

const path = executable();

/** `describe`, skipped aloud where there is no browser. On the build server that is a failure. */
export const describeInBrowser: (name: string, tests: () => void) => void = (name, tests) => {
  if (path !== undefined) return describe(name, tests);
  if (process.env.CI !== 'true') {
    console.warn(`SKIPPED, because there is no Chromium (set PLAZA_TEST_CHROMIUM): ${name}`);
    return describe.skip(name, tests);
  }
  describe(name, () => it('needs Chromium', () => expect(path).toBeDefined()));
};

/** Nothing of its own goes out: no updates, no safe browsing, no sign-in. */
export async function launchBrowser(): Promise<Browser> {
  // Only here: what tests without a browser, or measures, has no use for it.
  const { chromium } = await import('playwright-core');
  return await chromium.launch({
    executablePath: path!,
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--no-first-run'],
  });
}
