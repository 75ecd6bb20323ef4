import { particle } from './hangul';
import { amount } from './numbers';
import type { Random } from './random';
import type { Topic } from './topics/topic';

/** What a sentence may speak of. */
export interface Subject {
  topic: Topic;
  work: string;
  agency: string;
  department: string;
  year: number;
  month: number;
}

const PLACE_STEMS = ['가온', '나래', '다솜', '라온', '마루', '너울', '바람', '아라', '온새', '초롱', '해밀', '누리', '도담', '두레', '물빛', '벼리', '이든', '포근', '푸르미', '하람', '은모래', '큰돌', '느티', '솔밭', '여울', '돌담', '배꽃', '안골', '새터', '윗말'];
const PLACE_ENDS = ['동', '천', '공원', '마을', '교차로', '역', '시장', '사거리', '근린공원', '초등학교', '도서관', '광장', '체육센터', '나들목', '둘레길', '대로'];

const SLOTS: Record<string, (r: Random, subject: Subject) => string> = {
  place: (r) => r.pick(PLACE_STEMS) + r.pick(PLACE_ENDS),
  thing: (r, { topic }) => r.pick(topic.things),
  measure: (r, { topic }) => r.pick(topic.measures)[0],
  work: (_, { work }) => work,
  agency: (_, { agency }) => agency,
  department: (_, { department }) => department,
  year: (_, { year }) => String(year),
  month: (_, { month }) => String(month),
  small: (r) => String(r.int(2, 9)),
  count: (r) => String(r.int(11, 48)),
  hundred: (r) => String(r.int(101, 980)),
  percent: (r) => `${r.int(4, 96)}`,
  amount,
  date: (r, { year }) => `${year}. ${r.int(1, 12)}. ${r.int(1, 28)}.`,
};

type Sentence = (r: Random, subject: Subject) => string;

/** Turns a template once into a function; `{thing:은/는}` adds the particle that fits. */
function compile(template: string): Sentence {
  const parts = template.split(/(\{[^}]+\})/).map((part): Sentence => {
    const [, name, afterConsonant, afterVowel] = /^\{(\w+)(?::([^/]+)\/(.+))?\}$/.exec(part) ?? [];
    if (!name) return () => part;
    const slot = SLOTS[name];
    if (!slot) throw new TypeError(`no slot ${name} in: ${template}`);
    if (!afterConsonant || !afterVowel) return slot;
    return (r, subject) => {
      const word = slot(r, subject);
      return word + particle(word, afterConsonant, afterVowel);
    };
  });
  return (r, subject) => {
    let sentence = '';
    for (const part of parts) sentence += part(r, subject);
    return sentence;
  };
}

const compiled = new Map<string, Sentence>();

/** A sentence of its template, filled with what suits the subject. */
export function say(template: string, r: Random, subject: Subject): string {
  let sentence = compiled.get(template);
  if (!sentence) compiled.set(template, (sentence = compile(template)));
  return sentence(r, subject);
}
