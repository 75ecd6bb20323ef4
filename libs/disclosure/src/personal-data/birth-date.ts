import { lineBefore, nearestActor, type Detector } from './finding';
import { headerAt } from './table-cells';

const DATE = /(?<![\d-])(?:(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:일|\.)?|\d{2}[-.]\s?\d{1,2}[-.]\s?\d{1,2}\.?|(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d|-\d)/g;
const LABEL = /(?:생년월일|생일|출생일|출생|생년)[^\d\n]{0,8}$/;
const BORN = /^\s?(?:년?생|출생)(?![가-힣]{2})/;
const IN_BRACKETS = /^\s?(?:[,)]|(?:남|여)[,)]|년?생)/;

/** A date labelled as a birth, or standing in brackets directly behind a citizen's name. */
export const birthDate: Detector = (text, scene) => {
  const findings = [];
  for (const match of text.matchAll(DATE)) {
    const before = lineBefore(text, match.index, 24);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const actor = nearestActor(scene, match.index, 3);
    const beside = actor?.official === false && /[(,]\s?$/.test(before) && IN_BRACKETS.test(after);
    if (!LABEL.test(before) && !LABEL.test(headerAt(scene.cells, match.index)) && !BORN.test(after) && !beside) continue;
    findings.push({
      type: 'birth-date' as const,
      start: match.index,
      end: match.index + match[0].length,
      rule: beside ? 'birth-date.beside-name' : 'birth-date.label',
      confidence: beside ? 0.8 : 0.95,
    });
  }
  return findings;
};
