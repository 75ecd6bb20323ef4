import type { Block, Document, FileContent } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from '../documents.fixture';
import { criteriaFor } from '../policy/policy';
import { FILE_HOLD_CODES, judge, type Decision, type FileState, type PublishedFile } from '../index';

const PUBLISHED: PublishedFile = { url: '/files/1.pdf', html: '/files/1.html', mediaType: 'application/pdf', size: 1, original: false };
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const content = (blocks: Block[], over: Partial<FileContent> = {}): FileContent => ({ format: 'docx', blocks, elsewhere: [], readAgain: [], ...over });
const read = (blocks: Block[], over: Partial<FileContent> = {}): FileState => ({ content: content(blocks, over), published: PUBLISHED });
const attached = (name: string, disclosureCode?: string) => ({ name, mediaType: 'application/octet-stream', size: 1, sha256: 'a'.repeat(64), disclosureCode });

function decide(files: FileState[], over: Partial<Document> = {}, attachments = files.map((_, index) => attached(`붙임${index + 1}.docx`))): Decision {
  const document = { ...ordinary, attachments, ...over };
  return judge({ document, bodyText: document.body.text ?? null, now: NOW, policy, files });
}
const PEOPLE: Block = {
  kind: 'table',
  rows: [['연번', '성명', '생년월일', '연락처'], ...['김민수', '이영희', '박철수'].map((name, at) => [String(at + 1), name, `1985. 1. ${at + 1}.`, `010-1234-567${at}`])],
};

describe('a file in which nothing is found', () => {
  it('is open, and so is its document', () => {
    expect(decide([read([paragraph('자전거도로 위치도')])])).toMatchObject({
      status: 'open', disclosureCode: '1NNNNNNNN', rendition: { attachments: [{ status: 'open', grounds: [], url: '/files/1.pdf', html: '/files/1.html' }] },
    });
  });

  it('waits until what the public gets has been made, and its document says so', () => {
    const decision = decide([{ content: content([paragraph('위치도')]), published: null }]);
    expect(decision).toMatchObject({ status: 'partial', disclosureCode: '2NNNNNYNN', rendition: { attachments: [{ status: 'held', url: null, grounds: [{ reasonEn: 'The content of the file is being judged' }] }] } });
    expect(decision.released).toMatchObject([{ index: 0, blocks: [{ text: '위치도' }], original: false }]);
    expect(decision.record.fileHolds).toEqual([]);
  });

  it.each([
    ['of plain text', { format: 'txt' as const }, '붙임.txt', true],
    ['of another format', { format: 'docx' as const }, '붙임.docx', false],
    ['with something hidden', { format: 'csv' as const, elsewhere: [{ place: 'property' as const, text: '서울시' }] }, '붙임.csv', false],
    ['whose name is masked', { format: 'txt' as const }, '신청인 김민수.txt', false],
  ])('%s leaves as it is only where nothing can hide: %#', (_, over, name, original) => {
    expect(decide([read([paragraph('위치도')], over)], {}, [attached(name)]).released).toMatchObject([{ original }]);
  });
});

describe('what is found', () => {
  it('in one file is masked in all, in the text and in every name', () => {
    const decision = decide([read([paragraph('신청인 김민수(010-9876-5432)')]), read([paragraph('김민수에게 회신함')])],
      { title: '김민수 민원 회신', ...withText('김민수의 민원을 검토함') }, [attached('동의서.docx'), attached('김민수 회신.docx')]);
    expect(JSON.stringify([decision.rendition, decision.released])).not.toMatch(/김민수|9876/);
    expect(decision.released.map(({ blocks }) => blocks)).toEqual([[paragraph('신청인 [개인정보: 이름]([개인정보: 전화번호])')], [paragraph('[개인정보: 이름]에게 회신함')]]);
    expect(decision).toMatchObject({ status: 'partial', rendition: { attachments: [{ status: 'partial', grounds: [{ item: 6 }] }, { status: 'partial' }] } });
    expect(decision.redactions).toContainEqual(expect.objectContaining({ type: 'phone', item: 6, count: 1 }));
  });

  it.each(['elsewhere', 'readAgain'] as const)('in hidden places (%s) counts, is masked where it shows, and is never shown', (where) => {
    const hidden = where === 'elsewhere' ? { elsewhere: [{ place: 'comment' as const, text: '신청인 김민수(010-9876-5432)' }] } : { readAgain: ['신청인 김민수(010-9876-5432)'] };
    const decision = decide([read([paragraph('김민수 건 처리 결과')], hidden)]);
    expect(decision.released).toMatchObject([{ blocks: [paragraph('[개인정보: 이름] 건 처리 결과')], original: false }]);
  });

  it('in the text is masked in a file, and what the text withholds stays withheld there', () => {
    const decision = decide([read([paragraph('김민수, 예정가격 금732,000천원')])], {
      disclosureCode: '2NNNNYNNN', ...withText('신청인 김민수. 예정가격 금732,000천원'), withheld: [{ part: 'body', start: 14, end: 24, item: 5, reason: '예정가격' }],
    });
    expect(decision.released[0]!.blocks).toEqual([paragraph('[개인정보: 이름], 예정가격 [비공개: 제5호 예정가격]')]);
    expect(decision.rendition.attachments[0]).toMatchObject({ status: 'partial', grounds: [{ item: 5 }, { item: 6 }] });
  });

  it('by its source stands in a file whose lines end elsewhere', () => {
    const decision = decide([read([paragraph('예정가격은 금732,000천원과'), paragraph('부가세로 한다.')])], {
      disclosureCode: '2NNNNYNNN', ...withText('예정가격은 금732,000천원과 부가세로 한다.'), withheld: [{ part: 'body', start: 6, end: 22, item: 5, reason: '예정가격' }],
    });
    expect(JSON.stringify(decision.released)).not.toMatch(/732|부가세/);
  });

  it('by its source alone keeps a file of plain text from leaving as it is', () => {
    const decision = decide([read([paragraph('예정가격 금732,000천원')], { format: 'txt' })], {
      disclosureCode: '2NNNNYNNN', ...withText('예정가격 금732,000천원'), withheld: [{ part: 'body', start: 5, end: 15, item: 5, reason: '예정가격' }],
    }, [attached('산출서.txt')]);
    expect(decision.released).toMatchObject([{ original: false, blocks: [paragraph('예정가격 [비공개: 제5호 예정가격]')] }]);
  });

  it('in a table is masked cell by cell, and the table keeps its form', () => {
    const table: Block = { kind: 'table', name: '명단', rows: [['연번', '성명', '신청 내용'], ['1', '김민수', '감면\n환불'], ['2', '', '없음']] };
    const [released] = decide([read([table])]).released;
    expect(released!.blocks).toEqual([{ kind: 'table', name: '명단', rows: [['연번', '성명', '신청 내용'], ['1', '[개인정보: 이름]', '감면 환불'], ['2', '', '없음']] }]);
  });
});

