// Figures of the index alone: build the workspace, then `node --expose-gc libs/search-index/benchmark.mjs [documents]`.
import { performance } from 'node:perf_hooks';
import searchIndex from '@plaza/search-index';

const { parseSearchParameters, SegmentedIndex, encodeSegment, decodeSegment, tombstonesOf } = searchIndex;

let seed = 42;
const random = () => ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff);
const pick = (list) => list[Math.floor(random() * list.length)];
const syllables = Array.from({ length: 900 }, () => String.fromCharCode(0xac00 + Math.floor(random() * 11172)));
// Word frequencies fall as in natural text (Zipf); syllables too, by squaring.
const vocabulary = Array.from({ length: 40_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() ** 2 * syllables.length)]).join(''));
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1];
const particles = ['을', '를', '이', '가', '은', '는', '에서', '으로', '', '', ''];
function text(length) {
  const words = [];
  for (let size = 0; size < length; size += words.at(-1).length + 1) {
    words.push(random() < 0.05 ? String(Math.floor(1e6 ** random())) : word() + pick(particles));
  }
  return words.join(' ');
}
const document = (at) => ({
  id: `d${at.toString(36).padStart(20, '0')}`, status: pick(['open', 'open', 'partial', 'closed']), documentNumber: `정책과-${at}`, kind: 'approval',
  title: text(25), text: text(700 + random() * 300), agency: { code: String(at % 76), name: `기관 ${at % 76}` },
  department: { code: String(at % 1200), name: `자치행정과` }, producedAt: new Date(1.75e12 + at * 1000).toISOString(),
});

/** Microseconds; unlike the time passed, they say something on a busy machine too. */
function cpuSince(before) {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const total = Number(process.argv[2] ?? 100_000);
const index = new SegmentedIndex();
let spent = 0;
let cpu = 0;
for (let at = 0; at < total; at += 5000) {
  const batch = Array.from({ length: Math.min(5000, total - at) }, (_, offset) => document(at + offset));
  global.gc?.();
  const start = performance.now();
  const before = process.cpuUsage();
  batch.forEach((each) => index.upsert(each));
  cpu += cpuSince(before);
  spent += performance.now() - start;
}
console.log(`indexed ${total} documents: ${Math.round(total / (spent / 1000))}/s, ${(cpu / total).toFixed(0)} µs of CPU each`);
const memory = () => {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / total;
};
console.log(`memory: ${memory().toFixed(0)} bytes a document`);

function questions(name, make, count = 300) {
  const times = [];
  let found = 0;
  const before = process.cpuUsage();
  for (let at = 0; at < count; at++) {
    const query = parseSearchParameters(make());
    const start = performance.now();
    found += index.search(query).total;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const p = (share) => times[Math.floor(times.length * share)].toFixed(2);
  console.log(`${name}: p50 ${p(0.5)} ms, p95 ${p(0.95)} ms, max ${p(0.999)} ms, ${Math.round(found / count)} found, ${(cpuSince(before) / count / 1000).toFixed(2)} ms of CPU each`);
}
const ask = () => ({
  'one word': () => ({ q: word() }),
  'three words': () => ({ q: `${word()} ${word()} ${word()}` }),
  'a question of five words (13 bigrams)': () => ({ q: Array.from({ length: 5 }, word).join(' ') }),
  'one syllable': () => ({ q: pick(syllables) }),
  'no words, filtered, newest': () => ({ status: 'open', agency: '7', sort: 'newest' }),
  'no words': () => ({}),
});
for (const [name, make] of Object.entries(ask())) questions(name, make);

let start = performance.now();
const files = index.segments.map((segment) => [encodeSegment(segment), tombstonesOf(segment)]);
console.log(`encoded ${(files.reduce((sum, [bytes]) => sum + bytes.length, 0) / total).toFixed(0)} bytes a document in ${(performance.now() - start).toFixed(0)} ms`);
start = performance.now();
new SegmentedIndex(files.map(([bytes, dead]) => decodeSegment(bytes, dead)));
console.log(`loaded in ${(performance.now() - start).toFixed(0)} ms`);
for (let at = 0; at < total; at += 100) index.remove(`d${at.toString(36).padStart(20, '0')}`);
for (const [name, make] of Object.entries(ask()).slice(0, 3)) questions(`with 1 % dead: ${name}`, make);
start = performance.now();
let longest = 0;
let last = start;
const compaction = index.compact();
while (!compaction.next().done) {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
}
console.log(`compacted in ${(performance.now() - start).toFixed(0)} ms, longest step ${longest.toFixed(1)} ms, end ${(performance.now() - last).toFixed(1)} ms`);
