import { decode } from 'iconv-lite';
import type { HidingPlace } from '@plaza/contracts';
import { decodeAs } from '@plaza/text-analysis';
import type { Reading } from '../reading';
import { CHARACTERS, FILES, PLACES, TABLES } from './destinations';
import { RtfPage } from './page';
import type { RtfToken } from './tokens';

/** What holds for the text of a group, and of those within it. */
interface Group {
  /** Where the text goes: to the page, to a place beside it, or, for what nothing is known of, to the search alone. */
  to: 'page' | HidingPlace | 'search' | 'bytes';
  hidden: boolean;
  deleted: boolean;
  font: number;
  /** Characters that follow `\u` for readers that know no Unicode. */
  replacement: number;
}

/** Follows the groups of an RTF file and writes their text where it belongs. */
export class RtfDocument {
  readonly #page: RtfPage;
  readonly #groups: Group[] = [];
  #group: Group = { to: 'page', hidden: false, deleted: false, font: -1, replacement: 1 };
  /** Text of a group that is not on the page. */
  #beside = '';
  #bytes: number[] = [];
  #skipped = 0;
  /** A group has just begun: its first word says what it is. */
  #begins = false;
  #optional = false;
  #koreanByDefault = true;
  readonly #koreanFonts = new Map<number, boolean>();
  readonly files: Buffer[] = [];
  #hexadecimal = '';

  constructor(private readonly reading: Reading) {
    this.#page = new RtfPage(reading);
  }

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.#decodeBytes();
    switch (token.kind) {
      case 'open':
        this.#groups.push(this.#group);
        this.#group = { ...this.#group };
        this.#begins = true;
        this.#optional = false;
        return;
      case 'close':
        return this.#close();
      case 'symbol':
        return this.#symbol(token.name);
      case 'word':
        return this.#word(token.name, token.value);
      case 'binary':
        this.files.push(token.bytes);
        return;
      case 'byte':
        if (this.#skipped > 0) this.#skipped -= 1;
        else this.#bytes.push(token.value);
        return;
      default:
        return this.#plain(token.text);
    }
  }

  end(): void {
    this.#decodeBytes();
    this.#page.end();
  }

  #plain(text: string): void {
    const shown = text.slice(this.#skipped);
    this.#skipped = Math.max(this.#skipped - text.length, 0);
    this.#begins = false;
    if (this.#group.to === 'bytes') this.#hexadecimal += shown;
    else this.#write(shown);
  }

  #close(): void {
    const { to } = this.#group;
    this.#group = this.#groups.pop() ?? this.#group;
    if (to === this.#group.to) return;
    if (to === 'bytes') this.files.push(Buffer.from(this.#hexadecimal.replace(/\s/g, ''), 'hex'));
    else if (to === 'search') this.reading.again(this.#beside);
    else if (to !== 'page') this.reading.hidden(to, this.#beside);
    this.#beside = '';
    this.#hexadecimal = '';
  }

  #symbol(name: string): void {
    if (name === '*') this.#optional = true;
    else if (name === '~') this.#write(' ');
    else if (name === '_') this.#write('-');
    else if (name === '\r' || name === '\n') this.#page.paragraph();
    else if ('{}\\'.includes(name)) this.#write(name);
  }

  #word(name: string, value: number | null): void {
    const begins = this.#begins;
    this.#begins = false;
    if (begins && this.#goesElsewhere(name)) return;
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#write(character);
    else if (name === 'u') this.#unicode(value ?? 0);
    else if (name === 'uc') this.#group.replacement = value ?? 1;
    else if (name === 'v') this.#group.hidden = value !== 0;
    else if (name === 'deleted') this.#group.deleted = value !== 0;
    else if (name === 'plain') Object.assign(this.#group, { hidden: false, deleted: false });
    else if (name === 'f') this.#group.font = value ?? 0;
    else if (name === 'fcharset') this.#koreanFonts.set(this.#group.font, value === HANGUL);
    else if (name === 'ansicpg') this.#koreanByDefault = value !== 1252;
    else if (this.#group.to === 'page') this.#page.word(name, value);
    else if (name === 'par') this.#write('\n');
  }

  /** @returns whether this word names what its group is */
  #goesElsewhere(name: string): boolean {
    const place = PLACES.get(name);
    if (place) this.#group.to = place;
    else if (FILES.has(name)) this.#group.to = 'bytes';
    else if (TABLES.has(name) || (this.#optional && !SHOWN.has(name))) this.#group.to = 'search';
    else return false;
    if (name === 'pict') this.#page.picture();
    return true;
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#skipped = this.#group.replacement;
  }

  #decodeBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    const korean = this.#koreanFonts.get(this.#group.font) ?? this.#koreanByDefault;
    this.#write((korean ? decodeAs(bytes, 'cp949') : null) ?? decode(bytes, 'windows-1252'));
  }

  #write(text: string): void {
    const { to, hidden, deleted } = this.#group;
    if (to === 'page') this.#page.write(text, { hidden, deleted });
    else this.#beside += text;
  }
}

const HANGUL = 129;
/** Optional groups that hold what is shown. */
const SHOWN = new Set(['shpinst', 'shppict', 'shptxt', 'listtext', 'pntext', 'nesttableprops', 'ud', 'upr', 'cs', 'ts', 'fldrslt', 'result']);
