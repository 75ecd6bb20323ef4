import type { IndexHost } from './index-host';

type Calls = { [M in keyof IndexHost]: IndexHost[M] };
export type Method = keyof Calls;
export type Arguments<M extends Method> = Parameters<Calls[M]>;
export type Returned<M extends Method> = Awaited<ReturnType<Calls[M]>>;

/** A call into the index thread. */
export interface Call<M extends Method = Method> {
  id: number;
  method: M;
  args: Arguments<M>;
}

/** What comes back: the answer to a call, or word of a snapshot that could not be used. */
export type Reply = { id: number; value: unknown } | { id: number; error: unknown } | { unusableSnapshot: string };
