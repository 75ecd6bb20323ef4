import { candidatesIn } from './candidates';
import { wordsOf } from './words';

const candidates = (text: string) => candidatesIn(text, wordsOf(text)).map(({ name }) => name);

describe('what may be a name, wherever it stands', () => {
  it.each([['김민수가 왔다', ['김민수']], ['조진경, 정한수', ['조진경', '정한수']], ['선우담은', ['선우담']]])('is one of its syllables: %s', (text, names) => expect(candidates(text)).toEqual(names));
  it.each(['나오는', '지나갈', '하였음', '442,477,020원은', '원동기 12가3456'])('is no verb, no sum and nothing that says what a number is: %s', (text) => expect(candidates(text)).toEqual([]));
  it.each(['손해액', '차선폭', '지하층', '채용란', '지갑류'])('is none of a usual kind where it is made of a noun: %s', (word) => expect(candidatesIn(word, wordsOf(word)).filter(({ made }) => !made)).toEqual([]));
});
