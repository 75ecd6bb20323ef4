import type { Document } from '@plaza/contracts';
import type { IndexedDocument } from '@plaza/search-index';
import { simulateDay } from '@plaza/simulation';
import { Random } from './random';
import { Vocabulary } from './vocabulary';

const AGENCIES = 76;
const SIMULATED = 2_000;
/** So many of the words of a simulated text give way to words of the vocabulary: its few hundred sentences would else be everywhere. */
const REPLACED = 0.62;
const SHORTEST = 700;
const LONGEST = 1_000;
const PARTICLES = ['을', '를', '이', '가', '은', '는', '에', '의', '에서', '으로', '와', '도', '', '', '', '', '', ''];
const STATUSES = ['open', 'open', 'open', 'partial', 'partial', 'closed', 'held'] as const;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const EPOCH = Date.UTC(2023, 0, 1);

interface Sample {
  data: Document;
  /** Words and what stands between them, in turn. */
  pieces: string[];
}

/** Documents of public offices, any number of them; each comes from its number alone. */
export class Corpus {
  readonly vocabulary: Vocabulary;
  private readonly samples: Sample[];

  constructor() {
    const agencies = Array.from({ length: AGENCIES }, (_, at) => String(6_110_000 + at));
    const day = simulateDay({ seed: 3, count: SIMULATED, agencies, now: new Date(EPOCH), followUps: false });
    this.samples = Array.from(day, ({ data }) => data as Document).map((data) => ({ data, pieces: piecesOf(data.body.text ?? '') }));
    this.vocabulary = new Vocabulary(this.samples.map(({ pieces }) => pieces.join('')), new Random(5));
  }

  document(at: number): IndexedDocument {
    const random = new Random(at);
    const { data, pieces } = random.pick(this.samples);
    const size = this.vocabulary.sizeAt(at);
    return {
      id: idOf(at), status: random.pick(STATUSES), documentNumber: `${data.documentNumber.split('-')[0]}-${at}`, kind: data.kind,
      title: this.text(random, size, 25, piecesOf(data.title)),
      text: this.text(random, size, SHORTEST + random.below(LONGEST - SHORTEST), pieces),
      agency: data.agency, department: data.department, producedAt: new Date(EPOCH + at * 60_000).toISOString(),
    };
  }

  private text(random: Random, size: number, length: number, pieces: readonly string[]): string {
    const parts: string[] = [];
    for (let at = 0, written = 0; written < length; at++) {
      const piece = pieces[at % pieces.length]!;
      const part = at % 2 ? this.word(random, size, piece) : piece;
      parts.push(part);
      written += part.length;
    }
    return parts.join('');
  }

  private word(random: Random, size: number, word: string): string {
    if (random.next() > REPLACED) return word;
    if (word.charCodeAt(0) < 0x3a) return String(random.below(10 ** Math.min(word.length, 7)));
    return this.vocabulary.draw(random, size) + random.pick(PARTICLES);
  }
}

const piecesOf = (text: string): string[] => text.split(/([가-힣]{2,}|[0-9]+)/);

/** In no order, as the real ones. */
export function idOf(at: number): string {
  const random = new Random(at ^ 0x5bd1e995);
  let id = '';
  for (let letter = 0; letter < 20; letter++) id += ALPHABET[random.below(32)]!;
  return id;
}
