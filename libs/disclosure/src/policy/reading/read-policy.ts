import { createHash } from 'node:crypto';
import type { Criteria, Policy } from '../policy';
import { readItems, readPersonalData, readProvisos, readThresholds, readTime, readWaiting } from './base';
import { PolicyError, type Mistake } from './mistakes';
import { readOverlay } from './overlay';
import { Place, type PolicyFile } from './place';
import { readRules } from './rules';
import { readWords } from './words';

export const VERSION = /^\d{4}\.\d{2}-[1-9]\d{0,3}$/;
const BASE = ['policy.yaml', 'items.yaml', 'provisos.yaml', 'personal-data.yaml', 'waiting.yaml', 'rules.yaml', 'time.yaml'] as const;
const OVERLAY = /^overlays\/([A-Za-z0-9_-]{1,64})\.yaml$/;

/** Makes a policy of the texts of its files. @throws PolicyError naming everything that is wrong in them, by file and line */
export function readPolicy(version: string, files: readonly PolicyFile[]): Policy {
  const mistakes: Mistake[] = [];
  const texts = new Map(files.map((file) => [file.path, file]));
  for (const name of BASE) if (!texts.has(name)) mistakes.push({ file: name, line: 0, path: '', message: 'is missing' });
  for (const { path } of files) {
    if (!(BASE as readonly string[]).includes(path) && !OVERLAY.test(path)) mistakes.push({ file: path, line: 0, path: '', message: 'is no file of a policy' });
  }
  if (mistakes.length > 0) throw new PolicyError(version, mistakes);
  const place = (name: string) => Place.of(texts.get(name)!, mistakes);
  const { version: said, summary, thresholds } = place('policy.yaml').fields(['version', 'summary', 'thresholds']);
  if (said.matching(VERSION, 'as in 2026.11-1') !== version) said.wrong(`must be ${version}, as the folder is named`);
  const items = readItems(place('items.yaml'));
  const criteria: Criteria = {
    overlay: null,
    items,
    provisos: readProvisos(place('provisos.yaml')),
    personalData: readPersonalData(place('personal-data.yaml')),
    waiting: readWaiting(place('waiting.yaml')),
    thresholds: readThresholds(thresholds),
    rules: readRules(place('rules.yaml'), items),
    ...readTime(place('time.yaml')),
    widens: [],
  };
  const overlays = [...texts.keys()].sort().flatMap((path): [string, Criteria][] => {
    const agency = OVERLAY.exec(path)?.[1];
    return agency === undefined ? [] : [[agency, readOverlay(place(path), agency, criteria)]];
  });
  const policy: Policy = { version, digest: digestOf(files), summary: readWords(summary), criteria, overlays: Object.fromEntries(overlays) };
  if (mistakes.length > 0) throw new PolicyError(version, inOrder(mistakes));
  return policy;
}

const inOrder = (mistakes: Mistake[]): Mistake[] => [...mistakes].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

function digestOf(files: readonly PolicyFile[]): string {
  const sorted = files.map(({ path, text }) => [path, text]).sort(([a], [b]) => (a! < b! ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
