import { NOW, ordinary, policy } from './documents.fixture';
import { judge } from './index';

const LENGTH = 60_000;
/** Quadratic, these take tens of seconds; linear, well under two on a busy machine. */
const BUDGET_MS = 5_000;

describe('A crafted text of 60,000 characters is judged in time that grows with its length alone', () => {
  it.each([
    '0', '1 ', '-', '가', '김', '김민수', '신청인 ', '신청인 김민수, ', '주무관 김민수 ', '김민수님 ', 'a', 'a@', '@', 'a@b.', '010-', '0 1 0 - ', '1234-',
    '동 1', '로 1', '가나다라마바사 1', '12가', '850101-1234567 ', '4111-1111-1111-1111 ', '은행 1234567890 ', '김민수 010-9876-5432 ', '성명\t주소\t연락처\n',
    '| 1 | 김민수 | ', '\n', '\t', ' ', '성명:\n\n\n\n', '(', '\u200b', '\u0301', 'e\u0301', '\u1100', '①', '\ud83d', 'Nguyen ', '서울특별시 마포구 ', '101동 ', '2026. 7. 1. ',
    '김민수가 ', '김민수, 이영희, ', '김민수의 자녀 ', '전결 김민수 ', '배출량은 ', '호소하는 ', '(1980.01.01) ', '김민수 외 3명 ', '01012345678', '０１０ ', 'Name\tPhone\n', '[개인정보: 이름]', '2027. 3. 31.까지 ',
  ])('%j', (seed) => {
    const bodyText = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
    const before = process.cpuUsage();
    const { record } = judge({ document: ordinary, bodyText, now: NOW, policy });
    const { user, system } = process.cpuUsage(before);
    expect(record.holds.map(({ code }) => code)).not.toContain('judging-failed');
    expect((user + system) / 1000).toBeLessThan(BUDGET_MS);
  });
});
