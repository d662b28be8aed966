import { ndarray, sizeOf } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { EntryNames } from '../../catalogue/definition';
import type { ComputeResult } from '../../compute/types';
import { textLiteral } from './literals';

/** A part of what a library returns: where it is (`result[0]`), and the values that are expected there. */
export interface ExpectedPart {
  readonly of: string;
  readonly array: NDArray;
}

/** The arrays that a library's result is made of: one, the members of a tuple, curves of several lengths, entries of a dict. */
export function expectedParts({ outputs, entryNames, issues }: ComputeResult, value: NDArray): readonly ExpectedPart[] {
  const isRagged = issues.some(({ code }) => code === 'shapes.ragged-curves');
  const parts = isRagged ? curves : (of: string, array: NDArray): ExpectedPart[] => [{ of, array }];
  if (outputs !== undefined) return outputs.flatMap(({ array }, at) => parts(`result[${String(at)}]`, array));
  return entryNames === undefined ? parts('result', value) : entries('result', value, entryNames);
}

/** Rows that end in NaN are shorter curves: the library gives a list of them. */
function curves(of: string, array: NDArray): ExpectedPart[] {
  const [count = 0, ...rest] = array.shape;
  if (rest.length === 0) return [{ of, array }];
  return Array.from({ length: count }, (_, at) => {
    const row = member(array, at);
    let end = row.data.length;
    while (end > 0 && Number.isNaN(row.data[end - 1])) end -= 1;
    return { of: `${of}[${String(at)}]`, array: ndarray(row.data.subarray(0, end), [end], row.dtype) };
  });
}

/** The numbers of a dict of dicts. scikit-learn's report has one number for the accuracy, which is in the first column here. */
function entries(of: string, array: NDArray, [names = [], ...deeper]: EntryNames): ExpectedPart[] {
  return names.flatMap((name, at): ExpectedPart[] => {
    const entry = member(array, at);
    const place = `${of}[${textLiteral(name)}]`;
    if (name === 'accuracy') return [{ of: place, array: member(entry, 0) }];
    return deeper.length === 0 ? [{ of: place, array: entry }] : entries(place, entry, deeper);
  });
}

/** The part of an array at a position of its first axis. */
function member({ data, shape, dtype }: NDArray, at: number): NDArray {
  const rest = shape.slice(1);
  const size = sizeOf(rest);
  return ndarray(data.subarray(at * size, (at + 1) * size), rest, dtype);
}
