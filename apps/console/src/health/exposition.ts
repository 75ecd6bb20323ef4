export interface MetricSample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? +(\S+)(?: +\S+)?(?: +# .*)?$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"(?:,|$)/y;
const ESCAPES: Record<string, string> = { n: '\n', '"': '"', '\\': '\\' };

/** Reads the text of a `/metrics`, Prometheus 0.0.4 or OpenMetrics 1.0. What is no sample is passed over. */
export function parseExposition(text: string): MetricSample[] {
  const samples: MetricSample[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, inside, number] = LINE.exec(line.trimEnd()) ?? [];
    const labels = name === undefined ? undefined : labelsOf(inside ?? '');
    const value = valueOf(number ?? '');
    if (labels && !Number.isNaN(value)) samples.push({ name: name!, labels, value });
  }
  return samples;
}

function labelsOf(text: string): Record<string, string> | undefined {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  for (let at = 0; at < text.length; at = LABEL.lastIndex) {
    const [, name, value] = LABEL.exec(text) ?? [];
    if (name === undefined) return undefined;
    labels[name] = value!.replace(/\\(.)/g, (whole, escaped: string) => ESCAPES[escaped] ?? whole);
  }
  return labels;
}

function valueOf(text: string): number {
  if (/^[+-]?Inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return text === '' ? NaN : Number(text);
}

/** One value of a metric in one answer, or the sum over its labels; undefined when it is not there: that is no zero. */
export function sumOf(samples: MetricSample[], name: string, labels: Record<string, string> = {}): number | undefined {
  let sum: number | undefined;
  for (const sample of samples) {
    if (sample.name !== name) continue;
    if (Object.entries(labels).some(([label, value]) => sample.labels[label] !== value)) continue;
    sum = (sum ?? 0) + sample.value;
  }
  return sum;
}
