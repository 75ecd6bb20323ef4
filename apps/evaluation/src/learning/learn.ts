import { Random } from '../cases/random';
import type { Example } from './examples';

/** Natural logarithms of the odds that what stands around a stretch gives it. */
export interface Weights {
  person: number;
  citizen: number;
}

const ROUNDS = 12;
const RATE = 0.3;
/** Against learning one template by heart. */
const DECAY = 0.0015;
/** What stands around fewer names than this says nothing. */
const FEWEST = 5;
/** Weights this near to nothing are left out, and the others are rounded to a tenth. */
const SMALLEST = 0.2;

/** What speaks for a person, and of persons for a citizen. The same examples give the same weights. */
export function learn(examples: readonly Example[]): Map<string, Weights> {
  const person = weightsOf(examples, ({ is }) => is !== 'no name');
  const citizen = weightsOf(examples.filter(({ is }) => is !== 'no name'), ({ is }) => is === 'citizen');
  return new Map([...new Set(['', ...person.keys(), ...citizen.keys()])].map((word) => [word, { person: person.get(word) ?? 0, citizen: citizen.get(word) ?? 0 }]));
}

/** Logistic regression by stochastic gradient descent; under the empty word how it stands when nothing speaks. */
function weightsOf(examples: readonly Example[], isSo: (example: Example) => boolean): Map<string, number> {
  const random = new Random(1);
  const counts = new Map<string, number>();
  for (const { around } of examples) for (const word of around) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = examples.map((example) => ({ so: isSo(example) ? 1 : 0, around: example.around.filter((word) => counts.get(word)! >= FEWEST) }));
  const weights = new Map<string, number>([['', 0]]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round / 2);
    for (const { so, around } of random.shuffled(known)) {
      const sum = around.reduce((total, word) => total + (weights.get(word) ?? 0), weights.get('')!);
      const step = (so - 1 / (1 + Math.exp(-sum))) * rate;
      weights.set('', weights.get('')! + step * 0.1);
      for (const word of around) weights.set(word, (weights.get(word) ?? 0) * (1 - rate * DECAY) + step * 0.25);
    }
  }
  return new Map([...weights].filter(([word, weight]) => word === '' || Math.abs(weight) >= SMALLEST).map(([word, weight]) => [word, Math.round(weight * 10) / 10]));
}
