import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, DocumentProducedV1 } from '@plaza/contracts';
import { eventually } from '@plaza/testing';
import { Intake } from '../intake.service';
import { bootIntake, SECRETS, type Booted } from '../testing/boot';
import { aDocument } from '../testing/documents';
import { approval, base64, packFile, part, pubdocFile, type Envelope, type Label } from '../testing/exchange-files';
import { Exchange } from './exchange.service';
import { ExchangeFolder } from './exchange-folder';

jest.setTimeout(60_000);

let intake: Booted;
const produced: DocumentProducedV1[] = [];

beforeAll(async () => {
  intake = await bootIntake({ EXCHANGE_RETENTION: '10y' });
  const everything = await intake.bus.connect('provisioning');
  everything.subscribe('document.produced.v1', { callback: (_, message) => void produced.push(message.json()) });
  await everything.flush();
  // Every look at the folder is this test's own: it says what time it is.
  await intake.app.get(ExchangeFolder).stop();
});
afterAll(() => intake.stop());

let numbers = 0;
/** A registration that no other test uses. */
const newLetter = () => ({ code: `6111301${String((numbers += 1)).padStart(6, '0')}`, number: `자전거정책과-${numbers}` });
const idOf = ({ code }: { code: string }) => `${code}-2026`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Answer {
  status: number;
  headers: Headers;
  json: Record<string, unknown> & { errors?: { field: string; message: string }[] };
}
async function post(file: Uint8Array | string, type = 'application/xml', key = SECRETS.demo, path = '/v1/documents'): Promise<Answer> {
  const response = await fetch(`${intake.url}${path}`, { method: 'POST', body: file as never, headers: { authorization: `Bearer ${key}`, 'content-type': type } });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
}
const registered = async (documentId: string) => {
  const rows = await intake.source.query<{ version: number; payload: Document }[]>('SELECT version, payload FROM production_register WHERE document_id = $1 ORDER BY version', [documentId]);
  return rows.map(({ version, payload }) => ({ ...payload, version }));
};
const original = async (hash: string) => {
  const response = await fetch(`${intake.url}/internal/blobs/demo/${hash}`, { headers: { authorization: `Bearer ${SECRETS.caller}` } });
  return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
};
const fields = ({ json }: Answer) => json.errors?.map(({ field }) => field);

