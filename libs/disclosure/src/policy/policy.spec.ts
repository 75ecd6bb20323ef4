import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_HOLD_CODES, HOLD_CODES } from './codes';
import { PERSONAL_DATA } from './labels';
import { loadPolicy, newestPolicy, POLICY_FOLDER, policyVersions } from './policy-folder';
import { PolicyError } from './reading/mistakes';
import { readPolicy } from './reading/read-policy';

const VERSION = policyVersions()[0]!;
const files = readdirSync(join(POLICY_FOLDER, VERSION)).map((path) => ({ path, text: readFileSync(join(POLICY_FOLDER, VERSION, path), 'utf8') }));

/** The first policy with one file said otherwise, and what is wrong with it. */
function mistakesIn(changes: Record<string, string | null>): string[] {
  const changed = files.filter(({ path }) => changes[path] !== null).map(({ path, text }) => ({ path, text: changes[path] ?? text }));
  const added = Object.entries(changes).flatMap(([path, text]) => (text !== null && !files.some((file) => file.path === path) ? [{ path, text }] : []));
  try {
    readPolicy(VERSION, [...changed, ...added]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.mistakes.map(({ file, line, path, message }) => `${file}:${line} ${path} ${message}`);
  }
}

const reason = 'reason: { ko: 사유, en: A reason }';
const rule = (lines: string) => mistakesIn({ 'rules.yaml': `a-rule:\n  ${reason}\n${lines.split('\n').map((line) => `  ${line}`).join('\n')}\n` });
const overlay = (lines: string, code = '6110000') =>
  mistakesIn({
    'rules.yaml': `marked:\n  item: 5\n  when: { title: [대외비] }\n  effect: hold\n  ${reason}\n`,
    [`overlays/${code}.yaml`]: `agency: "6110000"\nname: { ko: 서울, en: Seoul }\nlaw: { ko: 세부기준, en: Criteria }\nchecked: 2026-11-01\n${lines}`,
  });

describe('every version in the tree', () => {
  it.each(policyVersions())('%s can be loaded', (version) => expect(loadPolicy(version).version).toBe(version));

  it('and the newest has words of its own for everything that can be found or waited for', () => {
    const { criteria } = newestPolicy();
    expect(Object.keys(criteria.personalData).sort()).toEqual([...Object.keys(PERSONAL_DATA), 'otherwise'].sort());
    expect(Object.keys(criteria.waiting.documents).sort()).toEqual(HOLD_CODES.filter((code) => code !== 'rule').sort());
    expect(Object.keys(criteria.waiting.files).sort()).toEqual([...FILE_HOLD_CODES].sort());
  });

  it('is plain data, so that it can go to a thread of its own', () => {
    const policy = newestPolicy();
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('has a digest that tells every change of its files', () => {
    const touched = files.map((file) => (file.path === 'rules.yaml' ? { ...file, text: `${file.text}\n` } : file));
    expect(readPolicy(VERSION, [...files].reverse()).digest).toBe(loadPolicy(VERSION).digest);
    expect(readPolicy(VERSION, touched).digest).not.toBe(loadPolicy(VERSION).digest);
  });

  it('that does not exist is told with those that do', () => expect(() => loadPolicy('2020.01-1')).toThrow(`there is no such version; there are ${policyVersions().join(', ')}`));
});

describe('a mistake is named with its file and line', () => {
  it.each<[string, Record<string, string | null>, string[]]>([
    ['a file that is missing, and one too many', { 'time.yaml': null, 'notes.txt': 'x' }, ['time.yaml:0  is missing', 'notes.txt:0  is no file of a policy']],
    ['what is no YAML', { 'rules.yaml': 'a: [1\nb: 2' }, [expect.stringMatching(/^rules\.yaml:2 {2}\S/)]],
    ['a name given twice', { 'rules.yaml': 'a: {}\na: {}' }, expect.arrayContaining([expect.stringMatching(/^rules\.yaml:2 {2}.*unique/)])],
    ['another version than the folder’s', { 'policy.yaml': `version: 2026.12-1\nsummary: { ko: 요약, en: Summary }\nthresholds: { people-table-rows: 3 }` }, [`policy.yaml:1 version must be ${VERSION}, as the folder is named`]],
    ['a threshold below sense', { 'policy.yaml': `version: ${VERSION}\nsummary: { ko: 요약, en: Summary }\nthresholds:\n  people-table-rows: 1` }, ['policy.yaml:4 thresholds.people-table-rows must be a whole number from 2 to 1000']],
  ])('%s', (_, changes, expected) => expect(mistakesIn(changes)).toEqual(expected));

  it('every one of them at once', () => {
    expect(rule('when: { kinds: [letter] }\neffect: burn\nitem: 9\nproviso: 6-x\nshow: all')).toEqual([
      'rules.yaml:3 a-rule.when.kinds[0] must be one of approval, meeting, report, statistics, contract, budget, press, other',
      'rules.yaml:4 a-rule.effect must be one of note, hold, close, withhold-title, withhold-body, withhold-lines',
      'rules.yaml:5 a-rule.item must be one of 1, 2, 3, 4, 5, 6, 7, 8',
      'rules.yaml:6 a-rule.proviso must be one of 6-d, 6-e, 7-a, 7-b',
      'rules.yaml:7 a-rule.show is not known here; there may be when, effect, reason, item, law, proviso, unless',
    ]);
  });

  it.each([
    ['that would take every document', 'when: {}\neffect: hold\nitem: 5', 'must ask for something'],
    ['that withholds under no item', 'when: { title: [검토] }\neffect: close\nlaw: { ko: 법, en: Act }', 'must name an item'],
    ['that cites nothing', 'when: { title: [검토] }\neffect: hold', 'must cite a law'],
    ['that withholds lines without saying which', 'when: { title: [검토] }\neffect: withhold-lines\nitem: 5', 'must have words of body or text'],
    ['that withholds by what is not known yet', 'when: { finds: [name] }\neffect: withhold-body\nitem: 6', 'may ask for finds only to hold or to note'],
    ['that asks how sure nothing is', 'when: { less-sure-than: 0.5 }\neffect: hold\nitem: 6', 'only beside finds'],
    ['with a word that stands everywhere', 'when: { body: [다] }\neffect: hold\nitem: 6', '2 to 100 characters'],
    ['without English', 'when: { title: [검토] }\neffect: hold\nitem: 5\nlaw: { ko: 법 }', 'must have en'],
  ])('a rule %s', (_, lines, message) => expect(rule(lines)).toEqual([expect.stringContaining(message)]));
});

describe('detailed criteria of an institution', () => {
  it('may look closer, say other words and add rules of their own', () =>
    expect(overlay(`thresholds: { people-table-rows: 2 }\nitems:\n  5: { ko: 입찰 중, en: In tender }\nrules:\n  tender:\n    item: 5\n    when: { title: [입찰] }\n    effect: hold\n    ${reason}`)).toEqual([]));

  it('never let more pass than the base without saying so', () => {
    expect(overlay('thresholds: { people-table-rows: 9 }')).toEqual(['overlays/6110000.yaml:5 thresholds lets larger tables of people pass than the base does (3 rows): widens must say so']);
    expect(overlay('thresholds: { people-table-rows: 9 }\nwidens:\n- { threshold: people-table-rows, because: { ko: 사유, en: Reason } }')).toEqual([]);
    expect(overlay('widens:\n- { rule: marked, because: { ko: 사유, en: Reason } }')).toEqual([]);
  });

  it.each([
    ['of another agency than the file’s name', '', '6110001', 'agency must be 6110001'],
    ['that drop a rule there is not', 'widens:\n- { rule: unmarked, because: { ko: 사유, en: Reason } }', '6110000', 'must be one of marked'],
    ['that widen nothing', 'widens:\n- { threshold: people-table-rows, because: { ko: 사유, en: Reason } }', '6110000', 'lets nothing more pass'],
    ['that widen without a reason', 'widens:\n- { rule: marked }', '6110000', 'must have because'],
  ])('%s are refused', (_, lines, code, message) => expect(overlay(lines, code)).toEqual([expect.stringContaining(message)]));
});
