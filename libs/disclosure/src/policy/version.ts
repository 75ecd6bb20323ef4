/**
 * Raised whenever detectors, word lists or judging itself decide anything otherwise. A decision is made again byte for byte
 * from the same input, policy and engine; its record names all three.
 */
export const ENGINE_VERSION = 7;
