import { zip } from '../testing/zip';
import { Archive } from './archive';

const SPENDING = { inflatable: 2 ** 28, limits: { ratio: 300 }, inflated: () => undefined };
const read = async (bytes: Buffer) => {
  const archive = await Archive.open(bytes);
  return Object.fromEntries(archive.entries.map(({ name }) => [name, archive.read(name, SPENDING)!.toString()]));
};
const GOOD = zip({ 'a.txt': '가', 'b.txt': '나' });
const DIRECTORY = GOOD.indexOf('PK\x01\x02');

it('reads what is stored and what is deflated', async () => {
  await expect(read(zip({ 'a.txt': '가', 'b.txt': '나' }, { stored: ['a.txt'] }))).resolves.toEqual({ 'a.txt': '가', 'b.txt': '나' });
});

describe('nothing hides in an archive:', () => {
  /** A file's entry in the directory is taken out; its bytes stay. */
  const withoutEntry = () => {
    const second = GOOD.indexOf('PK\x01\x02', DIRECTORY + 4);
    const end = Buffer.from(GOOD.subarray(GOOD.indexOf('PK\x05\x06')));
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(second - DIRECTORY, 12);
    return Buffer.concat([GOOD.subarray(0, second), end]);
  };
  const otherName = () => {
    const bytes = Buffer.from(GOOD);
    bytes.write('c.txt', bytes.indexOf('a.txt'));
    return bytes;
  };

  /** The directory moves, and says so. */
  const moved = (before: Buffer, at: number) => {
    const bytes = Buffer.concat([GOOD.subarray(0, at), before, GOOD.subarray(at)]);
    bytes.writeUInt32LE(DIRECTORY + before.length, bytes.indexOf('PK\x05\x06') + 16);
    return bytes;
  };

  it.each<[string, string, () => Buffer]>([
    ['an entry that the directory does not name', 'zip-gap', withoutEntry],
    ['bytes between the last entry and the directory', 'zip-gap', () => moved(Buffer.from('010-9876-5432'), DIRECTORY)],
    ['bytes before the first entry', 'zip-other-name', () => moved(Buffer.from('PK\x03\x04 010-9876-5432'), 0)],
    ['bytes after those that are compressed', 'zip-gap', () => zip({ 'a.txt': '가' }, { trailing: { 'a.txt': Buffer.from('010-9876-5432') } })],
    ['two entries of one name', 'zip-same-name', () => zip([['a.txt', '가'], ['a.txt', '나']])],
    ['another name before the bytes than in the directory', 'zip-other-name', otherName],
  ])('%s', async (_, code, bytes) => {
    await expect(read(bytes())).rejects.toMatchObject({ problem: 'broken', code });
  });
});
