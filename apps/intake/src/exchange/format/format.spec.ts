import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { Refusal } from '../../submissions/refusal';
import { approval, assist, base64, inEncoding, inPieces, letterXml, packFile, part, pubdocFile, type Envelope, type Label, type Letter } from '../../testing/exchange-files';
import { documentOf } from './document';
import { readExchangeFile } from './pack';

const UNSAID = { agencies: new Set(['6110000']), retention: 'permanent' as const };
const LABELS: Label[] = ['euc-kr', 'utf-8'];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const mapped = async (bytes: Buffer, size?: number, charset?: string) => await documentOf(await readExchangeFile(inPieces(bytes, size), charset), UNSAID);
const letter = async (changes: Partial<Letter> = {}) => await mapped(pubdocFile(changes));
const pack = async (changes: Partial<Envelope> = {}) => await mapped(packFile(changes));
const textOf = async (content: string) => ((await letter({ content })).document.body as { text: string }).text;

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error('was not refused', { cause: error });
  return error;
}
const refusedFields = async (work: Promise<unknown>) => (await refusalOf(work)).problem.errors?.map(({ field }) => field);

describe.each(LABELS)('a file in %s', (label) => {
  it('says as pubdoc.xml what the contract asks for', async () => {
    const { document, problems, leftOut } = await letter({ label });
    expect([problems, leftOut]).toEqual([[], []]);
    expect(document).toEqual({
      documentId: '6111301001204-2026', documentNumber: '자전거정책과-1204', kind: 'approval', title: '자전거도로 정비 추진계획 알림',
      body: {
        mediaType: 'text/plain',
        text: [
          '수신  수신자 참조\n', '1. 시민 안전을 위하여 한강대로 자전거도로를 정비하고자 합니다.', '붙임  위치도 1부.  끝.\n', '서울특별시장\n',
          '우 04524  서울특별시 중구 세종대로 110  / http://www.seoul.go.kr', '전화 02-2133-2393  / 전송 02-2133-0000  / bike@seoul.go.kr  / 대시민공개',
        ].join('\n'),
      },
      agency: { code: '6110000', name: '서울특별시' }, department: { code: '6111301', name: '자전거정책과' },
      author: { name: '박서준', position: '주무관', phone: '02-2133-2393' },
      approvals: [
        { type: 'drafted', name: '박서준', position: '주무관', at: '2026-07-14T17:20:00+09:00' },
        { type: 'reviewed', name: '이도윤', position: '자전거정책팀장' },
        { type: 'cooperated', name: '한지우', position: '교통운영과장' },
        { type: 'delegated', name: '최유진', position: '자전거정책과장', at: '2026-07-15T10:03:22+09:00' },
      ],
      producedAt: '2026-07-15T10:03:22+09:00', retention: 'permanent', disclosureCode: '1NNNNNNNN', attachments: [],
    });
  });

  it('says the same in a pack.xml, with its attachments to the byte, wherever the pieces in which it comes are cut', async () => {
    const [drawing, table] = [Buffer.from('위치도를 그린 것'), Buffer.alloc(300_001, 'x')];
    const parts = [
      part('attach', base64('위치도.hwp', label), drawing, 'content-type="application/x-hwp"'), part('attach_body', 'table 1.xlsx', table, 'content-type=""'),
      part('seal', 'seal.gif', Buffer.from('GIF')), part('sign', 'sign1.gif', Buffer.from('GIF')),
    ].join('');
    const bytes = packFile({ label, parts });
    for (const size of [1_021, 64 * 1024, bytes.length]) {
      const { document, attached, problems, leftOut } = await mapped(bytes, size);
      expect([problems, leftOut]).toEqual([[], ['pack.contents.content[3]', 'pack.contents.content[4]']]);
      const attachments = [
        { name: '위치도.hwp', mediaType: 'application/x-hwp', size: drawing.length, sha256: sha256(drawing) },
        { name: 'table 1.xlsx', mediaType: 'application/octet-stream', size: table.length, sha256: sha256(table) },
      ];
      expect(document).toEqual({ ...(await letter({ label })).document, attachments });
      expect(attached.map(({ pieces }) => sha256(Buffer.concat(pieces)))).toEqual([drawing, table].map(sha256));
    }
  });

  it('may be cut anywhere, between any two bytes', async () => {
    for (const end of ['가나다', '가나다!', '가나다!!']) {
      const { document, problems } = await mapped(packFile({ label, parts: part('attach', 'a.txt', Buffer.from(end)) }), 1);
      expect([problems, document.attachments]).toEqual([[], [expect.objectContaining({ sha256: sha256(Buffer.from(end)) })]]);
    }
    // Half of such a letter is an ASCII one.
    const { document } = await mapped(pubdocFile({ label, content: '똠방각하 '.repeat(100) }), 1);
    expect((document.body as { text: string }).text).toContain('똠방각하 '.repeat(100).trim());
  });
});

