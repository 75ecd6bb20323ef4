import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { decodeSegment, encodeSegment, SEGMENT_FORMAT, tombstonesOf, type Segment } from '@plaza/search-index';

interface SavedSegment {
  file: string;
  bytes: number;
  checksum: number;
  /** Base64; kept here because the file stays as it is when a document of it dies. */
  tombstones: string;
}

interface Manifest {
  format: number;
  cursor: string;
  segments: SavedSegment[];
  /** Of the JSON without this field. */
  checksum: number;
}

const MANIFEST = 'manifest.json';
const CHUNK = 1024 * 1024;

type Written = Pick<SavedSegment, 'file' | 'bytes' | 'checksum'> & { size: number };

/**
 * Snapshots on disk: one file for each segment, never changed once written, and a manifest that says which belong together and
 * up to which cursor they are complete. The manifest is replaced by a rename, so that whoever is killed leaves the old or the new.
 */
export class Snapshots {
  private readonly written = new WeakMap<Segment, Written>();
  private lastManifest = '';

  constructor(
    private readonly directory: string,
    private readonly onUnusable: (reason: string) => void,
  ) {}

  /** null when there is none, or none that is whole. */
  async load(): Promise<{ segments: Segment[]; cursor: string } | null> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const manifest = await this.manifest();
    if (!manifest) return null;
    const segments: Segment[] = [];
    for (const saved of manifest.segments) {
      const segment = await this.segment(saved);
      if (!segment) return null;
      segments.push(segment);
    }
    return { segments, cursor: manifest.cursor };
  }

  /**
   * Writes the segments that have no file yet. The last one still grows: how far it goes is settled before anything is awaited, and
   * the others do not change. What no manifest names any more is unlinked: a withdrawn text is then gone from disk.
   */
  async save(segments: Segment[], cursor: string): Promise<void> {
    const captured = segments.map((segment) => ({ segment, size: segment.size, tombstones: Buffer.from(tombstonesOf(segment)).toString('base64') }));
    const growing = captured.at(-1);
    const growingBytes = growing && this.isStale(growing) ? begun(encodeSegment(growing.segment)) : null;
    const saved: SavedSegment[] = [];
    for (const each of captured) {
      const { segment, size, tombstones } = each;
      const bytes = each === growing ? growingBytes : this.isStale(each) ? begun(encodeSegment(segment)) : null;
      if (bytes) this.written.set(segment, { ...(await this.write(await bytes())), size });
      const { file, bytes: length, checksum } = this.written.get(segment)!;
      saved.push({ file, bytes: length, checksum, tombstones });
    }
    const body = { format: SEGMENT_FORMAT, cursor, segments: saved };
    const manifest = JSON.stringify({ ...body, checksum: crc32(JSON.stringify(body)) });
    if (manifest !== this.lastManifest) await this.replace(MANIFEST, [Buffer.from(manifest)]);
    this.lastManifest = manifest;
    await this.sweep(new Set([MANIFEST, ...saved.map(({ file }) => file)]));
  }

  private isStale({ segment, size }: { segment: Segment; size: number }): boolean {
    return this.written.get(segment)?.size !== size;
  }

  private async write(pieces: Uint8Array[]): Promise<Omit<Written, 'size'>> {
    const file = `${randomUUID()}.segment`;
    return { file, bytes: pieces.reduce((sum, { length }) => sum + length, 0), checksum: await this.replace(file, pieces) };
  }

  /** Temporary file, fsync, rename, fsync of the directory. In pieces, so that questions are answered in between. */
  private async replace(name: string, pieces: Uint8Array[]): Promise<number> {
    const temporary = join(this.directory, `${name}.partial`);
    const file = await open(temporary, 'w', 0o600);
    let checksum = 0;
    try {
      for (const piece of pieces.flatMap(chunksOf)) {
        checksum = crc32(piece, checksum);
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(this.directory, name));
    const directory = await open(this.directory, 'r');
    await directory.sync().finally(() => directory.close());
    return checksum;
  }

  private async sweep(kept: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.directory)) {
      if (!kept.has(name) && /\.(?:segment|partial)$/.test(name)) await unlink(join(this.directory, name));
    }
  }

  private async manifest(): Promise<Manifest | null> {
    const text = await this.read(MANIFEST);
    if (!text) return null;
    try {
      const { checksum, ...body } = JSON.parse(text.toString()) as Manifest;
      if (crc32(JSON.stringify(body)) !== checksum) return this.unusable('the manifest is damaged');
      if (body.format !== SEGMENT_FORMAT) return this.unusable('the snapshot has another format');
      return { ...body, checksum };
    } catch (error) {
      if (error instanceof SyntaxError) return this.unusable('the manifest is no JSON');
      throw error;
    }
  }

  private async segment({ file, bytes, checksum, tombstones }: SavedSegment): Promise<Segment | null> {
    const content = await this.read(file);
    if (!content) return this.unusable('a segment is missing');
    if (content.length !== bytes || crc32(content) !== checksum) return this.unusable('a segment is damaged');
    const segment = decodeSegment(content, Buffer.from(tombstones, 'base64'));
    this.written.set(segment, { file, bytes, checksum, size: segment.size });
    return segment;
  }

  private async read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.directory, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Nothing is lost by it: the change log is the truth, and is read from its beginning. */
  private unusable(reason: string): null {
    this.onUnusable(reason);
    return null;
  }
}

/** Takes the first step at once; the others, when asked for what comes out, each in a turn of its own. */
function begun<T>(steps: Generator<void, T, void>): () => Promise<T> {
  let step = steps.next();
  return async () => {
    while (!step.done) {
      await nextTurn();
      step = steps.next();
    }
    return step.value;
  };
}

function chunksOf(piece: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.ceil(piece.length / CHUNK) }, (_, at) => piece.subarray(at * CHUNK, (at + 1) * CHUNK));
}
