import type { NDArray } from '../../../src/core/array/ndarray';
import { toNested } from '../../../src/core/array/ndarray';
import type { Issue, Outcome } from '../../../src/core/issues/issue';
import { readArray } from '../../../src/core/text/readArray';
import { readSelection } from '../../../src/core/text/readSelection';
import { scanText } from '../../../src/core/text/scanText';

/** What is read of one array in a text: values, shape, dtype, and the issues as `code: the text they point at`. */
export interface Reading {
  readonly name: string | undefined;
  readonly value: unknown;
  readonly shape: readonly number[] | undefined;
  readonly dtype: string | undefined;
  readonly issues: readonly string[];
}

/** Every array that the scan finds in a text, read. */
export function readings(text: string): Reading[] {
  return scanText(text).arrays.map((found) => reading(text, found.name, readArray(text, found)));
}

/** The only array of a text, read. */
export function onlyReading(text: string): Reading {
  const all = readings(text);
  if (all.length !== 1) throw new Error(`expected one array in ${JSON.stringify(text)}, found ${String(all.length)}`);
  return all[0]!;
}

/** What a selection of the whole text, or of a part of it, gives. */
export function selected(text: string, part = text): Reading[] | readonly string[] {
  const start = text.indexOf(part);
  const { value, issues } = readSelection(text, { start, end: start + part.length });
  return (
    value?.map((found) => reading(text, found.name, readArray(text, found))) ?? issues.map((each) => shown(text, each))
  );
}

function reading(text: string, name: string | undefined, { value, issues }: Outcome<NDArray>): Reading {
  return {
    name,
    value: value === undefined ? undefined : toNested(value),
    shape: value?.shape,
    dtype: value?.dtype,
    issues: issues.map((each) => shown(text, each)),
  };
}

function shown(text: string, { code, span }: Issue): string {
  return `${code}: ${span === undefined ? '' : text.slice(span.start, span.end)}`;
}

/** The text of each array that the scan finds. */
export function foundIn(text: string): string[] {
  return scanText(text).arrays.map(({ span }) => text.slice(span.start, span.end));
}

/** `name = text of the array` for each array that the scan finds; unnamed ones without `name = `. */
export function namedIn(text: string): string[] {
  return scanText(text).arrays.map(({ name, literal }) => {
    const values = text.slice(literal.start, literal.end);
    return name === undefined ? values : `${name} = ${values}`;
  });
}
