import { differentLabels } from './differentValues';
import { labelPairs, startWithTwoLabels } from './labelPairs';
import type { NDArray } from './ndarray';
import { remembered } from './remembered';

/** The different labels of an array, smallest first, for many functions to ask; undefined where its values are not such. */
export const labelsOf = remembered(({ data }) => differentLabels(data));

/** The same of two arrays. Two labels are counted in the one look at both that finds them. */
export function labelsOfBoth(a: NDArray, b: NDArray): readonly [Float64Array | undefined, Float64Array | undefined] {
  if (startWithTwoLabels(a.data, b.data)) labelPairs(a.data, b.data);
  return [labelsOf(a), labelsOf(b)];
}
