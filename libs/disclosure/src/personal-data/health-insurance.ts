import type { Detector } from './finding';

const LABELLED = /(?:건강보험|의료보험|보험증|의료급여)[가-힣]{0,4}\s?(?:증)?\s?(?:번호)?[^\d\n]{0,8}(\d[-· ]?\d{10})(?!\d)/dg;

/** One digit and ten more: nothing in the shape is its own, so the label must name it. */
export const healthInsurance: Detector = (text) =>
  [...text.matchAll(LABELLED)].map((match) => {
    const [start, end] = match.indices![1]!;
    return { type: 'health-insurance' as const, start, end, rule: 'health-insurance.label', confidence: 0.95 };
  });
