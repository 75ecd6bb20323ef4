import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface Query {
  where: string;
  query: string;
}

export interface Panel {
  id: number;
  type: string;
  title: string;
  datasource?: { type: string; uid: string };
  gridPos: { h: number; w: number; x: number; y: number };
  fieldConfig?: { defaults: { unit: string } };
  targets?: { refId: string; expr: string; datasource: { type: string; uid: string } }[];
}

export interface Dashboard {
  file: string;
  uid: string;
  title: string;
  templating: { list: { name: string; type: string; query: string }[] };
  panels: Panel[];
}

const ROOT = resolve(__dirname, '../../../..');
const DASHBOARDS = join(ROOT, 'deploy/grafana/dashboards');
const RUNBOOKS = join(ROOT, 'docs/runbooks');
export const RULES = join(ROOT, 'deploy/prometheus/alerts.yml');

export const dashboards = readdirSync(DASHBOARDS).map(
  (file) => ({ file, ...(JSON.parse(readFileSync(join(DASHBOARDS, file), 'utf8')) as Omit<Dashboard, 'file'>) }),
);

const rules = (parse(readFileSync(RULES, 'utf8')) as { groups: { rules: { alert?: string; record?: string; expr: string }[] }[] }).groups.flatMap((group) => group.rules);

/** What the rules make out of other metrics. */
export const recorded = new Set(rules.flatMap(({ record }) => record ?? []));

/** Grafana fills in its variables before it asks. */
const filledIn = (expr: string) => expr.replaceAll('$__rate_interval', '1m');

export const panelQueries: Query[] = dashboards.flatMap(({ file, panels }) =>
  panels.flatMap(({ title, targets = [] }) => targets.map(({ refId, expr }) => ({ where: `${file}: ${title} (${refId})`, query: filledIn(expr) }))),
);

const ruleQueries: Query[] = rules.map(({ alert, record, expr }) => ({ where: `alerts.yml: ${alert ?? record}`, query: expr }));

/** Every piece of code in a runbook that names a metric. */
const runbookQueries: Query[] = readdirSync(RUNBOOKS).flatMap((file) =>
  [...readFileSync(join(RUNBOOKS, file), 'utf8').matchAll(/`([^`\n]*(?:\b(?:plaza|nodejs|process)_|plaza:|\bup\{)[^`\n]*)`/g)].map(([, query]) => ({ where: file, query: query! })),
);

/** All that somebody or something will ask of Prometheus. */
export const queries: Query[] = [...panelQueries, ...ruleQueries, ...runbookQueries];
