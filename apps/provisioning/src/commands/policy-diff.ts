/** As the console answers. */
export interface DiffPage {
  digest: string;
  walked: number;
  leftOut: number;
  items: DiffItem[];
  nextCursor: string | null;
}

export interface DiffItem {
  id: string;
  version: number;
  decision: number;
  from: string;
  to: string;
  shows: string;
  needsPerson: boolean;
  rules: { now: string[]; before: string[] };
  agency: string;
  department: { code: string; name: string };
}

/** So many documents of each kind of change are named. */
const EXAMPLES = 5;

interface Kind {
  from: string;
  to: string;
  shows: string;
  needsPerson: boolean;
  count: number;
  examples: string[];
}

/** Adds up page after page; what it keeps grows with kinds, rules and departments, not with documents. */
export class PolicyDiff {
  private walked = 0;
  private leftOut = 0;
  private digest = '';
  private readonly kinds = new Map<string, Kind>();
  private readonly now = new Map<string, number>();
  private readonly before = new Map<string, number>();
  private readonly departments = new Map<string, { agency: string; code: string; name: string; count: number }>();

  constructor(private readonly version: string) {}

  add({ digest, walked, leftOut, items }: DiffPage): void {
    this.digest = digest;
    this.walked += walked;
    this.leftOut += leftOut;
    for (const item of items) this.count(item);
  }

  summary() {
    const kinds = [...this.kinds.values()].sort(byCount);
    const sum = (some: Kind[]) => some.reduce((total, { count }) => total + count, 0);
    return {
      version: this.version, digest: this.digest, walked: this.walked, leftOut: this.leftOut,
      changes: sum(kinds), needPerson: sum(kinds.filter(({ needsPerson }) => needsPerson)),
      byChange: kinds,
      byRule: { now: sorted(this.now), before: sorted(this.before) },
      byDepartment: [...this.departments.values()].sort(byCount),
    };
  }

  lines(): string[] {
    const { walked, leftOut, changes, needPerson, byChange, byRule, byDepartment } = this.summary();
    return [
      `Policy ${this.version} beside what stands: ${walked} documents, ${leftOut} of them left out (withdrawn, reported, or not to be judged now).`,
      ...byChange.map((kind) => `  ${String(kind.count).padStart(8)}  ${kind.from} -> ${kind.to}, shows ${kind.shows}${kind.needsPerson ? ', needs a person' : ''}: ${kind.examples.join(', ')}`),
      ...section('Rules that would decide', byRule.now),
      ...section('Rules that would no longer decide', byRule.before),
      ...section('Departments', byDepartment.map(({ agency, code, name, count }) => ({ name: `${name} (${agency}/${code})`, count }))),
      changes === 0 ? 'Nothing would change.' : `${changes} would change; ${needPerson} of them would wait for a person.`,
    ];
  }

  private count({ id, from, to, shows, needsPerson, rules, agency, department: { code, name } }: DiffItem): void {
    const key = [from, to, shows].join();
    const kind = this.kinds.get(key) ?? { from, to, shows, needsPerson, count: 0, examples: [] };
    kind.count += 1;
    if (kind.examples.length < EXAMPLES) kind.examples.push(id);
    this.kinds.set(key, kind);
    for (const rule of rules.now) this.now.set(rule, (this.now.get(rule) ?? 0) + 1);
    for (const rule of rules.before) this.before.set(rule, (this.before.get(rule) ?? 0) + 1);
    const department = this.departments.get(`${agency}/${code}`) ?? { agency, code, name, count: 0 };
    department.count += 1;
    this.departments.set(`${agency}/${code}`, department);
  }
}

const byCount = (a: { count: number }, b: { count: number }) => b.count - a.count;
const sorted = (counts: Map<string, number>) => [...counts].map(([name, count]) => ({ name, count })).sort(byCount);
const section = (title: string, counts: { name: string; count: number }[]) => (counts.length === 0 ? [] : [`${title}:`, ...counts.map(({ name, count }) => `  ${String(count).padStart(8)}  ${name}`)]);
