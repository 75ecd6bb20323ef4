import type { Item, Withheld } from '@plaza/contracts';
import type { Random } from './random';
import { canaryLatin, canaryWord } from './hangul';

/** A text in the making, with what of it must never come out and what must. */
export class Draft {
  text = '';
  readonly withheld: Withheld[] = [];
  readonly restricted = new Set<string>();
  readonly shown = new Set<string>();
  private canaries = 0;

  /** `serial` names this version of this document: its canary words are nobody else's. */
  constructor(
    readonly r: Random,
    readonly serial: number,
  ) {}

  add(text: string): this {
    this.text += text;
    return this;
  }

  line(text = ''): this {
    this.text += `${text}\n`;
    return this;
  }

  /** Remembers what must not come out, and gives it back for use in a sentence. */
  secret(text: string): string {
    this.restricted.add(text);
    const plain = text.normalize('NFKC');
    if (plain !== text) this.restricted.add(plain);
    return text;
  }

  /** Remembers what must come out, though it may look restricted. */
  open(text: string): string {
    this.shown.add(text);
    return text;
  }

  canary(): string {
    return this.secret(canaryWord(this.serial * 8 + (this.canaries++ % 8)));
  }

  canaryLatin(): string {
    return canaryLatin(this.serial * 8 + (this.canaries++ % 8));
  }

  /** Adds text that the source withholds: exactly this range of the body. */
  withhold(text: string, item: Item, reason: string): this {
    const start = this.text.length;
    this.add(text);
    this.withheld.push({ part: 'body', start, end: this.text.length, item, reason });
    return this;
  }
}
