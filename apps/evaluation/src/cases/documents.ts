import type { Case, Gold } from './case';
import { Cast } from './cast';
import { documentOf } from './document-of';
import { fill } from './markup';
import type { Part } from './part';
import { Random } from './random';
import { filledTable, seedOf } from './sentences';

/** Whole documents of both layouts: passages about the work, tables, and in two of three a citizen who comes up again and again. */
export function* documentCases(part: Part, count: number): Generator<Case> {
  for (let index = 0; index < count; index += 1) yield documentCase(part, index);
}

function documentCase(part: Part, index: number): Case {
  const random = new Random(seedOf(part, 9_999, index));
  const cast = new Cast(random, part);
  const { titles, files, introductions, mentions, business, tables, layouts } = part.documents;
  const personal = random.chance(2 / 3);
  const may = (markup: string) => personal || !markup.includes('{name');
  const title = random.pick(titles.filter(may));
  const names = [random.pick(files), random.pick(files)].filter(may);

  const passages = several(random, business, random.int(5, 9));
  if (personal) {
    passages.splice(random.int(0, passages.length), 0, ...several(random, introductions, random.int(1, 2)));
    passages.push(...several(random, mentions, random.int(1, 3)));
  }
  const markup = random.pick(layouts)(random, title, [...passages, MARK]);

  const table = random.chance(0.4) ? filledTable(random.pick(tables.filter(({ row }) => may(row))), cast, random.int(2, 5)) : { text: '해당 없음', gold: [] };
  const around = markup.split(MARK);
  const [before, after] = [fill(around[0]!, cast.value), fill(around[1]!, cast.value)];
  const shift = before.text.length + 1;
  const gold: Gold[] = [
    ...before.gold.map((one) => ({ ...one, part: 'body' })),
    ...moved(table.gold, shift),
    ...moved(after.gold, shift + table.text.length + 1),
  ];
  const shownTitle = fill(title, cast.value);
  gold.push(...shownTitle.gold.map((one) => ({ ...one, part: 'title' })));
  const shownFiles = names.map((name) => fill(name, cast.value));
  shownFiles.forEach(({ gold: found }, file) => gold.push(...found.map((one) => ({ ...one, part: `attachments[${file}].name` }))));

  const text = `${before.text}\n${table.text}\n${after.text}`;
  return { id: `${part.name}/document:${index}`, document: documentOf(cast, { title: shownTitle.text, text, files: shownFiles.map((file) => file.text) }), gold };
}

/** Where the table goes: the last passage of a document. */
const MARK = '\u0000';

const moved = (gold: readonly Omit<Gold, 'part'>[], by: number): Gold[] => gold.map(({ start, end, kind }) => ({ part: 'body', start: start + by, end: end + by, kind }));

function several(random: Random, all: readonly string[], count: number): string[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.int(0, left.length - 1), 1)[0]!);
}
