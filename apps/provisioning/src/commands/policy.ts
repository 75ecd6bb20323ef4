import { asking, print, type Ask } from '../console';
import { UsageError } from '../usage';
import { PolicyDiff, type DiffPage } from './policy-diff';

const PAGE = '200';

/** What would change under a version of the policy, before anything does: page by page, so that a register of any size fits. */
export async function policyDiff(args: string[]): Promise<void> {
  const version = versionOf(args, 'npm run policy:diff -- <version> [--json]');
  const ask = await asking();
  const diff = new PolicyDiff(version);
  for (let after: string | null = ''; after !== null; ) {
    const page: DiffPage = await ask<DiffPage>(`/api/policy/diff?${new URLSearchParams({ version, size: PAGE, ...(after && { after }) })}`);
    diff.add(page);
    after = page.nextCursor;
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(diff.summary(), null, 2)}\n`);
  else for (const line of diff.lines()) print(line);
}

/** Begins, and leaves it to the service: it goes on in the background, also over restarts. */
export async function policyApply(args: string[]): Promise<void> {
  const version = versionOf(args, 'npm run policy:apply -- <version>');
  const ask: Ask = await asking();
  const { walked, finishedAt } = await ask<{ walked: number; finishedAt: string | null }>('/api/policy/applications', { version });
  print(finishedAt === null ? `Policy ${version} is being applied in the background; ${walked} documents so far. The console shows how far it is, and what waits for a person.` : `Policy ${version} has been applied.`);
}

function versionOf(args: string[], usage: string): string {
  const [version] = args.filter((arg) => !arg.startsWith('--'));
  if (version === undefined) throw new UsageError(usage);
  return version;
}
