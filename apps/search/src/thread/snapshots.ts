import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
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
const CHUNK = 4 * 1024 * 1024;

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
   * Writes the segments that have no file yet. The last one still grows: its bytes are taken before anything is awaited, and
   * those of the others do not change. What no manifest names any more is unlinked: a withdrawn text is then gone from disk.
   */
  async save(segments: Segment[], cursor: string): Promise<void> {
    const growing = segments.at(-1);
    const bytesNow = growing && this.isStale(growing) ? encodeSegment(growing) : null;
    const captured = segments.map((segment) => ({ segment, size: segment.size, tombstones: Buffer.from(tombstonesOf(segment)).toString('base64') }));
    const saved: SavedSegment[] = [];
    for (const { segment, size, tombstones } of captured) {
      if (segment === growing ? bytesNow : this.isStale(segment)) {
        this.written.set(segment, { ...(await this.write(segment === growing ? bytesNow! : encodeSegment(segment))), size });
      }
      const { file, bytes, checksum } = this.written.get(segment)!;
      saved.push({ file, bytes, checksum, tombstones });
    }
    const body = { format: SEGMENT_FORMAT, cursor, segments: saved };
    const manifest = JSON.stringify({ ...body, checksum: crc32(JSON.stringify(body)) });
    if (manifest !== this.lastManifest) await this.replace(MANIFEST, Buffer.from(manifest));
    this.lastManifest = manifest;
    await this.sweep(new Set([MANIFEST, ...saved.map(({ file }) => file)]));
  }

  private isStale(segment: Segment): boolean {
    return this.written.get(segment)?.size !== segment.size;
  }

  private async write(bytes: Uint8Array): Promise<Omit<Written, 'size'>> {
    const file = `${randomUUID()}.segment`;
    return { file, bytes: bytes.length, checksum: await this.replace(file, bytes) };
  }

  /** Temporary file, fsync, rename, fsync of the directory. In pieces, so that questions are answered in between. */
  private async replace(name: string, bytes: Uint8Array): Promise<number> {
    const temporary = join(this.directory, `${name}.partial`);
    const file = await open(temporary, 'w', 0o600);
    let checksum = 0;
    try {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const piece = bytes.subarray(at, at + CHUNK);
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
