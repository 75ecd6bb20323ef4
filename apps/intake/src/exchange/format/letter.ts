import { bodyText } from './body-text';
import { childrenOf, find, textOf } from './elements';
import type { Element } from './xml';

/** What a reader of the sealed letter reads, from its recipient to its last line: all of it is content, and is judged. */
export async function letterText(pubdoc: Element): Promise<string> {
  const at = (path: string) => textOf(find(pubdoc, path));
  const recipients = childrenOf(find(pubdoc, 'head.receiptinfo.recipient'), 'rec').map(textOf).filter((name) => name !== '');
  const content = find(pubdoc, 'body.content');
  const sections = [
    [label('수신  ', recipients.join(', ')), label('(경유)  ', at('head.receiptinfo.via'))],
    [content ? await bodyText(content) : ''],
    [at('foot.sendername')],
    [
      joined([label('우 ', joined([at('foot.sendinfo.zipcode'), at('foot.sendinfo.address')], '  ')), at('foot.sendinfo.homeurl')]),
      joined([label('전화 ', at('foot.sendinfo.telephone')), label('전송 ', at('foot.sendinfo.fax')), at('foot.sendinfo.email'), textOf(publicationOf(pubdoc))]),
    ],
  ];
  return joined(sections.map((lines) => joined(lines, '\n')), '\n\n');
}

/** The disclosure mark, wherever systems put it. */
export const publicationOf = (pubdoc: Element) =>
  find(pubdoc, 'foot.sendinfo.publication') ?? find(pubdoc, 'foot.publication') ?? find(pubdoc, 'publication');

const label = (before: string, text: string) => (text === '' ? '' : `${before}${text}`);
const joined = (texts: string[], by = '  / ') => texts.filter((text) => text !== '').join(by);
