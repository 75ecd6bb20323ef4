import { aDocument, withdrawn } from '../testing/documents';
import { ChangeHub } from './change-hub';

const time = '2026-07-15T01:03:02.000Z';

it('a reader in the middle of a page is sent nothing of what was withdrawn meanwhile', async () => {
  const hub = new ChangeHub({} as never);
  const document = aDocument({ title: '거두어들일 제목' });
  hub.apply([{ cursor: '1', type: 'published', time, document }]);
  const [entry] = await hub.after(0n);
  expect(entry!.line).toContain('거두어들일 제목');
  hub.apply([{ cursor: '2', type: 'withdrawn', time, document: withdrawn(document) }]);
  expect(entry!.line).not.toContain('거두어들일 제목');
  expect(JSON.parse(/^data: (.*)$/m.exec(entry!.line)![1]!)).toMatchObject({ cursor: '1', document: { id: document.id, version: 1, status: 'open' } });
});
