import type { HidingPlace } from '@plaza/contracts';

/** Groups whose text stands beside the body. */
export const PLACES: ReadonlyMap<string, HidingPlace> = new Map<string, HidingPlace>([
  ...['header', 'headerl', 'headerr', 'headerf'].map((name) => [name, 'header'] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map((name) => [name, 'footer'] as const),
  ['footnote', 'note'],
  ...['annotation', 'atnauthor', 'atnid'].map((name) => [name, 'comment'] as const),
  ...['title', 'subject', 'author', 'manager', 'company', 'operator', 'category', 'keywords', 'comment', 'doccomm', 'hlinkbase', 'propname', 'staticval', 'userprops'].map((name) => [name, 'property'] as const),
  ['fldinst', 'formula'],
  ...['bkmkstart', 'sn', 'sv', 'sp', 'docvar', 'revtbl', 'template'].map((name) => [name, 'markup'] as const),
]);

/** Groups that hold bytes, as hexadecimal digits. */
export const FILES = new Set(['pict', 'objdata', 'datastore', 'themedata', 'colorschememapping', 'blipuid', 'passwordhash']);

/** Groups of names and numbers of the format. Their words are searched all the same. */
export const TABLES = new Set(['fonttbl', 'colortbl', 'stylesheet', 'listtable', 'listoverridetable', 'rsidtbl', 'latentstyles', 'generator', 'info', 'filetbl', 'xmlnstbl', 'mmathPr', 'pgptbl', 'nonshppict']);

/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'], ['line', '\n'], ['emdash', '—'], ['endash', '–'], ['bullet', '•'], ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['emspace', ' '], ['enspace', ' '],
  ['qmspace', ' '],
]);
