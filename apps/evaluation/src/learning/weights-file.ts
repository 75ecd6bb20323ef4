import type { Weights } from '@plaza/disclosure';

const LONGEST = 200;

/** What was learned, as the detectors read it: the weight, then everything that has it; what speaks most for a citizen first. */
export const fileOf = (learned: ReadonlyMap<string, Weights>): string => `${[...linesOf(learned, 'citizen'), ...linesOf(learned, 'person')].join('\n')}\n`;

function linesOf(learned: ReadonlyMap<string, Weights>, side: keyof Weights): string[] {
  const groups = new Map<string, { weight: number; words: string[] }>();
  for (const [form, { [side]: weight }] of learned) {
    if (weight === 0 && form !== '') continue;
    const last = form.lastIndexOf(' ');
    const head = [side, weight.toFixed(1), ...(last < 0 ? [] : [form.slice(0, last)])].join(' ');
    const group = groups.get(head) ?? { weight, words: [] };
    groups.set(head, group);
    group.words.push(form.slice(last + 1));
  }
  const inOrder = [...groups].sort(([head, one], [otherHead, other]) => other.weight - one.weight || (head < otherHead ? -1 : 1));
  return inOrder.flatMap(([head, { words }]) => wrapped(head, words.sort()));
}

function wrapped(head: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${head}: ${word}`);
  }
  return lines;
}
