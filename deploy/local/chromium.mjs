import { onPath, run, isExecutable } from './commands.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The browser for the tests: one that is installed, else Debian's package where this user may install it. */
export async function chromium(steps) {
  const installed = find();
  if (installed || process.getuid?.() !== 0 || !onPath('apt-get')) return installed;
  await steps.step('Chromium for the browser tests', async () => {
    const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    await apt('update');
    const { code } = await apt('install', '-y', '--no-install-recommends', 'chromium');
    return code === 0 ? 'installed' : 'could not be installed';
  });
  return find();
}

const find = () => names.map((name) => onPath(name)).find(Boolean) ?? applications.find(isExecutable);
