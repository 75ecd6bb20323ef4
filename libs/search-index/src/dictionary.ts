/** Numbers for the few different codes of a column (agencies, departments), and the name each was last seen with. */
export class Dictionary {
  readonly codes: string[] = [];
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(code: string, name: string): number {
    let number = this.numbers.get(code);
    if (number === undefined) {
      number = this.codes.push(code) - 1;
      this.numbers.set(code, number);
    }
    this.names[number] = name;
    return number;
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
