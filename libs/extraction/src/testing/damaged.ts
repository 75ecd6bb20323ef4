import { Archive } from '../zip/archive';
import { zip } from './zip';

/** `count` ways in which a file can be damaged, always the same ones: cut off anywhere, or with some bytes changed. */
export function* damaged(bytes: Buffer, count: number): Generator<Buffer> {
  const random = mulberry32(bytes.length);
  const below = (end: number): number => Math.floor(random() * end);
  for (let way = 0; way < count; way += 1) {
    if (way % 3 === 0) {
      yield bytes.subarray(0, below(bytes.length));
      continue;
    }
    const copy = Buffer.from(bytes);
    // One byte, or up to sixteen.
    for (let change = way % 3 === 1 ? 1 : below(16); change >= 0; change -= 1) copy[below(copy.length)] = below(256);
    yield copy;
  }
}

/** The same to one part after the other of a package that is sound itself: what reads zip files finds nothing wrong. */
export async function damagedWithin(bytes: Buffer, count: number): Promise<Buffer[]> {
  const archive = await Archive.open(bytes);
  const spending = { inflatable: bytes.length * 1_000, limits: { ratio: 1_000 }, inflated: () => undefined };
  const parts = archive.entries.map(({ name }) => [name, archive.read(name, spending)!] as const);
  return parts.flatMap(([damagedName, content]) =>
    [...damaged(content, Math.ceil(count / parts.length))].map((other) => zip(Object.fromEntries(parts.map(([name, same]) => [name, name === damagedName ? other : same])))),
  );
}

/** Tommy Ettinger's generator: enough for tests, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
