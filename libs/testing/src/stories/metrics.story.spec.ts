import { spawnSync } from 'node:child_process';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { Exposed } from './exposed';
import { PrometheusServer } from './prometheus-server';
import { asked } from './promql';
import { panelQueries, queries, recorded } from './watched';

const SERVICES = ['intake', 'classification', 'publication', 'search', 'portal', 'console'];
/** What the scrape configuration adds to every series, and what histograms have. */
const ADDED = ['job', 'instance', 'service', 'le'];
/** Empty while all is well: no event had another outcome yet. */
const EMPTY_WHEN_WELL = /: Not processed /;

const { PLAZA_TEST_PROMETHEUS: prometheusProgram, PLAZA_TEST_PROMTOOL: promtool } = process.env;
const itWithPrometheus = prometheusProgram && promtool ? it : it.skip;

describe('what operators are shown and called for', () => {
  let plaza: Plaza;
  let prometheus: PrometheusServer | undefined;
  const texts = new Map<string, string>();
  const exposed = new Exposed();

  const scrape = (service: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${plaza.state.ports[service]}/metrics`, { headers });

  beforeAll(async () => {
    plaza = await Plaza.start();
    const targets = Object.fromEntries(SERVICES.map((service) => [service, plaza.state.ports[service]!]));
    if (prometheusProgram) prometheus = await PrometheusServer.start(prometheusProgram, targets);
    await aDayInShort(plaza);
    await eventually('the console has looked at the bus', async () => ((await (await scrape('console')).text()).includes('plaza_dead_letters_waiting{') ? true : undefined));
    for (const service of SERVICES) {
      const text = await (await scrape(service)).text();
      texts.set(service, text);
      exposed.add(text);
    }
  });

  afterAll(async () => {
    await prometheus?.end();
    await plaza?.end();
  });

  it('every metric that a dashboard, an alert or a runbook names is exported, with the labels it is asked by', () => {
    const missing = queries.flatMap(({ where, query }) => {
      const { selected, grouping } = asked(query);
      const raw = selected.filter(({ metric }) => metric !== 'up' && !recorded.has(metric)).map(({ metric, labels }) => ({ metric: seriesOf(metric), labels }));
      const known = new Set([...ADDED, ...raw.flatMap(({ metric }) => [...exposed.labels(metric)])]);
      return [
        ...raw.filter(({ metric }) => !exposed.has(metric)).map(({ metric }) => `${where}: ${metric}`),
        ...raw.flatMap(({ metric, labels }) => labels.filter((label) => !ADDED.includes(label) && !exposed.labels(metric).has(label)).map((label) => `${where}: ${metric}{${label}}`)),
        ...grouping.filter((label) => !known.has(label)).map((label) => `${where}: by (${label})`),
      ];
    });
    expect(missing).toEqual([]);
  });

  it('labels name no document, no person and no address: their sets are bounded', () => {
    for (const [service, text] of texts) {
      const values = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].filter(([, label]) => label !== 'le').map(([, , value]) => value!);
      expect({ service, values: values.filter((value) => /metrics-\d|[가-힣]|@|\d{4,}/.test(value) && !/^v?\d+\.\d+/.test(value)) }).toEqual({ service, values: [] });
      expect({ service, lines: text.split('\n').length < 1_500 }).toEqual({ service, lines: true });
    }
  });

  it('citizens and sources read none of it: not through a proxy, not under the public name', async () => {
    for (const service of ['portal', 'intake', 'console']) {
      expect((await scrape(service, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(401);
      expect((await scrape(service)).status).toBe(200);
    }
  });

  itWithPrometheus('what each service exposes is well-formed, and named as Prometheus wants it', () => {
    for (const [service, input] of texts) {
      const { status, stdout, stderr } = spawnSync(promtool!, ['check', 'metrics'], { input, encoding: 'utf8' });
      expect({ service, status, said: stdout + stderr }).toEqual({ service, status: 0, said: '' });
    }
  });

  itWithPrometheus('Prometheus takes it as OpenMetrics, evaluates every rule, and has nothing to alert of', async () => {
    await eventually('every service is scraped', async () => {
      const targets = await prometheus!.targets();
      return targets.length === SERVICES.length && targets.every(({ health }) => health === 'up') ? true : undefined;
    }, 60_000);
    const rules = await eventually('every rule is evaluated', async () => {
      const all = await prometheus!.rules();
      return all.length > 0 && all.every(({ health }) => health !== 'unknown') ? all : undefined;
    }, 60_000);
    expect(rules.filter(({ health }) => health !== 'ok')).toEqual([]);
    expect(rules.filter(({ state }) => state === 'firing').map(({ name }) => name)).toEqual([]);
  });

  itWithPrometheus('every panel of the dashboards shows something', async () => {
    const empty = async () => {
      const answers = await Promise.all(panelQueries.map(async ({ where, query }) => ({ where, query, series: (await prometheus!.query(query)).length })));
      return answers.filter(({ where, series }) => series === 0 && !EMPTY_WHEN_WELL.test(where)).map(({ where, query }) => `${where}: ${query}`);
    };
    // Rates need several scrapes; what is still missing then is told by name below.
    await eventually('panels have data', async () => ((await empty()).length === 0 ? true : undefined), 60_000).catch(() => undefined);
    expect(await empty()).toEqual([]);
  });

  /** A runbook may name a histogram as a whole; what is stored are its buckets. */
  const seriesOf = (metric: string) => (!exposed.has(metric) && exposed.has(`${metric}_bucket`) ? `${metric}_bucket` : metric);
});

/** Something of everything: new, corrected, withdrawn, held, refused; searched for and read. */
async function aDayInShort(plaza: Plaza): Promise<void> {
  const document = (number: number, changes = {}) => aDocument({ documentId: `metrics-${number}`, ...changes });
  await plaza.submit('documents', [...Array.from({ length: 20 }, (_, number) => document(number)), document(20, { disclosureCode: '2NNNNYNNN', disclosureReason: '내부검토' })]);
  await plaza.document('metrics-0');
  await plaza.submit('documents', [document(0, { version: 2, title: '자전거도로 정비 추진계획(수정)' }), document(1, { title: '같은 판의 다른 내용' })]);
  await plaza.submit('withdrawals', [{ documentId: 'metrics-2', reason: 'wrong-document' }]);
  await plaza.document('metrics-0', ({ version }) => version === 2);
  await plaza.document('metrics-2', ({ status }) => status === 'withdrawn');
  await eventually('all can be found', async () => ((await plaza.get<{ total: number }>('/api/v1/search?q=자전거도로')).body.total >= 18 ? true : undefined));
}
