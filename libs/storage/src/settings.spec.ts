import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { IsInt, validateSync } from 'class-validator';
import { locationOf } from './location';
import { withArea } from './settings';

class Base {
  @IsInt() PORT: number = 1;
}
class Settings extends withArea(Base) {}

const faults = (settings: object) => validateSync(plainToInstance(Settings, settings)).flatMap(({ constraints }) => Object.values(constraints ?? {}));

it('a folder or a bucket is named by one setting', () => {
  expect(locationOf('file:///var/lib/plaza/%EC%9B%90%EB%B3%B8')).toEqual({ folder: '/var/lib/plaza/원본', readers: 'owner' });
  expect(locationOf('file:///srv/public?readers=group')).toEqual({ folder: '/srv/public', readers: 'group' });
  expect(locationOf('s3://plaza/public?region=ap-northeast-2')).toEqual({ bucket: 'plaza', prefix: 'public', region: 'ap-northeast-2', endpoint: undefined });
  expect(locationOf('s3://plaza?endpoint=http://minio:9000')).toEqual({ bucket: 'plaza', prefix: '', region: 'us-east-1', endpoint: 'http://minio:9000' });
});

it.each([
  ['plaza/files', 'must be a URL'],
  ['ftp://plaza/files', 'must begin with file: or s3:'],
  ['file://server/share', 'must name a folder of this machine: file:///…'],
  ['file:///srv?readers=all', 'readers must be owner or group'],
  ['s3:///prefix?region=x', 'must name a bucket: s3://bucket'],
  ['s3://plaza', 'must set region or endpoint'],
  ['s3://plaza?region=x&acl=public-read', 'may only set region and endpoint'],
  ['s3://plaza?endpoint=minio', 'endpoint must begin with http:// or https://'],
  ['s3://key:secret@plaza?region=x', 'must not hold credentials: they have settings of their own'],
])('%s is refused by name, never by value', (FILES_URL, fault) => {
  expect(faults({ FILES_URL })).toEqual([`FILES_URL ${fault}`]);
});

it('a service has them beside its own, and half of the credentials is none', () => {
  expect(faults({ FILES_URL: 'file:///srv', PORT: 'x' })).toEqual(['PORT must be an integer number']);
  expect(faults({ FILES_URL: 's3://plaza?region=x' })).toEqual([]);
  expect(faults({ FILES_URL: 's3://plaza?region=x', S3_ACCESS_KEY_ID: 'a' })).toHaveLength(2);
  expect(faults({ FILES_URL: 's3://plaza?region=x', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' })).toEqual([]);
});
