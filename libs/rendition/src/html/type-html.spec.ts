import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { readHtml } from '../read/text-of-html';
import { letter } from '../testing/letter';
import { allTextOf, manuscripts, visible } from '../testing/manuscripts';
import { STYLE } from './style';
import { typeHtml } from './type-html';

type Element = DefaultTreeAdapterMap['element'];
const elementsOf = (node: DefaultTreeAdapterMap['node']): Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : [])) : [];
const html = typeHtml(letter);
const elements = elementsOf(parse(html));

it('every text comes out again, in its order, whatever it is', () => {
  fc.assert(fc.property(manuscripts(), (manuscript) => {
    expect(visible(readHtml(typeHtml(manuscript)).text)).toBe(allTextOf(manuscript));
  }), { numRuns: 200 });
});

it('whatever a text says, nothing of it becomes markup', () => {
  const allowed = new Set(elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]).concat('h4', 'h5', 'h6'));
  fc.assert(fc.property(manuscripts(), (manuscript) => {
    const found = elementsOf(parse(typeHtml(manuscript))).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
    expect(found.filter((name) => !allowed.has(name))).toEqual([]);
  }), { numRuns: 200 });
});

it('needs nothing else and does nothing', () => {
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'a', 'base']) expect(names).not.toContain(name);
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  for (const name of ['style', 'src', 'href', 'onclick', 'onload']) expect(attributes).not.toContain(name);
  expect(STYLE).not.toMatch(/url\(|@import|</);
});

it('has one sheet of style', () => {
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  expect(styles.map((style) => (style.childNodes[0] as DefaultTreeAdapterMap['textNode']).value)).toEqual([STYLE]);
});

it('is a page that a screen reader finds its way in', () => {
  const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
  expect(elements[0]).toMatchObject({ tagName: 'html', attrs: [{ name: 'lang', value: 'ko' }] });
  expect(['main', 'h1', 'h2', 'h3', 'table', 'caption'].map(count)).toEqual([1, 1, 2, 1, 3, 2]);
  expect(elements.filter(({ tagName }) => tagName === 'th').every(({ attrs }) => attrs.some(({ name, value }) => name === 'scope' && value === 'col'))).toBe(true);
  expect(readHtml(html).strings).toContain(letter.title);
});

it('a reader finds what is not seen too', () => {
  const { text, strings } = readHtml('<html><title>제목</title><body onload="하나"><!--둘--><p title="셋">넷<script>다섯</script><template><b>여섯</b></template><p>일곱');
  expect(text).toBe('넷\n일곱');
  expect(strings).toEqual(expect.arrayContaining(['제목', '하나', '둘', '셋', '다섯', '여섯']));
});
