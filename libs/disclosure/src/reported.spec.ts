import type { DocumentClassifiedV1 } from '@plaza/contracts';
import { heldOnReport, newestPolicy } from './index';

const shown = (license: string | null) => {
  const standing = { agency: { code: '6110000', name: '서울특별시' }, disclosureCode: '1NNNNNNNN', author: null, attachments: [], text: '전문', license };
  return heldOnReport(standing as never as DocumentClassifiedV1, newestPolicy());
};

it('what is reported shows no text of its source, be it called a license', () => {
  expect(shown('홍길동 제공')).toMatchObject({ status: 'held', title: '[판단 대기]', license: null });
  expect(shown('홍길동 제공')).not.toHaveProperty('text');
  expect(shown('KOGL-1').license).toBe('KOGL-1');
});
