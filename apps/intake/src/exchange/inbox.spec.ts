import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inbox } from './inbox';

let root: string;
let inbox: Inbox;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'open-plaza-inbox-'));
  inbox = new Inbox(root, 'demo');
  await inbox.prepare();
});
afterEach(() => rmSync(root, { recursive: true }));

const LATER = 2_000;
/** Later than the file before, by the clock of the file system, which is a slow one. */
let before = 0n;
function put(name: string): void {
  const path = join(root, 'demo', name);
  do writeFileSync(path, '<pack></pack>');
  while (statSync(path, { bigint: true }).ctimeNs === before);
  before = statSync(path, { bigint: true }).ctimeNs;
}
const takenNames = async () => (await inbox.taken()).map(({ name }) => name);

it('of more files than its share it takes those that came first, whatever their names', async () => {
  for (const name of ['c.xml', 'a.xml', 'b.xml']) put(name);
  await inbox.take(Date.now() + LATER, 2);
  expect(await takenNames()).toEqual(['c.xml', 'a.xml']);
});

it('a name that holds the sign between time and name comes back as it was', async () => {
  put('a~b.xml');
  await inbox.take(Date.now() + LATER, 1);
  expect(await takenNames()).toEqual(['a~b.xml']);
});

it('a file of the same name that is put while the first is in hand is another file', async () => {
  for (let count = 0; count < 2; count += 1) {
    put('a.xml');
    await inbox.take(Date.now() + LATER, 1);
  }
  for (const taken of await inbox.taken()) await inbox.finish(taken, 'accepted', { path: taken.path });
  expect(readdirSync(join(root, 'demo', 'accepted'))).toEqual(expect.arrayContaining(['a.xml', expect.stringMatching(/~a\.xml$/)]));
});

it('what disappears while it is taken, may not be read yet, or is named too long for its results is left alone', async () => {
  put(`${'가'.repeat(70)}.xml`);
  put('closed.xml');
  chmodSync(join(root, 'demo', 'closed.xml'), 0);
  await inbox.take(Date.now() + LATER, 9);
  // Whoever tests as root may read everything.
  expect(await takenNames()).toEqual(process.getuid?.() === 0 ? ['closed.xml'] : []);
});
