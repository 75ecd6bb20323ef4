import { Area } from './area';
import { openBucket } from './bucket';
import { Folder } from './folder';
import { locationOf } from './location';
import type { AreaSettings } from './settings';

/** @throws AreaUrlError */
export async function openArea({ FILES_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: AreaSettings): Promise<Area> {
  const location = locationOf(FILES_URL);
  if ('folder' in location) return new Area(new Folder(location.folder, location.readers));
  const credentials = S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } : null;
  return new Area(await openBucket(location, credentials));
}
