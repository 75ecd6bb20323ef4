import type { Weights } from '@plaza/disclosure';
import { Random } from '../cases/random';
import type { Example } from './examples';

const ROUNDS = 6;
const RATE = 0.3;
const DECAY = 0.0015;
/** Of what stands around a name so much is hidden each time, so that nothing is leaned on alone and no template learned by heart (Srivastava et al. 2014). */
const HIDDEN = 0.5;
/** What stands around fewer names than this says nothing. */
const FEWEST = 3;
/** Weights this near to nothing are left out, and the others are rounded to a tenth. */
const SMALLEST = 0.3;

/** How somebody is called says nothing of whose name it is, whatever the names are that were put into templates. */
const OF_THE_NAME = 'word ';

/** What speaks for a person, and of persons for a citizen. The same examples give the same weights. */
export function learn(examples: readonly Example[]): Map<string, Weights> {
  const person = weightsOf(examples, ({ is }) => is !== 'no name');
  const people = examples.filter(({ is }) => is !== 'no name').map(({ is, around }) => ({ is, around: around.filter((form) => !form.startsWith(OF_THE_NAME)) }));
  const citizen = weightsOf(people, ({ is }) => is === 'citizen');
  return new Map([...new Set(['', ...person.keys(), ...citizen.keys()])].map((form) => [form, { person: person.get(form) ?? 0, citizen: citizen.get(form) ?? 0 }]));
}

/** Logistic regression by gradient descent, each weight at a rate of its own (Duchi et al. 2011); under the empty word how it stands when nothing speaks. */
function weightsOf(examples: readonly Example[], isSo: (example: Example) => boolean): Map<string, number> {
  const random = new Random(1);
  const forms = frequentForms(examples);
  const known = examples.map((example) => ({ so: isSo(example) ? 1 : 0, around: example.around.flatMap((form) => forms.get(form) ?? []) }));
  // In the first place how it stands when nothing speaks.
  const weights = new Float64Array(forms.size + 1);
  const steps = new Float64Array(forms.size + 1).fill(0.01);
  const move = (at: number, gradient: number) => {
    steps[at]! += gradient * gradient;
    weights[at]! -= (RATE * gradient) / Math.sqrt(steps[at]!);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { so, around } of random.shuffled(known)) {
      const seen = around.filter(() => !random.chance(HIDDEN));
      const sum = seen.reduce((total, form) => total + weights[form]!, weights[0]!);
      const error = 1 / (1 + Math.exp(-sum)) - so;
      move(0, error);
      for (const form of seen) move(form, error + DECAY * weights[form]!);
    }
  }
  const learned = [...forms].map(([form, at]): [string, number] => [form, Math.round(weights[at]! * 10) / 10]);
  return new Map([['', Math.round(weights[0]! * 10) / 10], ...learned.filter(([, weight]) => Math.abs(weight) >= SMALLEST)]);
}

/** Each form with its place among the weights. */
function frequentForms(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { around } of examples) for (const form of around) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= FEWEST).map(([form], index) => [form, index + 1]));
}
