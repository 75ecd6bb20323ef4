import type { Random } from './random';

/** Family names as frequent as they are in Korea, roughly: a closed class, which all parts of the set share. */
const FAMILIES = [
  ...'김김김김김김김김이이이이이이박박박박최최정정강강조조윤윤장장임임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
  '남궁', '황보', '제갈', '선우', '독고',
];

/** The names of one part of the set: given names of citizens and of officials, no one in both. */
export interface People {
  citizens: readonly string[];
  officials: readonly string[];
}

export interface Person {
  family: string;
  given: string;
  name: string;
}

export function drawPerson(random: Random, givenNames: readonly string[]): Person {
  const family = random.pick(FAMILIES);
  const given = random.pick(givenNames);
  return { family, given, name: family + given };
}
