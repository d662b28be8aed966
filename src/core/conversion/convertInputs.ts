import { ndarray, sizeOf } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';
import { roles } from '../catalogue/definition';
import type { Role } from '../catalogue/definition';
import { aboveHalf, largestOfRows, oneHotRows, withoutColumn } from './labels';
import { arrayOf } from '../compute/compute';
import { prepareComputation } from '../compute/prepareComputation';
import type { Inputs } from '../compute/types';

/** A change of one array by itself. */
const ofOneArray = {
  /** Probabilities of rows of logits. */
  softmax: (array) => activated('keras.activations.softmax', array),
  /** The probability of each logit. */
  sigmoid: (array) => activated('keras.activations.sigmoid', array),
  /** Logarithms of probabilities, which are logits of the same softmax too. */
  log: (array) => mapped(array, Math.log),
  /** The logits that a sigmoid makes these probabilities of. */
  logit: (array) => mapped(array, (value) => Math.log(value) - Math.log1p(-value)),
  /** Class indices of rows: the last axis is gone. */
  argmax: largestOfRows,
  'above-half': aboveHalf,
  /** Each row divided by its sum. */
  normalise: normalised,
  /** Labels 0 and 1 as -1 and 1. */
  signs: (array) => mapped(array, (value) => (value === 0 ? -1 : value)),
  /** Labels that count from 1 as labels that count from 0. */
  'minus-one': (array) => mapped(array, (value) => value - 1),
} as const satisfies Readonly<Record<string, (array: NDArray) => NDArray>>;

export type Conversion =
  | { readonly conversion: keyof typeof ofOneArray; readonly role: Role }
  /** Rows with a 1 at each class index. */
  | { readonly conversion: 'one-hot'; readonly role: Role; readonly classes: number }
  | { readonly conversion: 'swap' }
  /** y_true and y_pred with one value a row: `(n,)` becomes `(n, 1)`. */
  | { readonly conversion: 'column' }
  /** Both axes of y_true and y_pred exchanged. */
  | { readonly conversion: 'transpose' }
  /** Every array without these positions of its first axis. */
  | { readonly conversion: 'leave-out'; readonly samples: readonly number[] }
  /** y_true and y_pred times a number: in another unit. */
  | { readonly conversion: 'scale'; readonly factor: number };

/** The arrays in another form; those that the conversion is not about, and does not fit, stay as they are. */
export function convertInputs(inputs: Inputs, conversion: Conversion): Inputs {
  switch (conversion.conversion) {
    case 'swap':
      return swapped(inputs);
    case 'column':
      return both(inputs, (array) => (array.shape.length === 1 ? { ...array, shape: [...array.shape, 1] } : array));
    case 'transpose':
      return both(inputs, transposed);
    case 'scale':
      return both(inputs, (array) => mapped(array, (value) => value * conversion.factor));
    case 'leave-out':
      return leftOut(inputs, new Set(conversion.samples));
    case 'one-hot':
      return one(inputs, conversion.role, (array) => oneHotRows(withoutColumn(array), conversion.classes));
    default:
      return one(inputs, conversion.role, ofOneArray[conversion.conversion]);
  }
}

function one(inputs: Inputs, role: Role, change: (array: NDArray) => NDArray): Inputs {
  const array = inputs[role];
  return array === undefined ? inputs : { ...inputs, [role]: change(array) };
}

const both = (inputs: Inputs, change: (array: NDArray) => NDArray): Inputs =>
  one(one(inputs, 'y_true', change), 'y_pred', change);

function swapped(inputs: Inputs): Inputs {
  const { y_true: yTrue, y_pred: yPred } = inputs;
  return yTrue === undefined || yPred === undefined ? inputs : { ...inputs, y_true: yPred, y_pred: yTrue };
}

const mapped = ({ data, shape }: NDArray, change: (value: number) => number): NDArray =>
  ndarray(data.map(change), shape);

/** By the catalogue's own formula, in float64; the array itself where it has no such form (a scalar has no rows). */
function activated(id: string, x: NDArray): NDArray {
  const { value } = prepareComputation({ function: id, inputs: { x }, precision: 'float64' });
  return value === undefined ? x : arrayOf(value, value.formula.result.node);
}

function normalised({ data, shape }: NDArray): NDArray {
  const columns = shape.at(-1) ?? 1;
  const out = new Float64Array(data.length);
  for (let start = 0; start < data.length; start += columns) {
    const row = data.subarray(start, start + columns);
    const sum = row.reduce((a, b) => a + b, 0);
    row.forEach((value, column) => (out[start + column] = value / sum));
  }
  return ndarray(out, shape);
}

function transposed(array: NDArray): NDArray {
  const { data, shape } = array;
  const [rows = 1, columns = 1] = shape;
  if (shape.length !== 2) return array;
  const out = data.map((_, at) => data[(at % rows) * columns + Math.floor(at / rows)] ?? NaN);
  return { ...array, data: out, shape: [columns, rows] };
}

function leftOut(inputs: Inputs, samples: ReadonlySet<number>): Inputs {
  const count = inputs.y_true?.shape[0] ?? inputs.y_pred?.shape[0];
  const kept: Partial<Record<Role, NDArray>> = {};
  for (const role of roles) {
    const array = inputs[role];
    if (array === undefined) continue;
    kept[role] = array.shape[0] === count ? without(array, samples) : array;
  }
  return kept;
}

function without(array: NDArray, samples: ReadonlySet<number>): NDArray {
  const [count = 1, ...rest] = array.shape;
  const length = sizeOf(rest);
  const data = array.data.filter((_, at) => !samples.has(Math.floor(at / length)));
  return { ...array, data, shape: array.shape.length === 0 ? [] : [count - omitted(samples, count), ...rest] };
}

const omitted = (samples: ReadonlySet<number>, count: number): number =>
  [...samples].filter((sample) => sample < count).length;
