import { classOf, SEPARATOR } from './characters';

/** After any syllable. */
const FREE = [
  '의', '에', '도', '만', '에서', '에게', '에게서', '께', '께서', '한테', '까지', '부터', '처럼', '보다', '마다', '조차', '마저', '밖에', '하고',
  '에는', '에도', '에만', '에의', '에서는', '에서도', '에서의', '에게는', '에게도', '까지는', '까지도', '까지의', '부터는', '부터의', '만을', '만이', '만은',
  '보다는', '보다도', '에서부터', '에까지', '에서만',
];
/** After a final consonant, and the partner that follows a vowel. */
const PAIRED: readonly (readonly [string, string])[] = [
  ['을', '를'], ['은', '는'], ['이', '가'], ['과', '와'], ['이나', '나'], ['이란', '란'], ['이며', '며'], ['이라도', '라도'], ['과의', '와의'], ['과는', '와는'], ['이라는', '라는'],
];
/** Of these the second also follows ㄹ. */
const DIRECTIONAL: readonly (readonly [string, string])[] = [
  ['으로', '로'], ['으로서', '로서'], ['으로써', '로써'], ['으로부터', '로부터'], ['으로부터는', '로부터는'], ['으로는', '로는'], ['으로의', '로의'], ['으로도', '로도'],
];

type Ending = 'any' | 'consonant' | 'vowel' | 'consonant but ㄹ' | 'vowel or ㄹ';

const PARTICLES: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...FREE.map((particle): [string, Ending] => [particle, 'any']),
  ...PAIRED.flatMap(([closed, open]): [string, Ending][] => [[closed, 'consonant'], [open, 'vowel']]),
  ...DIRECTIONAL.flatMap(([closed, open]): [string, Ending][] => [[closed, 'consonant but ㄹ'], [open, 'vowel or ㄹ']]),
]);
const LONGEST = Math.max(...[...PARTICLES.keys()].map(({ length }) => length));

/** At least so many characters stay: 사과 and 도로 end like particles and are none. */
const STEM = 2;

/**
 * A word of a query without its longest particle (에서, 으로, 까지, 을 …). The form of most particles tells whether the
 * syllable before ends in a consonant, so 평가 keeps its 가. Only for queries: in a document 정책과 would lose its 과.
 */
export function withoutParticle(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    const stem = word.slice(0, -length);
    const ending = PARTICLES.get(word.slice(-length));
    if (ending && letters(stem) >= STEM && follows(stem.charCodeAt(stem.length - 1), ending)) return stem;
  }
  return word;
}

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

function follows(unit: number, ending: Ending): boolean {
  if (ending === 'any' || unit < FIRST || unit > LAST) return classOf(unit) !== SEPARATOR;
  const final = (unit - FIRST) % FINALS;
  switch (ending) {
    case 'consonant': return final !== 0;
    case 'vowel': return final === 0;
    case 'consonant but ㄹ': return final !== 0 && final !== RIEUL;
    case 'vowel or ㄹ': return final === 0 || final === RIEUL;
  }
}

function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) !== SEPARATOR) count++;
  return count;
}
