import { labelsOf } from '../../../array/labelsOf';
import type { NDArray, Shape } from '../../../array/ndarray';
import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import type { Phrase } from '../../../issues/phrase';

type Name = 'y_true' | 'y_pred';

export function wrongShape(name: Name, shape: Shape, expected: string | Phrase): Issue {
  return issue('shapes.expected', 'error', { name, received: formatShape(shape), expected });
}

/** The first value that is not allowed, as an issue. */
export function wrongValue(
  name: Name,
  array: NDArray | undefined,
  isAllowed: (value: number) => boolean,
  expected: string | Phrase,
): Issue[] {
  if (array === undefined || labelsOf(array)?.every(isAllowed) === true) return [];
  const wrong = array.data.find((value) => !isAllowed(value));
  return wrong === undefined ? [] : [issue('values.expected', 'error', { name, received: String(wrong), expected })];
}

export function wrongParam(name: string, received: number | string, expected: string | Phrase): Issue {
  return issue('compute.param-range', 'error', { name, received, expected });
}

/** Integers and booleans are labels to torchmetrics, whatever their values; other numbers are scores. */
export function holdsLabels(array: NDArray | undefined): boolean {
  return array !== undefined && !array.dtype.includes('float');
}

export const sameShapes = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((size, axis) => size === b[axis]);

export const countOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);
