import type { DeclaredStatus, Item } from '@plaza/contracts';

const STATUS_OF: Record<string, DeclaredStatus> = { 1: 'open', 2: 'partial', 3: 'closed' };
const DIGIT_OF: Record<DeclaredStatus, string> = { open: '1', partial: '2', closed: '3' };
const ALL: readonly Item[] = [1, 2, 3, 4, 5, 6, 7, 8];

export interface DisclosureCode {
  readonly status: DeclaredStatus;
  readonly items: readonly Item[];
}

/** Reads a nine-character code that the contract's pattern has already accepted. */
export function parseCode(code: string): DisclosureCode {
  const status = STATUS_OF[code[0] ?? ''];
  if (status === undefined) throw new RangeError('disclosure code without a status');
  return { status, items: ALL.filter((item) => code[item] === 'Y') };
}

/** Keeps the invariant: open names no item, partial and closed at least one. */
export function formatCode(status: DeclaredStatus, items: Iterable<Item>): string {
  const named = new Set(items);
  if ((status === 'open') !== (named.size === 0)) throw new RangeError(`${status} with ${named.size} items`);
  return DIGIT_OF[status] + ALL.map((item) => (named.has(item) ? 'Y' : 'N')).join('');
}
