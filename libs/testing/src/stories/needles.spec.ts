import { Needles } from './needles';

const word = '꺩쀍뚋뾃';
const around = (bytes: Buffer) => [{ where: 'here', bytes: Buffer.concat([Buffer.from('앞에 선 말 '), bytes, Buffer.from(' 뒤에 선 말')]) }];
const needles = new Needles([word, '010-1234-5678', '꺩쀍뚋쉙']);

test.each([
  ['UTF-8', Buffer.from(word)],
  ['UTF-16', Buffer.from(word, 'utf16le')],
  ['hexadecimal', Buffer.from(Buffer.from(word).toString('hex'))],
  ['URL', Buffer.from(encodeURIComponent(word))],
  ['JSON escapes', Buffer.from('\\uaea9\\uc00d\\ub68b\\ubf83')],
  ['base64', Buffer.from(Buffer.from(word).toString('base64'))],
  ['base64', Buffer.from(Buffer.from(`a${word}b`).toString('base64'))],
  ['base64', Buffer.from(Buffer.from(`ab${word}`).toString('base64'))],
])('a word is found in %s', (as, bytes) => {
  expect(needles.in(around(bytes))).toEqual([{ needle: word, as, where: 'here' }]);
});

it('is found at the very beginning and end', () => {
  expect(needles.in([{ where: 'alone', bytes: Buffer.from(word) }])).toHaveLength(1);
});

it('is not found where only its beginning, its end or a neighbour stands', () => {
  expect(needles.in([{ where: 'parts', bytes: Buffer.from(`꺩쀍뚋 쀍뚋뾃 010-1234-567 ${Buffer.from('꺩쀍').toString('hex')}`) }])).toEqual([]);
});
