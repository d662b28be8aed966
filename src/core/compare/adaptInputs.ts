import type { NDArray } from '../array/ndarray';
import { remembered } from '../array/remembered';
import type { Definition, Domain, ParamValue } from '../catalogue/definition';
import type { Inputs } from '../compute/types';
import { aboveHalf, largestOfRows, oneHotRows, withoutColumn } from '../conversion/labels';
import { kindOf } from './kindOf';

const classesOf = remembered(largestOfRows);
const labelsOf = remembered(aboveHalf);
const vectorOf = remembered(withoutColumn);

/** Everything that can be done to arrays, in English; `translate` takes these texts. */
export const inputChanges = {
  classIndices: 'y_true as class indices',
  oneHotRows: 'y_true as one-hot rows',
  mostProbable: 'the most probable class of y_pred',
  aboveHalf: 'y_pred > 0.5',
  vectors: 'columns as vectors',
} as const;

/** Inputs in the form that a function takes, and in words what was done to them. */
export interface AdaptedInputs {
  readonly inputs: Inputs;
  /** Parameters that the arrays decide: the classes, and how many there are. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly changes: readonly string[];
}

interface Form {
  readonly array: NDArray;
  readonly change?: string;
}

/**
 * The arrays as a user of this function would hand them over: class indices for one-hot rows or the other way round, the
 * most probable class where labels are wanted, and no columns `(n, 1)` outside Keras.
 */
export function adaptInputs(definition: Definition, inputs: Inputs): AdaptedInputs {
  const { y_true: yTrue, y_pred: yPred } = inputs;
  if (yTrue === undefined || yPred === undefined) return { inputs, params: {}, changes: [] };
  const truth = trueForm(definition.inputs.y_true?.domain, yTrue, yPred);
  const prediction = predictedForm(definition.inputs.y_pred?.domain, yPred);
  const flat = isKeras(definition)
    ? { y_true: truth.array, y_pred: prediction.array }
    : { y_true: vectorOf(truth.array), y_pred: vectorOf(prediction.array) };
  const isFlattened = flat.y_true !== truth.array || flat.y_pred !== prediction.array;
  return {
    inputs: { ...inputs, ...flat },
    params: classParams(definition, flat.y_true, flat.y_pred),
    changes: [truth.change, prediction.change, isFlattened ? inputChanges.vectors : undefined].filter(
      (change) => change !== undefined,
    ),
  };
}

/** The classes, where a function has to be told: rows of y_pred may have columns that no label names. */
function classParams(
  { params, inputs }: Definition,
  yTrue: NDArray,
  yPred: NDArray,
): Readonly<Record<string, ParamValue>> {
  if (inputs.y_true?.domain !== 'class-index') return {};
  const columns = rowsOf(yPred);
  if (params.labels !== undefined && columns > 1)
    return { labels: Array.from({ length: columns }, (_, index) => index) };
  if (typeof params.num_classes?.default !== 'number') return {};
  const largest = [...yTrue.data, ...(columns > 1 ? [] : yPred.data)].reduce((a, b) => Math.max(a, b), columns - 1);
  return Number.isInteger(largest) ? { num_classes: largest + 1 } : {};
}

const isKeras = ({ id }: Definition): boolean => id.startsWith('keras');

const rowsOf = ({ shape }: NDArray): number => (shape.length > 1 ? (shape.at(-1) ?? 1) : 1);

function trueForm(domain: Domain | undefined, array: NDArray, yPred: NDArray): Form {
  const kind = kindOf(array);
  if (domain === 'class-index' && kind === 'one-hot') {
    return { array: classesOf(array), change: inputChanges.classIndices };
  }
  const classes = rowsOf(yPred);
  const wantsRows = domain === 'one-hot' || domain === 'distribution';
  if (wantsRows && classes > 1 && rowsOf(array) === 1 && (kind === 'class-index' || kind === 'binary')) {
    return { array: oneHotRows(vectorOf(array), classes), change: inputChanges.oneHotRows };
  }
  return { array };
}

function predictedForm(domain: Domain | undefined, array: NDArray): Form {
  if (domain !== 'class-index') return { array };
  const kind = kindOf(array);
  if (kind === 'probability-rows' || kind === 'one-hot' || (kind === 'logits' && rowsOf(array) > 1)) {
    return { array: classesOf(array), change: inputChanges.mostProbable };
  }
  return kind === 'probability' ? { array: labelsOf(array), change: inputChanges.aboveHalf } : { array };
}
