/** Items 1 to 8 of Art. 9(1) of the Official Information Disclosure Act: the only grounds for withholding. */
export const ITEMS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Item = (typeof ITEMS)[number];

/** What the code itself can say. A published document may also be `held` or `withdrawn`. */
export type DeclaredStatus = 'open' | 'partial' | 'closed';

/**
 * `1` open, `2` partial, `3` closed, then Y or N for items 1 to 8. Open names no item, the others at least one.
 * The exchange format of government systems carries it as `<publication code="1NNNNNNNN">`.
 */
export const DISCLOSURE_CODE = /^(?:1N{8}|[23](?!N{8})[YN]{8})$/;
