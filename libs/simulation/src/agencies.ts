import type { Office } from '@plaza/contracts';
import { officialPhone } from './numbers';
import { officialName } from './people';
import { Random } from './random';
import { TOPICS } from './topics/all';
import type { Topic } from './topics/topic';

export interface Official {
  name: string;
  position: string;
  phone: string;
}

export interface Department extends Office {
  /** Its own name without the bureau, as in document numbers. */
  shortName: string;
  bureau: string;
  topic: Topic;
  staff: Official[];
  teamLead: Official;
  head: Official;
  director: Official;
}

export interface Agency extends Office {
  chief: string;
  mailDomain: string;
  departments: Department[];
}

const NAMES = [
  ['한울시', '한울시장', 'hanul'], ['한울시 가람구', '가람구청장', 'garam'], ['한울시 다온구', '다온구청장', 'daon'],
  ['한울시 새솔구', '새솔구청장', 'saesol'], ['한울도시공사', '한울도시공사장', 'hanuldosi'], ['한울시 미르구', '미르구청장', 'mireu'],
] as const;

/** An invented institution for each code: the same code always gives the same departments and the same staff. */
export const agenciesOf = (codes: readonly string[]): Agency[] => codes.map(agencyOf);

function agencyOf(code: string): Agency {
  const number = [...code].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  const r = new Random(number, 11);
  const known = /^611000\d$/.test(code) ? NAMES[Number(code[6])] : undefined;
  const [name, chief, domain] = known ?? [`한울시 제${number % 9973}사업소`, '사업소장', `office${number % 9973}`];
  const departments = TOPICS.flatMap((topic, t) =>
    topic.departments.map((shortName, d) => departmentOf(r, topic, shortName, `${code.slice(0, 60)}-${t}${d}`)),
  );
  return { code, name, chief, mailDomain: `${domain}.go.kr`, departments };
}

function departmentOf(r: Random, topic: Topic, shortName: string, code: string): Department {
  const official = (position: string): Official => ({ name: officialName(r), position, phone: officialPhone(r) });
  const staff = [...Array(6).keys()].map((i) => official(i < 4 ? '주무관' : '실무관'));
  return {
    code, name: `${topic.bureau} ${shortName}`, shortName, bureau: topic.bureau, topic, staff,
    teamLead: official('팀장'), head: official(shortName.endsWith('담당관') ? shortName : '과장'), director: official(`${topic.bureau.replace(/실$/, '실')}장`),
  };
}
