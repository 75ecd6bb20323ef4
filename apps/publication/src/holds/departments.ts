import type { DepartmentHolds, Office } from '@plaza/contracts';
import type { Waiting } from './waiting';

/** By department, the one that lets wait longest first. */
export function byDepartment(waiting: readonly Waiting[], now: Date): DepartmentHolds[] {
  const departments = grouped(waiting, ({ agency, department }) => `${agency.code}/${department.code}`);
  return departments.map((all) => summary(all, now)).sort((a, b) => b.oldest - a.oldest || (a.department.code < b.department.code ? -1 : 1));
}

function summary(all: Waiting[], now: Date): DepartmentHolds {
  const ages = all.map(({ since }) => ageOf(since, now)).sort((a, b) => a - b);
  const oldest = all.reduce((a, b) => (b.since < a.since ? b : a));
  return {
    agency: named(all.map(({ agency }) => agency)),
    department: named(all.map(({ department }) => department)),
    documents: all.filter(({ what }) => what === 'document').length,
    files: all.filter(({ what }) => what === 'file').length,
    oldest: ages.at(-1)!,
    median: median(ages),
    oldestSince: oldest.since.toISOString(),
    reasons: grouped(all, ({ reason }) => reason.reason)
      .map((same) => ({
        reason: same[0]!.reason.reason, reasonEn: same[0]!.reason.reasonEn ?? '', count: same.length, oldest: Math.max(...same.map(({ since }) => ageOf(since, now))),
      }))
      .sort((a, b) => b.count - a.count || b.oldest - a.oldest),
  };
}

const ageOf = (since: Date, now: Date): number => Math.max(0, Math.round((now.getTime() - since.getTime()) / 1_000));

/** Of an even number, the mean of the two in the middle. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** Where nobody could judge a document, its office has a code and no name: the others know it. */
const named = (offices: readonly Office[]): Office => offices.find(({ name }) => !name.startsWith('[')) ?? { code: offices[0]!.code, name: offices[0]!.code };

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
