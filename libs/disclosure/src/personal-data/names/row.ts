import { firstFrom } from '../../text/first-from';
import type { Span } from '../finding';
import type { Token } from './line';

/** As far as this a row is followed. */
const FARTHEST = 90;

/** What a name is listed with stands around the whole row: 점검반 김민수, 이영희, 박서준 입회. Nothing where no other name stands between. */
export function rowAround(tokens: readonly Token[], { start, end }: Span, isName: (word: string) => boolean): { before?: string; behind?: string } {
  const at = firstFrom(tokens.length, (token) => tokens[token]!.start, start);
  let left = at - 1;
  while (left >= 0 && isName(tokens[left]!.word) && start - tokens[left]!.start <= FARTHEST) left -= 1;
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next += 1;
  let right = next;
  while (right < tokens.length && isName(tokens[right]!.word) && tokens[right]!.start - end <= FARTHEST) right += 1;
  return { before: left < at - 1 ? tokens[left]?.word : undefined, behind: right > next ? tokens[right]?.word : undefined };
}
