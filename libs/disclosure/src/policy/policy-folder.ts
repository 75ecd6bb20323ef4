import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from './policy';
import { PolicyError } from './reading/mistakes';
import { readPolicy, VERSION } from './reading/read-policy';

/** Where the policies are that come with this package. */
export const POLICY_FOLDER = join(__dirname, '../../policies');

/** Every version there is, oldest first. */
export function policyVersions(folder = POLICY_FOLDER): string[] {
  return readdirSync(folder).filter((name) => VERSION.test(name)).sort(byVersion);
}

/** @throws PolicyError naming everything that is wrong, or that there is no such version */
export function loadPolicy(version: string, folder = POLICY_FOLDER): Policy {
  const versions = policyVersions(folder);
  if (!versions.includes(version)) throw new PolicyError(version, [{ file: folder, line: 0, path: '', message: `there is no such version; there are ${versions.join(', ')}` }]);
  const names = readdirSync(join(folder, version), { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, version).length + 1));
  return readPolicy(version, paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, version, path), 'utf8') })));
}

export const newestPolicy = (folder = POLICY_FOLDER): Policy => loadPolicy(policyVersions(folder).at(-1) ?? 'none', folder);

function byVersion(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  return x!.map((part, index) => part - y![index]!).find((difference) => difference !== 0) ?? 0;
}