it('the encoding may also be said by the request, or by a byte order mark', async () => {
  const undeclared = letterXml().replace(/ encoding="[^"]*"/, '');
  const title = async (bytes: Buffer, charset?: string) => (await mapped(bytes, undefined, charset)).document.title;
  expect(await title(inEncoding(undeclared, 'euc-kr'), 'EUC-KR')).toBe('자전거도로 정비 추진계획 알림');
  expect(await title(Buffer.from(`\uFEFF${undeclared}`))).toBe('자전거도로 정비 추진계획 알림');
  expect(await title(inEncoding(undeclared, 'utf-8'))).toBe('자전거도로 정비 추진계획 알림');
});

it('letters that only CP949 has are read in what is declared as EUC-KR', async () => {
  expect((await letter({ title: '똠방각하 펲시콜라' })).document.title).toBe('똠방각하 펲시콜라');
});

describe('the approval line', () => {
  const line = async (approvals: string, enforced = '2026. 1. 5.') => await letter({ approvals, enforced });

  test.each([['기안', 'drafted'], ['검토', 'reviewed'], ['협조', 'cooperated'], ['결재', 'approved'], ['전 결', 'delegated'], ['대결', 'deputized'], ['감사', '감사']])('%s is %s', async (word, type) => {
    expect((await line(approval('1', word, '과장', '최유진'))).document.approvals).toMatchObject([{ type }]);
  });

  it('goes by its numbers, and without words by the places', async () => {
    const { document } = await line([approval('final', '', '국장', '정하윤'), approval('2', '', '과장', '최유진'), approval('1', '', '주무관', '박서준'), assist('예산과장', '한지우')].join(''));
    expect((document.approvals as { type: string; name: string }[]).map(({ type, name }) => `${type} ${name}`)).toEqual(['drafted 박서준', 'reviewed 최유진', 'cooperated 한지우', 'approved 정하윤']);
  });

  it('leaves out the place of somebody for whom a deputy decided, but no picture that stands for a name', async () => {
    expect((await line([approval('1', '대결', '과장', '최유진', '2026-01-05'), approval('final', '전결', '국장', '')].join(''))).document.approvals).toHaveLength(1);
    const signed = '<approval order="1"><signposition>국장</signposition><type>결재</type><signimage><img src="sign1.gif"/></signimage><date>2026-01-05</date></approval>';
    expect((await line(signed)).problems).toEqual([{ field: 'pubdoc.foot.approvalinfo.approval[0].name', message: expect.any(String) }]);
  });

  test.each([
    ['2025. 12. 31.', '23:59', '2025-12-31T23:59:00+09:00'], ['12/31', '', '2025-12-31T00:00:00+09:00'], ['01/05', '9:05:07', '2026-01-05T09:05:07+09:00'], ["'25.12.1", '', '2025-12-01T00:00:00+09:00'],
    ['20251231', '', '2025-12-31T00:00:00+09:00'], ['2025-12-31 08:00:00', '', '2025-12-31T08:00:00+09:00'],
  ])('has a day written as %s %s', async (day, time, at) => {
    expect((await line(approval('1', '결재', '과장', '최유진', day, time))).document.producedAt).toBe(at);
  });

  it('names a day, a time and a place in the line that cannot be read, and a day whose year nobody tells', async () => {
    const { problems } = await line([approval('1', '기안', '주무관', '박서준', '어제'), approval('2', '검토', '팀장', '이도윤', '2026-01-04', '오전'), approval('last', '결재', '과장', '최유진')].join(''));
    expect(problems.map(({ field }) => field.replace('pubdoc.foot.approvalinfo.', ''))).toEqual(['approval[2]@order', 'approval[0].date', 'approval[1].time']);
    const yearless = await line(approval('1', '결재', '과장', '최유진', '07/15'), '');
    expect(yearless.problems.map(({ field }) => field)).toEqual(['pubdoc.foot.approvalinfo.approval[0].date', 'pubdoc.foot.processinfo.enforcedate']);
  });
});

