import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
};

const common = join(__dirname, '..', 'assets');
// The typeface comes with the design system's package; only the format that every browser of today reads.
const fonts = join(dirname(require.resolve('krds-uiux/package.json')), 'resources', 'fonts');
const filesIn = (folder: string, prefix: string, wanted: (name: string) => boolean) =>
  readdirSync(folder).filter(wanted).map((name) => [prefix + name, readFileSync(join(folder, name))] as const);

export interface Asset {
  content: Buffer;
  type: string;
  /** Whether this is the address it has now. A page from before an update asks by its old one. */
  current: boolean;
}

/** The files a browser gets beside the pages: those every page has in common, the typeface, and the service's own. */
export class Assets {
  private readonly files: Map<string, Buffer>;
  /** One version for all: a style sheet names its fonts relative to itself. */
  private readonly version: string;

  constructor(own: string) {
    this.files = new Map([
      ...filesIn(common, '', (name) => extname(name) in TYPES),
      ...filesIn(own, '', (name) => extname(name) in TYPES),
      ...filesIn(fonts, 'fonts/', (name) => /-(Regular|Bold)\.subset\.woff2$/.test(name)),
    ]);
    this.version = [...this.files.values()].reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex').slice(0, 12);
  }

  /** The address of a file as it is now; it changes with the content, so it may be kept for ever. */
  url(name: string): string {
    return `/assets/${this.version}/${name}`;
  }

  find(asked: string, name: string): Asset | undefined {
    const content = this.files.get(name);
    return content && { content, type: TYPES[extname(name)]!, current: asked === this.version };
  }
}