describe('over HTTP', () => {
  test.each<[Label, string]>([['euc-kr', 'application/xml'], ['utf-8', 'text/xml'], ['euc-kr', 'text/xml; charset="EUC-KR"']])('a pack.xml in %s, as %s, is registered with its attachments, which are there before it', async (label, type) => {
    const letter = newLetter();
    const drawing = randomBytes(200_000);
    const answer = await post(packFile({ label, letter, parts: part('attach', base64('위치도.hwp', label), drawing) + part('seal', 'seal.gif', Buffer.from('GIF')) }), type);
    const documentId = idOf(letter);
    expect([answer.status, answer.headers.get('location')]).toEqual([202, `/v1/documents/${documentId}`]);
    expect(answer.json).toMatchObject({ documentId, version: 1, status: 'accepted', id: expect.stringMatching(/^[a-z2-7]{20}$/), leftOut: ['pack.contents.content[2]'] });
    const [document] = await registered(documentId);
    expect(document).toMatchObject({ retention: '10y', disclosureCode: '1NNNNNNNN', attachments: [{ name: '위치도.hwp', size: drawing.length, sha256: sha256(drawing) }] });
    expect((await original(sha256(drawing)))?.equals(drawing)).toBe(true);
    const event = await eventually('document.produced', () => produced.find((one) => one.document.documentId === documentId));
    expect(event).toMatchObject({ id: answer.json.id, document });
  });

  it('a pubdoc.xml alone is the same document as in a pack.xml, and comes as often as it likes', async () => {
    const letter = newLetter();
    const first = await post(pubdocFile(letter));
    for (const again of [pubdocFile(letter), packFile({ letter }), pubdocFile({ ...letter, label: 'utf-8' })]) expect((await post(again)).json).toMatchObject({ ...first.json, status: 'duplicate' });
    expect(await registered(idOf(letter))).toHaveLength(1);
  });

  it('the same registration with other content is its correction, and what came before that stays what it was', async () => {
    const letter = newLetter();
    const versions = [];
    for (const title of ['처음', '정정', '처음', '다시 정정', '정정']) versions.push((await post(pubdocFile({ ...letter, title }))).json);
    expect(versions.map(({ version, status }) => [version, status])).toEqual([[1, 'accepted'], [2, 'accepted'], [1, 'duplicate'], [3, 'accepted'], [2, 'duplicate']]);
    expect((await registered(idOf(letter))).map(({ title }) => title)).toEqual(['처음', '정정', '다시 정정']);
  });

  it('corrections that arrive at the same moment are each a version of their own', async () => {
    const letter = newLetter();
    const answers = await Promise.all(['하나', '둘', '셋', '넷', '다섯'].map((title) => post(pubdocFile({ ...letter, title }))));
    expect(answers.map(({ json }) => json.version).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('a running number that begins anew every year is another document', async () => {
    const letter = newLetter();
    const before = await post(pubdocFile({ ...letter, approvals: approval('final', '결재', '과장', '최유진', '2025-01-04'), enforced: '2025-01-04' }));
    expect([(await post(pubdocFile(letter))).json.documentId, before.json.documentId, before.json.version]).toEqual([`${letter.code}-2026`, `${letter.code}-2025`, 1]);
  });

  it('a body too long for an event becomes a blob, and one too long for that is refused', async () => {
    const [letter, longer] = [newLetter(), newLetter()];
    const long = '가나다라 마바사 '.repeat(30_000);
    expect((await post(pubdocFile({ ...letter, content: `<p>${long}</p>` }))).status).toBe(202);
    const [{ body }] = (await registered(idOf(letter))) as [Document];
    expect(body).toEqual({ mediaType: 'text/plain', sha256: expect.any(String) });
    expect((await original(body.sha256!))!.toString()).toContain(long.trim());
    const answer = await post(pubdocFile({ ...longer, content: `<p>${'가'.repeat(3_600_000)}</p>` }));
    expect([answer.status, fields(answer)]).toEqual([413, ['body']]);
  });

  it('an attachment may have many megabytes, and one that is cut short is refused by name', async () => {
    const [letter, bytes] = [newLetter(), randomBytes(12 * 1024 * 1024)];
    const file = packFile({ letter, parts: part('attach', 'a.bin', bytes) });
    expect((await post(file)).status).toBe(202);
    expect((await original(sha256(bytes)))?.equals(bytes)).toBe(true);
    const cut = packFile({ letter: newLetter(), parts: part('attach', 'a.txt', bytes.toString('base64').slice(0, 1_001)) });
    expect(fields(await post(cut))).toEqual(['pack.contents.content[1]']);
    expect((await post(file.subarray(0, file.length / 2))).json).toMatchObject({ status: 400, errors: [{ field: '(xml)' }] });
  });

  it('is refused with everything that is wrong, in the file and in the document it makes', async () => {
    const answer = await post(packFile({ letter: { ...newLetter(), title: '', publication: '<publication code="1NNNNYNNN"/>', enforced: '내일', attach: '<attach><title>없음.hwp</title></attach>' } }));
    expect([answer.status, answer.headers.get('content-type'), fields(answer)]).toEqual([
      400, expect.stringMatching(/^application\/problem\+json/), ['pubdoc.foot.processinfo.enforcedate', 'pubdoc.foot.approvalinfo.approval[0].date', 'pubdoc.attach.title[0]', 'title', 'disclosureCode'],
    ]);
  });

  it('asks nobody for a DTD or an entity that the file names', async () => {
    let asked = 0;
    const server = createServer((_, response) => ((asked += 1), response.end('<!ENTITY x "y">'))).listen(0, '127.0.0.1');
    await eventually('listening', () => server.address() ?? undefined);
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const statuses = [];
    for (const doctype of [`<!DOCTYPE pubdoc SYSTEM "${url}/pubdoc.dtd">`, `<!DOCTYPE pubdoc SYSTEM "${url}/x.dtd">`, `<!DOCTYPE pubdoc [<!ENTITY % x SYSTEM "${url}/x.dtd"> %x;]>`]) {
      statuses.push((await post(pubdocFile({ ...newLetter(), doctype }))).status);
    }
    server.close();
    expect([statuses, asked]).toEqual([[202, 400, 400], 0]);
  });

  it('an agency that is not the source’s is refused with 403, and nothing of the file is kept', async () => {
    const [letter, bytes] = [newLetter(), randomBytes(100)];
    const answer = await post(packFile({ letter, orgcode: '3000000', parts: part('attach', 'a.bin', bytes) }));
    expect([answer.status, fields(answer), await original(sha256(bytes))]).toEqual([403, ['agency.code'], null]);
  });

  it('has an attachment wake whoever waits for it as its body', async () => {
    const bytes = Buffer.from(`긴 본문 ${randomBytes(8).toString('hex')}`);
    const waiting = `W-${sha256(bytes).slice(0, 8)}`;
    await post(JSON.stringify(aDocument({ documentId: waiting, body: { mediaType: 'text/plain', sha256: sha256(bytes) } })), 'application/json');
    await post(packFile({ letter: newLetter(), parts: part('attach', 'a.txt', bytes) }));
    await eventually('emitted again', () => (produced.filter(({ document }) => document.documentId === waiting).length === 2 ? true : undefined));
  });

  it('needs a key, no compression, and a document: 401, 415', async () => {
    const compressed = await fetch(`${intake.url}/v1/documents`, { method: 'POST', body: 'x', headers: { authorization: `Bearer ${SECRETS.demo}`, 'content-type': 'text/xml', 'content-encoding': 'gzip' } });
    const withdrawal = await post(pubdocFile(newLetter()), 'text/xml', SECRETS.demo, '/v1/withdrawals');
    expect([(await post(pubdocFile(newLetter()), 'text/xml', 'wrong')).status, compressed.status, withdrawal.status]).toEqual([401, 415, 415]);
  });

  it('leaves nothing on disk beside what was accepted', () => expect(readdirSync(join(intake.folder, 'exchange', '.posted'))).toEqual([]));
});

describe('from the folder', () => {
  const folder = (...names: string[]) => join(intake.folder, 'exchange', 'demo', ...names);
  const look = (later = 2_000) => intake.app.get(ExchangeFolder).runOnce(Date.now() + later);
  const put = (name: string, bytes: Uint8Array) => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(folder(name), bytes);
  };
  const result = (name: string) => JSON.parse(readFileSync(folder(name), 'utf8')) as Record<string, unknown>;
  const pack = (changes: Partial<Envelope> = {}) => packFile({ letter: newLetter(), ...changes });

  it('a file is taken, answered beside its place and moved away', async () => {
    const letter = newLetter();
    put('위치도 (1).XML', packFile({ letter, parts: part('attach', 'a.txt', Buffer.from('붙임')) }));
    await look();
    expect(result('위치도 (1).XML.receipt.json')).toMatchObject({ source: 'demo', file: '위치도 (1).XML', documentId: idOf(letter), version: 1, status: 'accepted' });
    expect([existsSync(folder('위치도 (1).XML')), readFileSync(folder('accepted', '위치도 (1).XML')).length > 0, readdirSync(folder('.taken'))]).toEqual([false, true, []]);
    expect(await registered(idOf(letter))).toHaveLength(1);
  });

  it('a bad file is answered with its problem and moved away, and keeps none behind it waiting', async () => {
    put('bad.xml', packFile({ doctype: '<!DOCTYPE pack [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }));
    put('good.xml', pack());
    await look();
    expect(result('bad.xml.refused.json')).toMatchObject({ source: 'demo', file: 'bad.xml', status: 'refused', problem: { status: 400, errors: [{ field: '(xml)(doctype)' }] } });
    expect([existsSync(folder('refused', 'bad.xml')), result('good.xml.receipt.json').status]).toEqual([true, 'accepted']);
  });

  it('a name that is used again gets its result again, and no earlier file is overwritten', async () => {
    const letter = newLetter();
    put('pack.xml', Buffer.from('<pack></pack>'));
    await look();
    expect(result('pack.xml.refused.json')).toMatchObject({ status: 'refused' });
    for (const title of ['처음', '정정']) {
      put('pack.xml', packFile({ letter: { ...letter, title } }));
      await look();
    }
    expect([result('pack.xml.receipt.json').version, existsSync(folder('pack.xml.refused.json'))]).toEqual([2, false]);
    expect(readdirSync(folder('accepted')).filter((name) => name.endsWith('pack.xml'))).toHaveLength(2);
  });

  it('files are registered in the order in which they came', async () => {
    const letter = newLetter();
    for (const [index, title] of ['하나', '둘', '셋'].entries()) put(`${index + 1}.xml`, packFile({ letter: { ...letter, title } }));
    await look();
    expect((await registered(idOf(letter))).map(({ title }) => title)).toEqual(['하나', '둘', '셋']);
  });

  it('a withdrawal that came after a file covers it, though the file is taken in later', async () => {
    const letter = newLetter();
    await post(pubdocFile(letter));
    put('correction.xml', packFile({ letter: { ...letter, title: '정정' } }));
    const now = Date.now;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 60_000);
    await post(JSON.stringify({ documentId: idOf(letter), reason: 'wrong-document' }), 'application/json', SECRETS.demo, '/v1/withdrawals').finally(() => clock.mockRestore());
    await look(120_000);
    const standing = await fetch(`${intake.url}/v1/documents/${idOf(letter)}`, { headers: { authorization: `Bearer ${SECRETS.demo}` } });
    expect(await standing.json()).toMatchObject({ versions: [{ version: 1, status: 'withdrawn' }, { version: 2, status: 'withdrawn' }] });
  });

  it('what is still being written is left alone: until it ends as it should, and nothing has happened to it for a while', async () => {
    const bytes = pack();
    put('growing.xml', bytes.subarray(0, bytes.length - 40));
    for (const name of ['.hidden.xml', 'later.xml.part', 'empty.xml']) put(name, name === 'empty.xml' ? Buffer.alloc(0) : bytes);
    await look(9 * 60_000);
    put('growing.xml', bytes);
    await look(0);
    expect(readdirSync(folder())).toEqual(expect.arrayContaining(['growing.xml', '.hidden.xml', 'later.xml.part', 'empty.xml']));
    renameSync(folder('later.xml.part'), folder('later.xml'));
    await look();
    expect([result('growing.xml.receipt.json').status, result('later.xml.receipt.json').status, existsSync(folder('empty.xml'))]).toEqual(['accepted', 'duplicate', true]);
  });

  it('what was never finished is refused after ten minutes', async () => {
    put('cut.xml', pack().subarray(0, 2_000));
    await look(11 * 60_000);
    expect(result('cut.xml.refused.json')).toMatchObject({ problem: { errors: [{ field: '(xml)' }] } });
  });

  it('nothing leads out of it: a link is no file, and nobody’s folder is only watched', async () => {
    writeFileSync(join(intake.folder, 'elsewhere.xml'), pack());
    symlinkSync(join(intake.folder, 'elsewhere.xml'), folder('link.xml'));
    mkdirSync(join(intake.folder, 'exchange', 'stranger'));
    writeFileSync(join(intake.folder, 'exchange', 'stranger', 'a.xml'), pack());
    await look();
    expect([existsSync(folder('link.xml')), readdirSync(join(intake.folder, 'exchange', 'stranger'))]).toEqual([true, ['a.xml']]);
  });

  it('a source speaks there for its own agencies only', async () => {
    mkdirSync(join(intake.folder, 'exchange', 'other'), { recursive: true });
    writeFileSync(join(intake.folder, 'exchange', 'other', 'a.xml'), pack());
    await look();
    expect(JSON.parse(readFileSync(join(intake.folder, 'exchange', 'other', 'a.xml.refused.json'), 'utf8'))).toMatchObject({ problem: { status: 403 } });
  });

  it('a crash between the blobs and the document, or between that and its result, is gone on from: nothing is lost, nothing doubled', async () => {
    const [letter, bytes] = [newLetter(), randomBytes(50)];
    put('crash.xml', packFile({ letter, parts: part('attach', 'a.bin', bytes) }));
    const submit = jest.spyOn(intake.app.get(Intake), 'submit').mockRejectedValueOnce(new Error('Connection terminated unexpectedly'));
    await look();
    submit.mockRestore();
    expect([await original(sha256(bytes)), await registered(idOf(letter)), existsSync(folder('crash.xml.receipt.json')), readdirSync(folder('.taken'))]).toEqual([bytes, [], false, [expect.stringMatching(/~crash\.xml$/)]]);
    // The document is there, its result is not, and the file lies where it was taken to.
    await post(readFileSync(folder('.taken', readdirSync(folder('.taken'))[0]!)));
    await look();
    expect([result('crash.xml.receipt.json').status, await registered(idOf(letter)), readdirSync(folder('.taken'))]).toEqual(['duplicate', [expect.anything()], []]);
  });

  it('what nobody foresaw is no reason to stop: the file is refused, and so can be looked at', async () => {
    put('odd.xml', pack());
    const submit = jest.spyOn(intake.app.get(Intake), 'submit').mockRejectedValueOnce(new TypeError('a mistake of ours'));
    await look();
    submit.mockRestore();
    expect([result('odd.xml.refused.json'), existsSync(folder('refused', 'odd.xml'))]).toEqual([expect.objectContaining({ problem: expect.objectContaining({ status: 500 }) }), true]);
  });

  it('two replicas that watch it take each file once', async () => {
    const taken = jest.spyOn(intake.app.get(Exchange), 'take');
    for (let count = 0; count < 30; count += 1) put(`many-${count}.xml`, pack());
    await Promise.all([look(), look(), look()]);
    await look();
    expect(taken).toHaveBeenCalledTimes(30);
    taken.mockRestore();
    expect(Array.from({ length: 30 }, (_, count) => result(`many-${count}.xml.receipt.json`).status)).toEqual(new Array(30).fill('accepted'));
  });

  it('is watched by itself', async () => {
    put('watched.xml', pack());
    intake.app.get(ExchangeFolder).start();
    await eventually('taken', () => (existsSync(folder('watched.xml.receipt.json')) ? true : undefined));
    await intake.app.get(ExchangeFolder).stop();
  });

  it('says nothing of what a file says, nor its name, in the log', () => {
    expect(intake.logs()).not.toMatch(/위치도|자전거|crash\.xml|박서준/);
  });
});
