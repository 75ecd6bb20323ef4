/** One field of public work, in the words its departments use. Sentences have slots in braces; see `sentences.ts`. */
export interface Topic {
  /** Endings of department names, as in 자전거정책과. */
  departments: readonly string[];
  bureau: string;
  path: readonly [string, string, string];
  /** What is done: fits before 추진계획, 결과보고, 계약. */
  works: readonly string[];
  /** What it is about: fits before 은/는. */
  things: readonly string[];
  /** What is counted, with its unit. */
  measures: readonly [string, string][];
  facts: readonly string[];
}
