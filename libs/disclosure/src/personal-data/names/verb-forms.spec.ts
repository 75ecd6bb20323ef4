import { hasAPast, isVerbForm } from './verb-forms';

describe('a verb as sentences have it is no name', () => {
  it.each(['나오는', '나오니', '나온다', '지나갈', '지나온', '지워져', '기다리던', '올라가면서'])('%s', (run) => expect(isVerbForm(run)).toBe(true));
  it.each(['하였음', '주었음', '나갔다'])('nor is one of the past: %s', (word) => expect(hasAPast(word)).toBe(true));
  // 조지다, 정하다, 나오다 and what stands behind: names of people all the same.
  it.each(['조진경', '정한수', '나온', '김민수', '이하나', '세찬'])('but a name is one however like a verb it begins: %s', (run) => {
    expect(isVerbForm(run)).toBe(false);
    expect(hasAPast(run)).toBe(false);
  });
});
