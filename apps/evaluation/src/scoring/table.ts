import type { Aim } from './aims';
import type { Figures } from './figures';
import type { Mistake } from './score';
import type { Share } from './wilson';

const percent = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const cell = ({ of, share, low, high }: Share) => (of === 0 ? '–' : `${percent(share)} (${percent(low)}–${percent(high)}) of ${of}`);
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** Figures of the parts side by side, as Markdown. */
export function tableOf(parts: Record<string, Figures>): string {
  const names = Object.keys(parts);
  const all = Object.values(parts);
  const kinds = [...new Set(all.flatMap(({ kept }) => Object.keys(kept)))].sort();
  return [
    row(['%, with 95 % interval', ...names.flatMap((name) => [`${name}: recall`, `${name}: precision`])]),
    row(['---', ...names.flatMap(() => ['---', '---'])]),
    ...Object.keys(all[0]!.types).map((type) => row([type, ...all.flatMap(({ types }) => [cell(types[type]!.recall), cell(types[type]!.precision)])])),
    row(['**numbers with structure**', ...all.flatMap(({ numbers }) => [cell(numbers.recall), cell(numbers.precision)])]),
    '',
    row(['stays, %', ...names]),
    row(['---', ...names.map(() => '---')]),
    row(['officials wrongly masked', ...all.map(({ officialsMasked }) => cell(officialsMasked))]),
    ...kinds.map((kind) => row([kind, ...all.map(({ kept }) => (kept[kind] ? cell(kept[kind]) : '–'))])),
  ].join('\n');
}

export const aimsTable = (aims: readonly Aim[]): string =>
  aims.map(({ what, value, aim, met }) => `${met ? 'met   ' : 'MISSED'}  ${what}: ${value < 2 ? `${percent(value)} %` : Math.round(value)} (${aim})`).join('\n');

export const mistakesList = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ what, kind, where, rule, id }) => `${what}\t${kind}\t${where}\t${rule ?? ''}\t${id}`).join('\n');
