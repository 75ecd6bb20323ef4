import { SAMPLES } from './history';

const HEIGHT = 40;
/** Samples drawn as one point: the largest of them, so that no peak is lost. */
const STEP = 3;

export interface ChartProps {
  values: readonly (number | null)[];
  /** What a listener is told: what it is, and between what it went. */
  label: string;
}

/** A line over the last quarter of an hour, the newest at the right. A gap is where nothing answered. */
export function Chart({ values, label }: ChartProps) {
  const points: (number | null)[] = [];
  for (let end = values.length; end > 0; end -= STEP) {
    const known = values.slice(Math.max(0, end - STEP), end).filter((value) => value !== null);
    points.unshift(known.length > 0 ? Math.max(...known) : null);
  }
  const width = SAMPLES / STEP;
  const most = Math.max(1e-9, ...points.map((value) => value ?? 0));
  const place = (value: number, index: number) => `${width - points.length + index},${(HEIGHT - (value / most) * (HEIGHT - 3) - 1.5).toFixed(1)}`;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
      <line class="chart-floor" x1="0" y1={HEIGHT - 0.5} x2={width} y2={HEIGHT - 0.5} />
      {runsOf(points).map((run) => <polyline points={run.map(({ value, index }) => place(value, index)).join(' ')} />)}
    </svg>
  );
}

function runsOf(points: (number | null)[]): { value: number; index: number }[][] {
  const runs: { value: number; index: number }[][] = [[]];
  points.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ value, index });
  });
  // A point alone is drawn as a short line, or it would not be seen.
  return runs.filter((run) => run.length > 0).map((run) => (run.length > 1 ? run : [run[0]!, { ...run[0]!, index: run[0]!.index + 1 }]));
}
