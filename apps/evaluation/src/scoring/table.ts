import type { Aim } from './aims';
import type { Figures, Line } from './figures';
import type { Mistake } from './score';
import type { Share } from './wilson';

const percent = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const cell = ({ of, share, low, high }: Share) => (of === 0 ? '–' : `${percent(share)} (${percent(low)}–${percent(high)}) of ${of}`);
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** Figures of the parts side by side, as Markdown: what is found, what of that is right, what stays. */
export function tableOf(parts: Record<string, Figures>): string {
  const names = Object.keys(parts);
  const all = Object.values(parts);
  const kinds = [...new Set(all.flatMap(({ kept }) => Object.keys(kept)))].sort();
  const head = (what: string) => [row([what, ...names]), row(['---', ...names.map(() => '---')])];
  const ofTypes = (side: keyof Line) => [
    ...head(`${side}, %`),
    ...Object.keys(all[0]!.types).map((type) => row([type, ...all.map(({ types }) => cell(types[type]![side]))])),
    row(['**numbers with structure**', ...all.map(({ numbers }) => cell(numbers[side]))]),
  ];
  return [
    ...ofTypes('recall'),
    '',
    ...ofTypes('precision'),
    '',
    ...head('stays, %'),
    row(['officials wrongly masked', ...all.map(({ officialsMasked }) => cell(officialsMasked))]),
    ...kinds.map((kind) => row([kind, ...all.map(({ kept }) => (kept[kind] ? cell(kept[kind]) : '–'))])),
  ].join('\n');
}

export const aimsTable = (aims: readonly Aim[]): string =>
  aims.map(({ what, value, aim, met }) => `${met ? 'met   ' : 'MISSED'}  ${what}: ${value < 2 ? `${percent(value)} %` : Math.round(value)} (${aim})`).join('\n');

export const mistakesList = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ what, kind, where, rule, id }) => `${what}\t${kind}\t${where}\t${rule ?? ''}\t${id}`).join('\n');
