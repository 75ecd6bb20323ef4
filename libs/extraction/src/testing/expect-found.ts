import type { Block, FileContent } from '@plaza/contracts';
import { readBytes } from '../read-bytes';
import type { PlantedSecret } from './planted-secret';

const SECRET = '김민수 010-9876-5432';

/** The secret is where it was planted, and among what is shown only if it can be seen. */
export async function expectFound({ place, bytes }: PlantedSecret, read: (bytes: Buffer) => Promise<unknown> = readBytes): Promise<void> {
  const reading = (await read(bytes(SECRET))) as { content: FileContent };
  expect(reading).toHaveProperty('content');
  const { blocks, elsewhere, readAgain } = reading.content;
  expect(shown(blocks).includes(SECRET)).toBe(place === 'visible');
  if (place === 'torn') expect(bare(readAgain.join('\n'))).toContain(bare(SECRET));
  else if (place === 'searched') expect(readAgain.join('\n')).toContain(SECRET);
  else if (place !== 'visible') expect(elsewhere.filter((each) => each.place === place).map(({ text }) => text).join('\n')).toContain(SECRET);
}

const bare = (text: string): string => text.replace(/\s/g, '');
const shown = (blocks: Block[]): string =>
  blocks.map((block) => (block.kind === 'table' ? [block.name, ...block.rows.flat()].join('\n') : 'text' in block ? block.text : 'name' in block ? block.name : '')).join('\n');
