import type { BucketLocation, Credentials } from './location';
import type { Place } from './place';

const ATTEMPTS = 4;
const CONNECTING = 5_000;
const SILENCE = 30_000;

/**
 * A bucket of S3 or of something that speaks like it. An object appears when its upload is complete, never before; the SDK tries
 * again what may be tried again.
 * @param credentials null: as the SDK finds them, from a role of the machine or the pod
 */
export async function openBucket({ bucket, prefix, region, endpoint }: BucketLocation, credentials: Credentials | null): Promise<Place> {
  // Only now: they take a quarter of a second to load, and who keeps files in a folder needs neither.
  const [{ S3Client }, { AwsS3StorageAdapter }] = await Promise.all([import('@aws-sdk/client-s3'), import('@flystorage/aws-s3')]);
  const client = new S3Client({
    region,
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECTING, socketTimeout: SILENCE },
    ...(credentials && { credentials }),
    // Others than Amazon need not know buckets as host names, nor checksums of a later date.
    ...(endpoint && { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' }),
  });
  // One part after the other: a hundred uploads at once would each hold four of them in memory.
  const adapter = new AwsS3StorageAdapter(client, { bucket, prefix, uploadConfiguration: { queueSize: 1 } });
  return Object.assign(adapter, {
    /** Nothing half written is ever seen; the parts of an abandoned upload end by the bucket's own lifecycle rule. */
    clean: () => Promise.resolve(),
    close: () => client.destroy(),
  });
}
