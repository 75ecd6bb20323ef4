import { TITLES } from '../../policy/roles';
import { endsInConsonant, endsInRieul } from './syllables';

const AFTER_ANY = [
  '', '께서', '께서는', '께서도', '에게서', '에게', '에게는', '에게도', '한테', '한테서', '로부터', '께', '께는', '부터', '까지', '의', '에', '도', '만', '만이', '만은', '만의', '만을', '만으로', '만에', '및', '등', '등이', '등은', '등의', '등을', '등에게', '측', '측의', '측은', '측이', '외', '입니다', '임', '인', '처럼', '보다', '마다',
  '댁', '네', '네가', '네는', '네와', '네의', '라고만', '이고', '이며', '이라고', '이라는', '본인', '본인이', '본인은',
];
const AFTER_CONSONANT = ['은', '이', '을', '과', '과의', '과는', '으로', '으로부터', '으로부터의', '이며', '이고', '이나', '이다', '이라', '이라고', '이라는', '이가', '이는', '이를', '이의', '이에게', '이와', '이도'];
const AFTER_VOWEL = ['는', '가', '를', '와', '와의', '와는', '로', '로부터', '로부터의', '며', '고', '나', '다', '라', '라고', '라는'];
// 씨 and 님 take particles like any word that ends in a vowel or a consonant; which, is not worth asking.
const TITLED = new Set(TITLES.flatMap((title) => [...AFTER_ANY, ...AFTER_CONSONANT, ...AFTER_VOWEL].map((particle) => title + particle)));

const EITHER = new Set(AFTER_ANY);
const CONSONANT = new Set(AFTER_CONSONANT);
const VOWEL = new Set(AFTER_VOWEL);

/** Whether `tail` is what may be written onto a name whose last syllable is `last`: a particle that fits it, a title. */
export function isTail(tail: string, last: number): boolean {
  if (tail === '' || EITHER.has(tail)) return true;
  if (tail.length > 7) return false;
  if (TITLED.has(tail)) return true;
  return (endsInConsonant(last) ? CONSONANT.has(tail) : VOWEL.has(tail)) || (endsInRieul(last) && tail.startsWith('로') && VOWEL.has(tail));
}
