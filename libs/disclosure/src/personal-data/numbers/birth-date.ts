import { evidence, lineBefore, nearestActor } from '../finding';
import type { Shape } from './shape';

const DATE =
  /(?<![\d-])(?:(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:일|\.)?|\d{2}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d|-\d)/g;
const LABEL = /(?:생년\s?월\s?일|생일|출생\s?년?\s?월?\s?일|출생|생년|(?:[Dd]ate of )?[Bb]irth(?:day| date)?|DOB)[^\d\n]{0,8}$/;
const BORN = /^\s?(?:년?생|출생)(?![가-힣]{2})/;
const OPENED = /[(,/]\s?'?$/;
const CLOSED = /^\s?(?:[,)/]|(?:남|여)[,)]|년?생)/;
const SEX = /[(,/]\s?(?:남|여)(?:성|자)?\s?[,/·]\s?'?$/;
/** A grown-up's or a child's: whatever was done to a document in brackets behind a name happened later. */
const LONG_AGO = /^(?:19\d{2}|200\d|201[0-5])/;

/** A date labelled as a birth, or standing in brackets directly behind a citizen's name. */
export const birthDate: Shape = {
  short: true,
  patterns: [DATE],
  accept([date], { start, end }, scene) {
    const before = lineBefore(scene.text, start, 32);
    const after = scene.text.slice(end, end + 6);
    const headed = scene.columns.kindAt(start) === 'birth-date';
    const labelled = headed || LABEL.test(before) || BORN.test(after);
    const actor = labelled ? null : nearestActor(scene, start, 8);
    const beside = actor?.official === false && (SEX.test(before) || (OPENED.test(before) && CLOSED.test(after) && start - actor.end <= 4));
    if (!labelled && !beside) return null;
    if (!labelled && /^\d{4}/.test(date) && !LONG_AGO.test(date) && !SEX.test(before)) return null;
    const quoted = /'\s?$/.test(before) ? 1 : 0;
    return {
      type: 'birth-date', start: start - quoted, end, rule: labelled ? 'birth-date.label' : 'birth-date.beside-name', confidence: labelled ? 0.95 : 0.8,
      evidence: evidence('shape', headed ? 'column' : labelled ? 'label' : 'beside-name'),
    };
  },
};
