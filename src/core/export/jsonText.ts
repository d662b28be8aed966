import type { Computed } from './computed';
import { toPlainResult } from './toPlainResult';

/**
 * The result as the API gives it, in JSON. JSON has no NaN and no infinities: they become the texts "NaN", "Infinity" and
 * "-Infinity", which `Number` and Python's `float` read.
 */
export function jsonText({ result, inputs, translate }: Computed): string {
  const plain = toPlainResult(result, inputs, translate);
  return JSON.stringify(plain, (_key, value: unknown) => (isNotFinite(value) ? String(value) : value), 2);
}

const isNotFinite = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);
