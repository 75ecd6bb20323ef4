import { SYSTEMS, type SystemName } from '../systems/system';
import type { Figures, Result } from './results';

type Results = Partial<Record<SystemName, Result>>;

const ROWS: [keyof Figures, string][] = [
  ['saturation', 'documents/s at saturation'],
  ['p50At50', 'ms to searchable at 50/s, p50'],
  ['p99At50', '                          p99'],
  ['p50At200', 'at 200/s, p50'],
  ['p99At200', '          p99'],
  ['p50At1000', 'at 1,000/s, p50'],
  ['p99At1000', '            p99'],
  ['cpuPer1000', 'CPU s per 1,000 documents'],
  ['rssIdle', 'memory idle, MB'],
  ['rss', 'memory loaded, MB'],
  ['walPerDocument', 'bytes of PostgreSQL log a document'],
  ['lost', 'lost'],
  ['doubled', 'doubled'],
  ['lostOnKill', 'lost on kill -9 of one stage'],
  ['doubledOnKill', 'doubled on kill -9'],
  ['ownCpuPer1000', "the benchmark's own CPU s per 1,000"],
  ['secondsToStart', 's to start'],
];

const shown = (value: number | null | undefined) => (value === null || value === undefined ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 3 }));

function cell(result: Result | undefined, name: keyof Figures): string {
  const range = result?.ranges[name];
  const spread = range && range[0] !== range[1] ? ` (${shown(range[0])}–${shown(range[1])})` : '';
  return `${shown(result?.[name])}${spread}`;
}

function ratio(results: Results, name: keyof Figures, other: SystemName): string {
  const [mine, theirs] = [results.plaza?.[name], results[other]?.[name]];
  return mine && theirs ? (mine / theirs).toFixed(2) : '';
}

/** Pads every column to its widest cell; the first is left-aligned. */
export function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}

/** Medians with their ranges; of losses and doubles the worst run. */
export function tableOf(results: Results): string {
  const systems = SYSTEMS.filter((name) => results[name]);
  const others = results.plaza ? (['floor', 'stock'] as const).filter((name) => results[name]) : [];
  const head = ['', ...systems, ...others.map((name) => `plaza/${name}`)];
  const body = ROWS.map(([name, label]) => [label, ...systems.map((system) => cell(results[system], name)), ...others.map((other) => ratio(results, name, other))]);
  return `${aligned([head, ...body])}\n\n${processTable(results, systems)}`;
}

function processTable(results: Results, systems: SystemName[]): string {
  const names = [...new Set(systems.flatMap((system) => Object.keys(results[system]!.byProcess)))];
  const cellOf = (system: SystemName, name: string) => {
    const cost = results[system]!.byProcess[name];
    return cost ? `${cost.cpuPer1000.toFixed(2)}  ${Math.round(cost.idleMB)}→${Math.round(cost.loadedMB)}` : '';
  };
  return aligned([['CPU s per 1,000, MB idle→loaded', ...systems], ...names.map((name) => [name, ...systems.map((system) => cellOf(system, name))])]);
}
