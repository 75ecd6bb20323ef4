import { readBytes } from '../read-bytes';
import { READING_LIMITS } from '../limits';
import { Reading } from '../reading';
import { jpegWithExif, pngWithText } from '../testing/pictures';
import { readImage } from './image';

describe('a picture', () => {
  it('has no text to judge, whatever is written in its metadata', async () => {
    expect(await readBytes(jpegWithExif({ author: '김민수' }))).toEqual({ problem: 'no-text', detail: 'no-text' });
  });

  it.each([
    ['the author that Windows writes', jpegWithExif({ author: '김민수 010-9876-5432' })],
    ['the description of a camera', jpegWithExif({ description: '김민수 010-9876-5432' })],
    ['a compressed text of a PNG', pngWithText('김민수 010-9876-5432', { compressed: true })],
  ])('tells %s', async (_, bytes) => {
    const reading = new Reading(READING_LIMITS, () => Promise.resolve());
    await readImage(bytes, reading);
    expect(reading.elsewhere).toContainEqual({ place: 'metadata', text: expect.stringContaining('김민수 010-9876-5432') as string });
  });

  it.each([
    ['its other strings', pngWithText('김민수 010-9876-5432')],
    ['what stands after the end of a PNG', Buffer.concat([pngWithText('가'), Buffer.from('김민수 010-9876-5432')])],
    ['what stands after the end of a JPEG', Buffer.concat([jpegWithExif({}), Buffer.from('김민수 010-9876-5432')])],
  ])('has %s searched', async (_, bytes) => {
    const reading = new Reading(READING_LIMITS, () => Promise.resolve());
    await readImage(bytes, reading);
    expect(reading.readAgain.join()).toContain('김민수 010-9876-5432');
  });

  it('has no pixels searched', async () => {
    const reading = new Reading(READING_LIMITS, () => Promise.resolve());
    await readImage(pngWithText('가'), reading);
    expect(reading.readAgain.join()).not.toContain('IDAT');
  });
});
