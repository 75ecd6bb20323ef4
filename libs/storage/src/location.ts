import { fileURLToPath } from 'node:url';
import { AreaUrlError } from './errors';

export interface FolderLocation {
  folder: string;
  readers: 'owner' | 'group';
}

export interface BucketLocation {
  bucket: string;
  prefix: string;
  region: string;
  endpoint?: string;
}

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

const SETTINGS: Record<string, string[]> = { 'file:': ['readers'], 's3:': ['region', 'endpoint'] };

/**
 * `file:///folder`, with `?readers=group` where a service of another user reads it; `s3://bucket/prefix?region=…&endpoint=…`,
 * the endpoint for anything but Amazon's.
 * @throws AreaUrlError
 */
export function locationOf(text: string): FolderLocation | BucketLocation {
  if (!URL.canParse(text)) throw new AreaUrlError('must be a URL');
  const url = new URL(text);
  const known = SETTINGS[url.protocol];
  if (!known) throw new AreaUrlError('must begin with file: or s3:');
  if (url.username || url.password) throw new AreaUrlError('must not hold credentials: they have settings of their own');
  if ([...url.searchParams.keys()].some((name) => !known.includes(name))) throw new AreaUrlError(`may only set ${known.join(' and ')}`);
  return url.protocol === 'file:' ? folderOf(url) : bucketOf(url);
}

function folderOf(url: URL): FolderLocation {
  if (url.host) throw new AreaUrlError('must name a folder of this machine: file:///…');
  const readers = url.searchParams.get('readers') ?? 'owner';
  if (readers !== 'owner' && readers !== 'group') throw new AreaUrlError('readers must be owner or group');
  return { folder: fileURLToPath(url), readers };
}

function bucketOf(url: URL): BucketLocation {
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  const region = url.searchParams.get('region') ?? (endpoint ? 'us-east-1' : null);
  if (!url.hostname) throw new AreaUrlError('must name a bucket: s3://bucket');
  if (!region) throw new AreaUrlError('must set region or endpoint');
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) throw new AreaUrlError('endpoint must begin with http:// or https://');
  return { bucket: url.hostname, prefix: decodeURIComponent(url.pathname).replace(/^\/+/, ''), region, endpoint };
}
