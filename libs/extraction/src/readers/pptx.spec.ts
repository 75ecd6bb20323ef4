import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { pptx, slideShape } from '../testing/ooxml';
import { PPTX_SECRETS } from '../testing/pptx-secrets';

describe('whatever can carry text in pptx is found:', () => {
  it.each(PPTX_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});

it('reads slides in the order in which they are shown', async () => {
  const bytes = pptx({ slides: [{ content: slideShape('제목', { placeholder: 'title' }) + slideShape('본문') }, { content: slideShape('둘째') }] });
  await expect(readBytes(bytes)).resolves.toMatchObject({
    content: { blocks: [{ kind: 'page', number: 1 }, { kind: 'heading', level: 2, text: '제목' }, { kind: 'paragraph', text: '본문' }, { kind: 'page', number: 2 }, { kind: 'paragraph', text: '둘째' }] },
  });
});
