/**
 * `node:assert/strict` for the web-worker host, where Node's own is not there: the part of it that the host tests use.
 * What is missing here fails while bundling, so a test cannot pass by an assertion that does nothing.
 */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

type Message = string | Error | undefined;

function failWith(message: Message, otherwise: string, actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? otherwise, actual, expected);
}

function sameMembers(a: object, b: object): boolean {
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Iterable<unknown>)]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const bothObjects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  return bothObjects && sameMembers(a, b);
}

export function fail(message?: Message): never {
  failWith(message, 'failed');
}

export function ok(value: unknown, message?: Message): asserts value {
  if (!value) failWith(message, `expected a truthy value; received ${String(value)}`, value, true);
}

export function strictEqual<T>(actual: unknown, expected: T, message?: Message): asserts actual is T {
  if (!Object.is(actual, expected)) failWith(message, 'expected the same value', actual, expected);
}

export function notStrictEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) failWith(message, 'expected another value', actual, expected);
}

export function deepStrictEqual<T>(actual: unknown, expected: T, message?: Message): asserts actual is T {
  if (!same(actual, expected)) failWith(message, 'expected equal values', actual, expected);
}

export function notDeepStrictEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (same(actual, expected)) failWith(message, 'expected different values', actual, expected);
}

export function match(actual: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(actual))
    failWith(message, `expected text that matches ${String(pattern)}`, actual, String(pattern));
}

export function doesNotMatch(actual: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(actual)) failWith(message, `expected text without ${String(pattern)}`, actual, String(pattern));
}

function checkThrown(error: unknown, pattern: RegExp | undefined): void {
  if (pattern !== undefined) match(String(error), pattern);
}

export function throws(action: () => unknown, pattern?: RegExp): void {
  try {
    action();
  } catch (error) {
    checkThrown(error, pattern);
    return;
  }
  failWith(undefined, 'expected an error; none was thrown');
}

export async function rejects(action: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    checkThrown(error, pattern);
    return;
  }
  failWith(undefined, 'expected a rejection; the promise was fulfilled');
}

export const equal: typeof strictEqual = strictEqual;
export const notEqual: typeof notStrictEqual = notStrictEqual;
export const deepEqual: typeof deepStrictEqual = deepStrictEqual;
export const notDeepEqual: typeof notDeepStrictEqual = notDeepStrictEqual;

export default Object.assign(ok, {
  AssertionError,
  fail,
  ok,
  equal,
  strictEqual,
  notEqual,
  notStrictEqual,
  deepEqual,
  deepStrictEqual,
  notDeepEqual,
  notDeepStrictEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
});
