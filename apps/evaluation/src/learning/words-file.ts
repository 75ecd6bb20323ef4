import type { Weights } from './learn';

const LONGEST = 200;

/** What was learned, as the policy's source: what speaks most for a citizen first. */
export function sourceOf(learned: ReadonlyMap<string, Weights>): string {
  return `// Written by \`npm run evaluate -- --learn\`: learned from every part of the evaluation set but the held one.

/**
 * How much what stands around a stretch speaks for a citizen's name rather than an official's (\`CITIZEN\`, below zero for an official), and
 * for a name at all (\`PERSON\`), in natural logarithms of the odds. \`before\` and \`behind\` are the words right there, \`tail\` is what hangs on
 * the name, \`mark\` what stands before it, \`line\` how any word of its line ends and \`begins\` how it begins; \`*\` is another name, and nothing
 * at all is how it stands when nothing speaks.
 */
const CITIZEN = \`
${linesOf(learned, 'citizen')}\`;

const PERSON = \`
${linesOf(learned, 'person')}\`;

export const WORDS_AROUND_NAMES: ReadonlyMap<string, Readonly<{ person: number; citizen: number }>> = read({ citizen: CITIZEN, person: PERSON });

function read(sides: { person: string; citizen: string }): Map<string, { person: number; citizen: number }> {
  const weights = new Map<string, { person: number; citizen: number }>();
  for (const side of ['person', 'citizen'] as const) {
    for (const line of sides[side].split('\\n').slice(1)) {
      const [weight, words] = line.split(/: (.*)/) as [string, string];
      for (const word of words.split(' ‖ ')) weights.set(word, { person: 0, citizen: 0, ...weights.get(word), [side]: Number(weight) });
    }
  }
  return weights;
}
`;
}

function linesOf(learned: ReadonlyMap<string, Weights>, side: keyof Weights): string {
  const words = [...learned.keys()].filter((word) => word === '' || learned.get(word)![side] !== 0).sort();
  const steps = [...new Set(words.map((word) => learned.get(word)![side]))].sort((one, other) => other - one);
  return steps.flatMap((step) => wrapped(step.toFixed(1), words.filter((word) => learned.get(word)![side] === step))).join('\n');
}

function wrapped(weight: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST) lines[lines.length - 1] = `${last} ‖ ${word}`;
    else lines.push(`${weight}: ${word}`);
  }
  return lines;
}
