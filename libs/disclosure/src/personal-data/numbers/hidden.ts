/** What stands where a digit was hidden by hand, for use in a class of a pattern: what is left beside it may still tell who it is. */
export const HIDDEN = '*●○◯〇◆■★☆xX';
