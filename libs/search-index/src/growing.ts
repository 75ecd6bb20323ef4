type Typed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The same content in an array of at least `length`; the old one is wiped, because what it held may be withdrawn later. */
export function grown<T extends Typed>(array: T, length: number, factor = 1.5): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, Math.ceil(array.length * factor), 16));
  larger.set(array);
  array.fill(0);
  return larger;
}
