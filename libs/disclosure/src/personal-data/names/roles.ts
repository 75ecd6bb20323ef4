import { ANYBODY, CITIZEN_LABELS, CROWD_LABELS, NEUTRAL_LABELS, NO_POSITIONS, OFFICIAL_ROLES, POSITIONS } from '../../policy/roles';
import { Endings } from './endings';

const LONGEST = 6;

const noPositions = new Endings([...NO_POSITIONS]);
const positions = new Endings(POSITIONS);
const positionStarts = new Set(POSITIONS.filter((position) => position.length > 1));
const officialRoles = new Endings(OFFICIAL_ROLES);
const citizens = new Endings(CITIZEN_LABELS);
const crowds = new Set(CROWD_LABELS);
const crowdEnds = new Endings([...CROWD_LABELS.filter((label) => label.length > 2), '학생', '아동', '노인', '환자', '부모', '주민']);
const neutrals = new Endings(NEUTRAL_LABELS);

/** A word that is a position or begins like one with nothing but a particle behind it: 주무관, 팀장이. */
export function isPosition(word: string): boolean {
  for (let length = 2; length <= Math.min(LONGEST, word.length); length += 1) if (positionStarts.has(word.slice(0, length))) return true;
  return false;
}

// 한빛의원 is a clinic, 구의원 is none; a bank's 통장 is no head of a village.
const ONLY_AS = /^(?:(?:시|구|도|군|국회|전|현)?의원|(?:[가-힣]{2,4}\d?동)?(?:통장|반장|이장))$/;
const DOUBTFUL = new Set(['의원', '통장', '반장', '이장']);

/** 자전거정책과장 ends in 과장. */
export function positionAtEnd(word: string): string | null {
  const position = positions.of(word);
  return position === null || noPositions.of(word) !== null || (DOUBTFUL.has(position) && !ONLY_AS.test(word)) ? null : position;
}
export const officialRoleAtEnd = (word: string): string | null => officialRoles.of(word);

/** 보행자, 낙찰자, 투숙객: whoever does or has something is called so, and no official. */
export const isSomebody = (word: string): boolean => SOMEBODY_ENDS.includes(word.at(-1)!) && !PROPOSED.test(word) && word.length > 2 && word.length < 8 && !ANYBODY.has(word) && officialRoles.of(word) === null && positions.of(word) === null;
const SOMEBODY_ENDS = '자인주객';
/** 고지하자 목소리를 낮춤 */
const PROPOSED = /[하되]자$/;

/** `party`: a word of which papers say little but that whoever it names is a citizen. */
export type Label = 'citizen' | 'party' | 'crowd' | 'neutral';

/** What a word promises of the name behind it; `신청인명`, `환급대상자` and `민원신청인` do as `신청인` does. */
export function labelOf(word: string): Label | null {
  const label = word.length > 2 && word.endsWith('명') ? word.slice(0, -1) : word;
  if (officialRoles.of(label) !== null) return null;
  if (citizens.of(label) !== null) return 'citizen';
  if (neutrals.of(word) !== null) return word.length > 2 && labelOf(word.slice(0, -2)) === 'citizen' ? 'citizen' : 'neutral';
  return crowds.has(label) || crowdEnds.of(label) !== null ? 'crowd' : null;
}

const particles = new Endings(['님께서', '님에게', '님께', '님이', '님은', '님과', '님의', '님도', '께서', '에게', '으로', '부터', '까지', ...'이가은는을를의도과와님에임', '이다', '이며', '이고', '입니다', '였음', '으로서', '로서']);

/** The position that ends a word, whatever particle hangs on it: 복지정책팀장이. */
export function positionOf(word: string): string | null {
  const position = positionAtEnd(word);
  const particle = position === null ? particles.of(word) : null;
  return particle === null ? position : positionAtEnd(word.slice(0, -particle.length));
}
