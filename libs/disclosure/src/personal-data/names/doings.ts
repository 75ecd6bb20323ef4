/** How somebody is in a sentence, by the particle on the name. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['does', /^(?:이|가|은|는|께서는?|도)$/], ['undergoes', /^(?:을|를)$/], ['is-given', /^(?:에게|께|한테)/], ['gives', /^(?:으로부터|로부터|에게서|한테서)/], ['does-with', /^(?:와|과)$/], ['has', /^의$/],
];
/** Up to where a sentence ends, or the line. */
const CLAUSE = /^[^\n;]*?(?:[함음임됨](?=[.,) \n]|$)|다(?=[.\s]|$)|$)/;
const WORDS = /[가-힣]+/g;

/** What the sentence says that whoever is named does, or has done to them, by its last words: `does 요청함`. Empty where it ends with the name. */
export function doingsOf(behind: string, tail: string | undefined): string[] {
  const clause = CLAUSE.exec(behind.slice(tail?.length ?? 0))?.[0] ?? '';
  const words = clause.match(WORDS) ?? [];
  const verb = words.at(-1);
  if (verb === undefined) return [];
  const role = tail === undefined ? 'stands' : (ROLES.find(([, particle]) => particle.test(tail))?.[0] ?? 'other');
  const forms = [2, 3, 4].filter((length) => length <= verb.length).map((length) => `${role}…${verb.slice(-length)}`);
  return [...forms, `${role}:${verb.slice(0, 2)}…`, ...(words.length > 1 ? [`${role}:${words.at(-2)!.slice(0, 2)}+${verb.slice(0, 2)}`] : [])];
}
