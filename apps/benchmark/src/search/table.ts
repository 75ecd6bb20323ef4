import type { BareFigures } from './bare';
import type { ServedFigures } from './served';

export interface SizeFigures {
  bare: BareFigures;
  served: ServedFigures;
}

/** What design.md promises, measured on two cores: what a figure is compared with. */
const DESIGN = { indexing: 60, perSecond: 17_000, tokenising: 17, question: 26, memory: 1_024 };

type Row = [what: string, value: number, unit: string, design?: number];

/** Figures as text. The design's question is one of about 13 bigrams to a million documents; its memory is a kilobyte a document. */
export function tableOf({ bare, served }: SizeFigures): string {
  const millions = bare.documents >= 1_000_000;
  const { rebuild, memory, save, load, underLoad } = served;
  const rows: Row[] = [
    ['CPU a document, in this thread', bare.indexing, 'µs', DESIGN.indexing],
    ['… of it cutting into tokens', bare.tokenising, 'µs', DESIGN.tokenising],
    ['CPU a document, of the index thread', rebuild.threadMicroseconds, 'µs', DESIGN.indexing],
    ['documents a second, rebuilding', rebuild.documentsPerSecond, '/s', DESIGN.perSecond],
    ['rebuilding', rebuild.seconds, 's'],
    ['longest pause while rebuilding', rebuild.longestPause, 'ms'],
    ['memory a document: process, without the corpus', memory.rss, 'bytes', DESIGN.memory],
    ['… of it arrays', memory.arrays, 'bytes'],
    ['… of it JavaScript objects', memory.heap, 'bytes'],
    ['snapshot a document', save.bytes, 'bytes'],
    ['saving everything', save.milliseconds, 'ms'],
    ['longest pause while saving', save.longestPause, 'ms'],
    ['loading', load.milliseconds, 'ms'],
    ['known-item MRR@10 (title and sentence words, particles changed)', served.knownItemRank, ''],
    ['documents a second arriving while asked', underLoad.rate, '/s'],
    ['… saving meanwhile', underLoad.saves[0] ?? 0, 'ms'],
    ['… longest pause', underLoad.longestPause, 'ms'],
    ['… a withdrawal takes effect after, p95', underLoad.removal.p95, 'ms'],
  ];
  const lines = rows.map(([what, value, unit, design]) => `| ${what} | ${round(value)} ${unit} | ${design ? `${design} ${unit}` : ''} | ${design ? ratio(value, design, unit) : ''} |`);
  const asked = Object.keys(served.idle).map((name) => {
    const [idle, busy, cpu] = [served.idle[name]!, underLoad.questions[name]!, bare.questions[name]!];
    const design = millions && name === 'a whole question' ? DESIGN.question : 0;
    const cells = [name, cpu.found, cpu.bigrams, cpu.p50, cpu.p95, idle.p50, idle.p95, idle.max, busy.p50, busy.p95, busy.max].map((cell) => (typeof cell === 'string' ? cell : round(cell)));
    return `| ${cells.join(' | ')} | ${design ? `${design} ms, ${ratio(idle.p95, design, 'ms')}` : ''} |`;
  });
  return [
    `### ${bare.documents.toLocaleString('en')} documents of ${round(bare.characters)} characters, ${round(bare.tokens)} tokens`, '',
    '| | measured | design | ratio |', '|---|---|---|---|', ...lines, '',
    'Questions, in milliseconds: CPU in this thread; from asking to answer with the index in its thread, idle and while documents arrive.', '',
    '| question | found | bigrams | CPU p50 | p95 | idle p50 | p95 | max | loaded p50 | p95 | max | design, p95 |', `|${'---|'.repeat(12)}`, ...asked, '',
  ].join('\n');
}

/** Above 1 is worse than the design. */
const ratio = (value: number, design: number, unit: string): string => (unit === '/s' ? design / value : value / design).toFixed(2);

const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));
