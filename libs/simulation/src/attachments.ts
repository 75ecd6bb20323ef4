import type { Attachment, Item } from '@plaza/contracts';
import { codeOf } from './code';
import type { Citizen } from './personal';
import type { Random } from './random';
import type { Scenario } from './scenarios';

const FILES = [
  ['위치도.pdf', 'application/pdf'], ['산출내역서.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['회의자료.hwpx', 'application/haansofthwpx'], ['현장사진.pdf', 'application/pdf'], ['세부계획.hwp', 'application/x-hwp'],
] as const;

/** Metadata only: nobody uploads these files, so their content stays unjudged. */
export function attachmentsOf(scenario: Scenario, r: Random, item: Item, citizen: Citizen | undefined): Attachment[] {
  const closed = scenario.withholds === 'closed-attachment' || scenario.declared === 'closed';
  const wanted = closed || scenario.attachment || scenario.withholds === 'attachment';
  if (!wanted) return [];
  const count = scenario.withholds || scenario.declared === 'closed' ? 1 : r.int(1, 2);
  return [...FILES].slice(r.int(0, 3)).slice(0, count).map(([file, mediaType], i) => ({
    name: citizen && i === 0 ? `신청인 ${citizen.name} 동의서.pdf` : file,
    mediaType: citizen && i === 0 ? 'application/pdf' : mediaType,
    size: r.int(2_000, 900_000), sha256: r.hex(8),
    ...(closed ? { disclosureCode: codeOf('closed', [citizen ? 6 : item]) } : {}),
  }));
}
