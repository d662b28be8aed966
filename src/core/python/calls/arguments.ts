import type { Value } from '../values/value';

/** The arguments of a call as they are given, before they are bound to parameters. */
export interface CallArguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
}

export const noKeywords: ReadonlyMap<string, Value> = new Map();

export function positional(...values: Value[]): CallArguments {
  return { positional: values, keywords: noKeywords };
}

/** The same arguments with another one in front: the object, for a method. */
export function withFirst(first: Value, { positional: others, keywords }: CallArguments): CallArguments {
  return { positional: [first, ...others], keywords };
}
