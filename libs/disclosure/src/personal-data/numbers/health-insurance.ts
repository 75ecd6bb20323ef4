import { evidence, lineBefore, nearestActor } from '../finding';
import type { Shape } from './shape';

const SHAPE = /(?<![\d-])\d[-·. )_~:/]{0,3}\d{10}(?![\d-])/g;
const NEEDED = /보험|건보|의료급여|증\s?번호/;
const LABEL = /(?:건강보험|의료보험|건보|보험증|의료급여)[^\d\n]{0,16}$|증\s?번호[^\d\n]{0,6}$/;

/** One digit and ten more: nothing in the shape is its own, so a label or the head of the column must name it. */
export const healthInsurance: Shape = {
  fewest: 10,
  needs: NEEDED,
  patterns: [SHAPE],
  accept(_, { start, end }, { text, columns }) {
    const headed = columns.kindAt(start) === 'health-insurance';
    if (!headed && !LABEL.test(lineBefore(text, start, 28))) return null;
    return { type: 'health-insurance', start, end, rule: 'health-insurance.label', confidence: 0.95, evidence: evidence('shape', headed ? 'column' : 'label') };
  },
};

const PARTED = /(?<![\d-])[1-9]-\d{10}(?![\d-])/g;
/** Somebody's birth date may stand between. */
const REACH = 20;

/** 진료의뢰 김민수 1952. 9. 13. 4-5491974402 */
export const healthInsuranceOfSomebody: Shape = {
  fewest: 10,
  patterns: [PARTED],
  accept(_, { start, end }, scene) {
    const actor = nearestActor(scene, start, REACH);
    if (actor === null || actor.official || scene.columns.isSomethingElse(start) || scene.text.slice(actor.end, start).includes('\n')) return null;
    return { type: 'health-insurance', start, end, rule: 'health-insurance.beside-name', confidence: 0.75, evidence: ['shape', 'beside-name'] };
  },
};
