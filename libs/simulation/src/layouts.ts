import type { Agency, Department, Official } from './agencies';
import type { Draft } from './draft';

/** What head and foot of a document are made of. */
export interface Frame {
  agency: Agency;
  department: Department;
  /** From drafter to the one who decides. */
  signers: Official[];
  cooperating: Official | null;
  number: string;
  /** As in 2026. 11. 23. */
  date: string;
  /** As in 11/23. */
  day: string;
  /** As in 부분공개(5,6). */
  mark: string;
  title: string;
  attachments: string[];
}

export interface Layout {
  head(draft: Draft, frame: Frame): void;
  foot(draft: Draft, frame: Frame): void;
}

const enclosures = (draft: Draft, { attachments }: Frame) => {
  attachments.forEach((name, i) => draft.line(`${i === 0 ? '붙임' : '    '}  ${i + 1}. ${name} 1부.`));
  draft.text = `${draft.text.trimEnd()}  끝.\n`;
};

/** One row of labels, then the positions, then the names below them: paired by place, not by a label of their own. */
const planTable: Layout = {
  head(draft, { agency, department, signers, cooperating, number, date, day, mark, title }) {
    const last = signers.length - 1;
    draft.line('문서번호\t결재일자\t공개여부\t방침번호\t시 민').line(`${number}\t${date}\t${mark}\t\t`);
    draft.line(signers.map(({ position }) => position).join('\t'));
    draft.line(signers.map(({ name }, i) => (i === 0 ? `★${name}` : i === last ? `${day} ${name}` : i === 1 && draft.serial % 7 === 0 ? `代${name}` : name)).join('\t'));
    if (cooperating) draft.line(`협조\t${cooperating.position} ${cooperating.name}`);
    draft.line().line(title).line().line(`${agency.name}\n${department.bureau}(${department.shortName})`).line();
  },
  foot(draft, frame) {
    enclosures(draft, frame);
  },
};

/** Addressed like a letter; who signed, the numbers and the disclosure mark stand at its foot. */
const letter: Layout = {
  head(draft, { agency, title, mark }) {
    draft.line(agency.name).line().line(mark.startsWith('대시민') ? '수신  수신자 참조' : '수신  내부결재').line('(경유)').line(`제목  ${title}`).line();
  },
  foot(draft, frame) {
    const { agency, signers, cooperating, number, date, day, mark } = frame;
    const last = signers.length - 1;
    const author = signers[0] as Official;
    enclosures(draft, frame);
    draft.line().line(agency.chief).line();
    draft.line(signers.map(({ name, position }, i) => `${position} ${i === last ? `${draft.serial % 3 === 0 ? '전결 ' : ''}${day} ` : ''}${name}`).join('  '));
    if (cooperating) draft.line(`협조자  ${cooperating.position} ${cooperating.name}`);
    draft.line(`시행  ${number} (${date})    접수  (    )`);
    draft.line(`우 00${draft.r.digits(3)}  ${agency.name} 시청앞로 ${draft.r.int(1, 40)} (본관 ${draft.r.int(2, 9)}층)    / http://www.${agency.mailDomain}`);
    const mail = `${draft.r.chance(0.4) ? draft.r.digits(7) : `office${draft.r.int(10, 99)}`}@${agency.mailDomain}`;
    draft.line(`전화 ${author.phone}  /전송 02-0${draft.r.int(100, 999)}-${draft.r.digits(4)}  / ${draft.open(mail)}  / ${mark}`);
  },
};

export const LAYOUTS: readonly Layout[] = [planTable, letter];
