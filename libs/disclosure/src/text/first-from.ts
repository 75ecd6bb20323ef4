/** Which of so many, in order of where they start, is the first that starts at `index` or behind it: in logarithmic time, as texts may be long and full of them. */
export function firstFrom(count: number, startOf: (at: number) => number, index: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
