import type { Case, Gold } from './case';
import { Cast } from './cast';
import { documentOf } from './document-of';
import { fill, type Filled } from './markup';
import type { Part, Table } from './part';
import { Random } from './random';

const GENERATED = /\{[^{}=]+\}/;

/** Every sentence of a part that is written out once, every template and table `turns` times with values of its own. */
export function* sentenceCases(part: Part, turns: number): Generator<Case> {
  for (const [number, { subject, templates, tables = [] }] of part.sentences.entries()) {
    for (const [index, template] of templates.entries()) {
      const times = GENERATED.test(template) ? turns : 1;
      for (let turn = 0; turn < times; turn += 1) yield sentence(part, `${part.name}/${subject}#${index}:${turn}`, seedOf(part, number, index, turn), template);
    }
    for (const [index, table] of tables.entries()) {
      for (let turn = 0; turn < turns; turn += 1) {
        const random = new Random(seedOf(part, number, 1_000 + index, turn));
        yield caseOf(`${part.name}/${subject}#table${index}:${turn}`, new Cast(random, part), (cast) => filledTable(table, cast, random.int(1, 6)));
      }
    }
  }
}

/** Far apart, so that neighbours share nothing. */
export const seedOf = (part: Part, ...places: number[]): number => places.reduce((seed, place) => Math.imul(seed ^ (place + 1), 0x01000193) >>> 0, part.seed);

const sentence = (part: Part, id: string, seed: number, template: string): Case => caseOf(id, new Cast(new Random(seed), part), (cast) => fill(template, cast.value));

function caseOf(id: string, cast: Cast, write: (cast: Cast) => Filled): Case {
  const { text, gold } = write(cast);
  return { id, document: documentOf(cast, { title: '업무 처리 결과', text, files: [] }), gold: gold.map((one): Gold => ({ ...one, part: 'body' })) };
}

/** The head and so many rows, each of somebody else. */
export function filledTable({ head, row, foot }: Table, cast: Cast, rows: number): Filled {
  const lines = [fill(head, cast.value), ...Array.from({ length: rows }, (_, index) => fill(row, cast.value, 10 * (index + 1))), ...(foot === undefined ? [] : [fill(foot, cast.value)])];
  return joined(lines.filter(({ text }) => text !== ''), '\n');
}

export function joined(pieces: readonly Filled[], between: string): Filled {
  let text = '';
  const gold: Filled['gold'] = [];
  for (const piece of pieces) {
    if (text !== '') text += between;
    for (const { start, end, kind } of piece.gold) gold.push({ start: start + text.length, end: end + text.length, kind });
    text += piece.text;
  }
  return { text, gold };
}
