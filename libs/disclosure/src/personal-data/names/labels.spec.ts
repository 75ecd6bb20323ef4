import { namesInLabelledWords } from './labels';
import { wordsOf } from './words';

const namesIn = (text: string) => namesInLabelledWords(text, wordsOf(text)).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`);

describe('a label tells a citizen’s name for sure, whatever else stands around it', () => {
  it.each([
    ['신청인 김민수', ['name.label 김민수']],
    ['신청인김민수', ['name.label 김민수']],
    ['신청인김민수가 제출', ['name.label 김민수']],
    ['진정인은 김민수임', ['name.label 김민수']],
    ['성  명  김민수', ['name.label 김민수']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each(['신청인 주소지', '진정인은 어제 왔음', '관할구청김민수', '사망자 유류품', '신청인은 출석임'])('but not in: %s', (text) => expect(namesIn(text)).toEqual([]));
});
