import { render } from 'preact-render-to-string';
import { DocumentText } from './document-text';
import { Redacted } from './redacted-text';

describe('redacted text', () => {
  test('a label within the reason of a label is part of it', () => {
    expect(render(<Redacted text="암호는 [비공개: 제3호 시설 방호(민원인 [개인정보: 이름] 관련)]로 [개인정보: 주소] 끝" />)).toBe(
      '암호는 <mark class="redaction">비공개: 제3호 시설 방호(민원인 개인정보: 이름 관련)</mark>로 <mark class="redaction">개인정보: 주소</mark> 끝',
    );
  });

  test('brackets that are no label stay as they are', () => {
    expect(render(<Redacted text="[붙임] 1부 [개인정보 보호법] [비공개" />)).toContain('[붙임] 1부 ');
    expect(render(<Redacted text="[비공개" />)).toBe('[비공개');
  });

  test('lines and indentation stay; blank lines part paragraphs', () => {
    expect(render(<DocumentText text={'1. 가\n  나. 다\r\n \r\n2. 라'} />)).toContain('<p>1. 가\n  나. 다</p><p>2. 라</p>');
  });

  test('lines of cells are a table, one line of cells is not', () => {
    expect(render(<DocumentText text={'머리\n문서번호\t결재일자\n가-1\t2026. 7. 1.\n끝'} />)).toMatch(
      /<p>머리<\/p><div.*<tr><td>문서번호<\/td><td>결재일자<\/td><\/tr>.*<\/div><p>끝<\/p>/,
    );
    expect(render(<DocumentText text={'가\t나'} />)).toContain('<p>가\t나</p>');
  });

  test('a table between bars has its first line as heads, and masks in its cells', () => {
    expect(render(<DocumentText text={'1. 명단\n| 연번 | 성명 |\n| 1 | [개인정보: 이름] |\n2. 끝'} />)).toMatch(
      /<p>1. 명단<\/p>.*<th scope="col">연번<\/th><th scope="col">성명<\/th>.*<td>1<\/td><td><mark class="redaction">개인정보: 이름<\/mark><\/td>.*<p>2. 끝<\/p>/,
    );
  });

  test('what would take a backtracking matcher for ever is done at once', () => {
    const before = process.cpuUsage();
    render(<DocumentText text={'[비공개[a]'.repeat(50_000)} />);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });
});
