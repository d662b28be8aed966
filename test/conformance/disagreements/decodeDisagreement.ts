import type { Nested } from '../../../src/core/array/ndarray';
import type { GoldenValue } from '../goldenRecord';
import { isRecordOf } from '../goldenRecord';
import { flatten } from '../nestedToArray';
import type { Disagreement, StatedValue, WrittenArray } from './disagreement';

/**
 * JSON's text with the whole floats (`1.0`) in `arrays` in quotes, since `JSON.parse` makes integers of them, which are
 * labels to torch where floats are scores.
 */
export function withWholeFloatsQuoted(text: string): string {
  return text.replaceAll(/"arrays"\s*:\s*\{[^{}]*\}/g, (arrays) => arrays.replaceAll(/-?\d+\.0+(?=[\s,\]}])/g, '"$&"'));
}

/** The disagreement that a record holds, or undefined when it is a record of another kind. */
export function disagreementOf(
  json: Record<string, unknown>,
  valueOf: (json: unknown) => GoldenValue,
): Disagreement | undefined {
  const { arrays, values } = json;
  if (!isRecordOf(arrays) || !Array.isArray(values)) return undefined;
  return {
    arrays: Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, writtenArray(array)])),
    values: values.filter(isRecordOf).map((stated): StatedValue => ({
      framework: String(stated.framework),
      call: String(stated.call),
      value: valueOf(stated.value),
    })),
  };
}

/** Whole floats are in quotes, as NaN and the infinities are. */
function writtenArray(json: unknown): WrittenArray {
  const values = numbersOf(json);
  return { values, whole: !JSON.stringify(json).includes('"') && flatten(values).every(Number.isInteger) };
}

const numbersOf = (json: unknown): Nested => (Array.isArray(json) ? json.map(numbersOf) : Number(json));
