import { HELD } from '../held';
import { documentCases } from './documents';
import { sentenceCases } from './sentences';

describe('The held part', () => {
  it('says of every stretch where it lies and what it is', () => {
    for (const { document, gold } of [...sentenceCases(HELD, 2), ...documentCases(HELD, 20)]) {
      const texts: Record<string, string> = { body: document.body.text!, title: document.title };
      document.attachments?.forEach(({ name }, index) => (texts[`attachments[${index}].name`] = name));
      for (const { part, start, end } of gold) expect(texts[part]!.slice(start, end)).not.toBe('');
    }
  });
});
