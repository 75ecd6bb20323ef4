// Only what the oldest Node can read: whoever has one shall get a sentence, not a syntax error.
const needed = [20, 19];

/** Says what is wrong with this Node, or nothing. */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1])) return undefined;
  return `Open Plaza needs Node ${needed.join('.')} or newer, this is ${version}. Install a current Node and run the command again.`;
}

export function whenNodeIsNewEnough(go) {
  const problem = nodeProblem(process.versions.node);
  if (!problem) return go();
  process.stderr.write(`\n${problem}\n`);
  process.exitCode = 1;
  return undefined;
}
