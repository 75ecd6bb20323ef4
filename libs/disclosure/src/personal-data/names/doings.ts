/** How somebody is in a sentence, by the particle on the name. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['does', /^(?:이|가|은|는|께서는?|도)$/], ['undergoes', /^(?:을|를)$/], ['is-given', /^(?:에게|께|한테)/], ['gives', /^(?:으로부터|로부터|에게서|한테서)/], ['does-with', /^(?:와|과)$/],
];
/** Up to where a sentence ends, or the line. */
const SENTENCE = /^[^\n;]*?(?:[함음임됨](?=[.,) \n]|$)|다(?=[.\s]|$)|(?=[\n;])|$)/;
const WORDS = /[가-힣]+/g;

/**
 * What the last word of a sentence says that whoever is named in it does, or has done to them, by its ends and its beginning: 김민수에게 안내함 is
 * said of a citizen, 김민수가 안내함 of an official. None where the sentence ends with the name.
 */
export function doingsOf(behind: string, tail: string | undefined): string[] {
  const verb = SENTENCE.exec(behind.slice(tail?.length ?? 0))?.[0].match(WORDS)?.at(-1);
  if (verb === undefined) return [];
  const role = tail === undefined ? 'stands' : (ROLES.find(([, particle]) => particle.test(tail))?.[0] ?? 'otherwise');
  const ends = [2, 3, 4].filter((length) => length <= verb.length).map((length) => `${role}…${verb.slice(-length)}`);
  return [...ends, `${role}:${verb.slice(0, 2)}…`];
}