describe('the body', () => {
  const frame = async (content: string) => (await textOf(content)).replace(/^수신.*\n\n/, '').replace(/\n\n서울특별시장[^]*$/, '');

  test.each([
    ['paragraphs and breaks', '<p>하나<br/>둘</p>\n  <p>셋</p>', '하나\n둘\n셋'],
    ['white space of the file, but not what is there to be seen', '<p>\n  가나\n  다라&nbsp;&nbsp;마</p>', '가나 다라  마'],
    ['a name that markup cuts in two', '<p>신청인 김<b>민</b><font color="red">수</font>님</p>', '신청인 김민수님'],
    ['tables: a line a row, a tab between cells', '<p>표</p><table><tr><th>성명</th><th>연락처</th></tr><tr><td><p>김민수</p></td><td>010-9876-5432<br/>02-120</td></tr></table><p>끝.</p>', '표\n성명\t연락처\n김민수\t010-9876-5432 02-120\n끝.'],
    ['a table within a cell', '<table><tr><td>가<table><tr><td>나</td><td>다</td></tr></table></td><td>라</td></tr></table>', '가 나 다\t라'],
    ['an empty cell', '<table><tr><td></td><td>나</td></tr></table>', '\t나'],
    ['plain text with its lines', '1. 첫째\n  가. 하나\n\n\n\n2. 둘째', '1. 첫째\n  가. 하나\n\n2. 둘째'],
    ['markup put in as text', '<![CDATA[<p>신청인 김<b>민수</b></p><p>끝.</p>]]>', '신청인 김민수\n끝.'],
    ['less-than signs that are no markup', '1 &lt; 2 이고 a&lt;b 이다', '1 < 2 이고 a<b 이다'],
    ['what pictures are said to show, and no style sheet', '<style>p { color: red }</style><p>그림 <img src="a.png" alt="위치도"/></p>', '그림 위치도'],
    ['preformatted lines', '<pre>가  나\n  다</pre>', '가  나\n  다'],
  ])('keeps %s', async (_, content, text) => expect(await frame(content)).toBe(text));

  it('is refused where markup put in as text cannot be read: the detectors would read past a name in it', async () => {
    expect(await refusedFields(letter({ content: '<![CDATA[<p>신청인 김<b>민수<br></p>]]>' }))).toEqual(['pubdoc.body.content']);
  });

  it('takes time in proportion to its length, whatever its shape', async () => {
    const shapes = ['<p>가 </p>', '<td>가 </td>', '가 &nbsp;', '<b>', '&lt;b '].map((shape) => (shape === '<b>' ? `${'<b>'.repeat(40)}${'x '.repeat(200_000)}${'</b>'.repeat(40)}` : shape.repeat(100_000)));
    for (const content of shapes) {
      const started = performance.now();
      await textOf(content);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

describe('nothing outside of the file is looked at', () => {
  const refusals = async (doctype: string, content: string) => {
    const files = [letter({ doctype, content }), mapped(packFile({ letter: { doctype, content } }))];
    return (await Promise.all(files.map(refusalOf))).flatMap(({ problem }) => problem.errors!.map(({ field, message }) => `${field} ${message.split(':')[0]}`));
  };
  const secret = 'file:///etc/passwd';

  test.each([
    ['an external entity', `<!DOCTYPE pubdoc [<!ENTITY x SYSTEM "${secret}">]>`, '<p>&x;</p>'],
    ['a parameter entity', `<!DOCTYPE pubdoc SYSTEM "pubdoc.dtd" [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]>`, '<p/>'],
    ['entities that multiply', `<!DOCTYPE pubdoc [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`, '<p>&j;</p>'],
    ['an entity of our own name', '<!DOCTYPE pubdoc [<!ENTITY nbsp "secret">]>', '<p>&nbsp;</p>'],
  ])('%s is refused by name, in a pubdoc.xml and within a pack.xml', async (_, doctype, content) => {
    expect(await refusals(doctype, content)).toEqual(['(xml)(doctype) must not declare anything', 'pack.contents.content[0](doctype) must not declare anything']);
  });

  test.each([
    ['another DTD', '<!DOCTYPE pubdoc SYSTEM "http://example.com/other.dtd">'],
    ['another DTD by its public name', `<!DOCTYPE pubdoc PUBLIC "-//pubdoc.dtd" "${secret}">`],
  ])('%s is refused by name, in a pubdoc.xml and within a pack.xml', async (_, doctype) => {
    expect(await refusals(doctype, '<p/>')).toEqual(['(xml)(doctype) may name nothing but pack.dtd or pubdoc.dtd', 'pack.contents.content[0](doctype) may name nothing but pack.dtd or pubdoc.dtd']);
  });

  test.each(['', '<!DOCTYPE pubdoc SYSTEM "http://www.example.go.kr/dtd/pubdoc.dtd">', "<!DOCTYPE pubdoc PUBLIC '-//KR//DTD pubdoc' 'pubdoc.dtd'>"])('a doctype may name the DTD of the format, which is not fetched: %s', async (doctype) => {
    expect((await letter({ doctype })).problems).toEqual([]);
  });

  test.each(['&xxe;', '&constructor;', '&lt', '&#0;', '&#xD800;', '&__proto__;'])('the entity %s means nothing here', async (entity) => {
    expect(await refusedFields(letter({ content: `<p>${entity}</p>` }))).toEqual(['(xml)']);
  });
});

describe('a file is refused by name', () => {
  const declared = (bytes: Buffer, label: string) => Buffer.from(bytes.toString('latin1').replace(/encoding="[^"]*"/, `encoding="${label}"`), 'latin1');

  test.each([
    ['UTF-8 declared as EUC-KR', declared(pubdocFile({ label: 'utf-8' }), 'euc-kr')], ['EUC-KR declared as UTF-8', declared(pubdocFile(), 'utf-8')], ['an encoding of elsewhere', declared(pubdocFile(), 'shift_jis')],
    ['UTF-16', Buffer.from(`\uFEFF${letterXml()}`, 'utf16le')], ['half a letter at the end', Buffer.concat([pubdocFile(), Buffer.from([0xb0])])], ['two declarations that contradict each other', Buffer.from(`\uFEFF${letterXml()}`)],
  ])('for %s', async (_, bytes) => expect(await refusedFields(mapped(bytes))).toEqual(['(xml)(encoding)']));

  it('for a request that says another encoding than the file', async () => expect(await refusedFields(mapped(pubdocFile(), undefined, 'utf-8'))).toEqual(['(xml)(encoding)']));

  test.each([
    ['nothing', ''], ['no XML', '제목: 없음'], ['a file that ends early', letterXml({ label: 'utf-8' }).slice(0, 900)], ['another root', '<html/>'], ['two roots', '<pubdoc/><pubdoc/>'], ['nesting without end', `<pubdoc>${'<a>'.repeat(100_000)}`],
    ['elements without end', `<pubdoc>${'<a/>'.repeat(300_000)}</pubdoc>`],
  ])('for %s', async (_, text) => expect(await refusedFields(mapped(Buffer.from(text)))).toEqual(['(xml)']));

  it('for parts that are cut short, hold something else, are encrypted, unknown or in another coding, all at once', async () => {
    const parts = [
      part('attach', 'a.txt', 'QUJD\nREV'), part('attach', 'b.txt', 'QUJ*'), part('attach', 'c.txt', 'QQ==QUJD'), part('gpki', 'd', 'QUJD'), part('whatever', 'e', 'QUJD'),
      part('attach', 'f.txt', 'QUJD').replace('"base64"', '"quoted-printable"'), part('pubdoc', 'g.xml', 'QUJD'),
    ].join('');
    expect(await refusedFields(pack({ parts, type: 'receive' }))).toEqual([
      'pack.contents.content[1]', 'pack.contents.content[2]', 'pack.contents.content[3]', 'pack.contents.content[4]', 'pack.contents.content[5]@content-role',
      'pack.contents.content[6]@content-transfer-encoding', 'pack.header.doc-type@type', 'pack.contents',
    ]);
  });

  test.each(['<![CDATA[QUJD]]>', '<b>QUJD</b>', 'QUJD<!-- -->', '&#65;UJD'])('for %s in place of base64', async (content) => {
    expect((await refusalOf(pack({ parts: part('attach', 'a.txt', content) }))).status).toBe(400);
  });

  it('for an attachment that it names and does not bring, and for what names no document', async () => {
    const attach = '<attach><title>위치도.hwp</title><title>명단.xlsx</title></attach>';
    expect((await letter({ attach })).problems.map(({ field }) => field)).toEqual(['pubdoc.attach.title[0]', 'pubdoc.attach.title[1]']);
    expect((await pack({ letter: { attach }, parts: part('attach', base64('위치도.hwp', 'euc-kr'), Buffer.from('x')) })).problems.map(({ field }) => field)).toEqual(['pubdoc.attach.title[1]']);
    expect((await letter({ code: '', approvals: '', enforced: '내일' })).problems.map(({ field }) => field.replace('pubdoc.foot.processinfo.', ''))).toEqual([
      'enforcedate', 'enforcedate', 'regnumber@regnumbercode', 'regnumber@regnumbercode',
    ]);
  });

  it('without repeating anything of it', async () => {
    const canary = '850101-1234567';
    const files = [`<pubdoc><${'김민수'}>${canary}`, `<pubdoc>&김민수;`, letterXml({ label: 'utf-8', approvals: approval(canary, '기안', 'x', canary, canary, canary), enforced: canary, publication: `<${'김민수'}>${canary}</${'김민수'}>` })];
    for (const file of files) {
      const said = await mapped(Buffer.from(file)).then(({ problems, leftOut }) => ({ problems, leftOut }), (error: Refusal) => error.problem);
      expect(JSON.stringify(said)).not.toMatch(/850101|김민수/);
    }
  });
});

it('what has no place in the document is said, by where it stood', async () => {
  const { leftOut } = await letter({ publication: '<publication code="1NNNNNNNN"/><campaign>걷자</campaign><김민수>x</김민수>' });
  expect(leftOut).toEqual(['pubdoc.foot.sendinfo.campaign', 'pubdoc.foot.sendinfo.(unreadable name)']);
});

it('a damaged file is refused or read, and never breaks its reader', async () => {
  const whole = packFile({ parts: part('attach', base64('위치도.hwp', 'euc-kr'), Buffer.alloc(900, 7)) });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 12 }), fc.nat(40), async (at, put, skip) => {
      const damaged = Buffer.concat([whole.subarray(0, at), put, whole.subarray(Math.min(whole.length, at + skip))]);
      const error: unknown = await mapped(damaged, 997).then(() => null, (reason: unknown) => reason);
      if (error !== null && !(error instanceof Refusal)) throw error as Error;
    }),
    { numRuns: 200 },
  );
});
