import { DOES, UNDERGOES, type Whose } from '../../policy/beside-names';
import { Beginnings } from './endings';

const does = { words: DOES, beginnings: new Beginnings(DOES.keys()) };
const undergoes = { words: UNDERGOES, beginnings: new Beginnings(UNDERGOES.keys()) };

/** How somebody is in a sentence, by the particle on the name, and which list knows who is so. */
const ROLES = [
  ['does', /^(?:이|가|은|는|께서는?|도)$/, does], ['undergoes', /^(?:을|를)$/, undergoes], ['is-given', /^(?:에게|께|한테)/, undergoes], ['gives', /^(?:으로부터|로부터|에게서|한테서)/, undergoes],
  ['does-with', /^(?:와|과)$/, undergoes],
] as const;
const WITHOUT_PARTICLE = ['stands', null, does] as const;
const OTHERWISE = ['otherwise', null, does] as const;
/** Up to where a sentence ends, or the line. */
const SENTENCE = /^[^\n;]*?(?:[함음임됨](?=[.,) \n]|$)|다(?=[.\s]|$)|(?=[\n;])|$)/;
const WORDS = /[가-힣]+/g;

/** What the sentence says by its last words that whoever is named does, or has done to them; none where it ends with the name. */
export function doingsOf(behind: string, tail: string | undefined): string[] {
  const words = SENTENCE.exec(behind.slice(tail?.length ?? 0))![0].match(WORDS);
  if (words === null) return [];
  const [role, , list] = tail === undefined ? WITHOUT_PARTICLE : (ROLES.find(([, particle]) => particle.test(tail)) ?? OTHERWISE);
  const verb = words.at(-1)!;
  const forms = [2, 3, 4].filter((length) => length <= verb.length).map((length) => `${role}…${verb.slice(-length)}`);
  return [...forms, `${role}:${verb.slice(0, 2)}…`, `${role}=${whoseBy(list, verb, words.at(-2)) ?? '-'}`];
}

/** By the last two words, 진료를 받음, or else the last. */
function whoseBy({ words, beginnings }: typeof does, verb: string, before: string | undefined): Whose | null {
  const known = (before === undefined ? null : longEnough(beginnings.of(before + verb), before)) ?? beginnings.of(verb);
  return known === null ? null : words.get(known)!;
}

/** The first of two words alone says nothing of what was done. */
const longEnough = (beginning: string | null, before: string): string | null => (beginning !== null && beginning.length > before.length ? beginning : null);
