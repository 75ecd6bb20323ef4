/** Every code that any segment has, numbered: what is counted by segment can then be added up. There are few, and they stay few. */
const common = new Map<string, number>();
const commonCodes: string[] = [];

/** Numbers for the few different codes of a column (agencies, departments), and the name each was last seen with. */
export class Dictionary {
  readonly codes: string[] = [];
  readonly names: string[] = [];
  /** For each number the one that all dictionaries have in common. */
  readonly common: number[] = [];
  private readonly numbers = new Map<string, number>();

  add(code: string, name: string): number {
    let number = this.numbers.get(code);
    if (number === undefined) {
      number = this.codes.push(code) - 1;
      this.numbers.set(code, number);
      if (!common.has(code)) common.set(code, commonCodes.push(code) - 1);
      this.common.push(common.get(code)!);
    }
    this.names[number] = name;
    return number;
  }

  /** By their common numbers. */
  get commonCodes(): readonly string[] {
    return commonCodes;
  }

  /** undefined: no document of this segment has the code. */
  nameOf(code: string): string | undefined {
    const number = this.numbers.get(code);
    return number === undefined ? undefined : this.names[number];
  }

  numberOf(code: string): number | undefined {
    return this.numbers.get(code);
  }

  static of(entries: readonly (readonly [string, string])[]): Dictionary {
    const dictionary = new Dictionary();
    for (const [code, name] of entries) dictionary.add(code, name);
    return dictionary;
  }

  entries(): [string, string][] {
    return this.codes.map((code, number) => [code, this.names[number]!]);
  }
}