describe('a file is held', () => {
  it.each<[string, FileState, string]>([
    ['when it lists people', read([PEOPLE]), 'file-people-table'],
    ['when a hidden place lists people', read([paragraph('가')], { elsewhere: [{ place: 'hidden-sheet', text: '성명\t연락처\n김민수\t010-1234-5671\n이영희\t010-1234-5672\n박철수\t010-1234-5673' }] }), 'file-people-table'],
    ['when it is encrypted', { problem: 'encrypted' }, 'file-encrypted'],
    ['when it holds pictures only', { problem: 'no-text' }, 'file-no-text'],
    ['when it is empty', { problem: 'empty' }, 'file-empty'],
    ['when its reader crashed', { problem: 'crashed' }, 'file-crashed'],
    ['when what is shown has a number torn apart that a second reader has whole', read([...'01012345671'].map((digit) => paragraph(`${digit}층`)), { readAgain: ['연락처 010-1234-5671'] }), 'file-leaks'],
    ['when a column has it torn apart', read([{ kind: 'table', rows: [...'01012345671'].map((digit, row) => [digit, String(row)]) }], { readAgain: ['연락처 010-1234-5671'] }), 'file-leaks'],
    ['when its rendition still shows somebody', { content: content([paragraph('가')]), published: 'leaks' }, 'file-leaks'],
  ])('%s, whatever its mark says, and its document is not', (_, state, code) => {
    const decision = decide([state], {}, [attached('명단.xlsx', '1NNNNNNNN')]);
    expect(decision).toMatchObject({ status: 'partial', rendition: { text: expect.any(String), attachments: [{ status: 'held', url: null }] }, released: [], record: { fileHolds: [{ index: 0, code }] } });
  });

  it.each([
    ['on an item that nothing in it is marked for', '2NNNNYNNN', '위치도', 'file-nothing-marked'],
    ['for personal data that nobody finds', '2NNNNNYNN', '위치도', 'file-nothing-personal'],
  ])('when it is declared partial %s', (_, code, text, hold) => {
    expect(decide([read([paragraph(text)])], {}, [attached('붙임.docx', code)]).record.fileHolds).toEqual([{ index: 0, code: hold }]);
  });

  it.each(FILE_HOLD_CODES)('%s in words of its own', (code) => {
    const { files, otherwise } = criteriaFor(policy, ordinary.agency.code).waiting;
    expect(files[code] ?? otherwise).not.toEqual(otherwise);
  });

  it('while it has not arrived, or has not been read, which waits for no person', () => {
    const decision = decide([{ waiting: 'blob' }, { waiting: 'reading' }]);
    expect(decision.rendition.attachments).toMatchObject([{ status: 'held', grounds: [{ reasonEn: 'The file has not arrived yet' }] }, { status: 'held' }]);
    expect(decision.record.fileHolds).toEqual([]);
  });

  it('while its document is, though nothing is wrong with it, and says so as soon as it has been read', () => {
    const held = (file: FileState) => decide([file], { disclosureCode: '2NNNNYNNN' });
    for (const file of [read([paragraph('위치도')]), { content: content([paragraph('위치도')]), published: null }]) {
      expect(held(file)).toMatchObject({ status: 'held', released: [], rendition: { attachments: [{ status: 'held', url: null, grounds: [{ reasonEn: 'Waits with its document' }] }] } });
    }
    expect(held({ waiting: 'reading' })).toMatchObject({ rendition: { attachments: [{ grounds: [{ reasonEn: 'The content of the file is being judged' }] }] } });
  });
});

describe('a file is closed', () => {
  it('when it is declared so, whatever it holds, and never read for the public', () => {
    expect(decide([read([paragraph('위치도')])], {}, [attached('붙임.docx', '3NNNNYNNN')])).toMatchObject({ released: [], rendition: { attachments: [{ status: 'closed', url: null, grounds: [{ item: 5 }] }] } });
  });

  it('with its document', () => {
    expect(decide([read([paragraph('위치도')])], { disclosureCode: '3NNNNYNNN' })).toMatchObject({ status: 'closed', released: [], rendition: { attachments: [{ status: 'closed', url: null }] } });
  });
});
