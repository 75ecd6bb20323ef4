import type { Kind } from '@plaza/contracts';
import type { Draft } from './draft';
import { SECTIONS } from './sections';
import { say, type Subject } from './sentences';

const MINIMUM = 680;
const LETTERS = [...'가나다라마바사아'];

/** A passage that stands among the ordinary sections, under a heading of its own. */
export interface Passage {
  heading: string;
  write(draft: Draft): void;
}

/** Writes the numbered sections of a kind, the special passages among them, until the text is long enough. */
export function writeSections(draft: Draft, kind: Kind, subject: Subject, opening: string, passages: Passage[]): void {
  const { r } = draft;
  const { facts } = subject.topic;
  const sections = SECTIONS[kind];
  const longest = r.int(3, 8);
  let fact = r.int(0, facts.length - 1);
  let number = 1;
  const first = r.int(1, sections.length);

  sections.forEach((section, s) => {
    if (s === first) passages.splice(0).forEach(special);
    draft.line(`${number++}. ${r.pick(section.headings)}`);
    const lines = r.int(2, longest);
    let line = r.int(0, section.lines.length - 1);
    for (let l = 0; l < lines; l++) {
      const text = s === 0 && l === 0 ? opening : l % 2 === 0 ? section.lines[line++ % section.lines.length] : facts[fact++ % facts.length];
      draft.line(`  ${LETTERS[l]}. ${say(text as string, r, subject)}`);
    }
    if (s === 0 && kind === 'statistics') table(draft, subject);
  });
  passages.forEach(special);
  if (draft.text.length < MINIMUM) draft.line(`${number++}. 그 밖의 사항`);
  for (let l = 0; draft.text.length < MINIMUM; l++) draft.line(`  ${LETTERS[l % 8]}. ${say(facts[fact++ % facts.length] as string, r, subject)}`);

  function special({ heading, write }: Passage) {
    draft.line(`${number++}. ${heading}`);
    write(draft);
  }
}

function table(draft: Draft, { topic, year, month }: Subject): void {
  const { r } = draft;
  draft.line(`| 구분 | ${topic.measures.map(([name, unit]) => `${name}(${unit})`).join(' | ')} |`);
  for (let back = r.int(3, 6); back > 0; back--) {
    const at = (month + 11 - back) % 12;
    draft.line(`| ${at + 1 > month ? year - 1 : year}년 ${at + 1}월 | ${topic.measures.map(() => r.int(21, 4300)).join(' | ')} |`);
  }
}
