import { differentValues } from '../../array/differentValues';
import { firstNotBinary, firstNotWhole } from '../../array/firstOdd';
import { labelsOf, labelsOfBoth } from '../../array/labelsOf';
import type { NDArray, Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase, type Phrase } from '../../issues/phrase';
import type { InputArrays, InputShapes, ParamValue, Prepared } from '../definition';
import { weightShapeIssues } from './weights';

const names = ['y_true', 'y_pred'] as const;

/** The different labels of arrays that hold such. */
type Labels = Readonly<Partial<Record<(typeof names)[number], Float64Array | undefined>>>;

/** Class labels as scikit-learn sees them, and what is wrong with them. */
export interface ClassTargets {
  /** True for 0/1 tables `(n, labels)`, where a sample may have several labels. */
  readonly multilabel: boolean;
  /** The labels seen in y_true or y_pred, in order; the columns' positions for tables. */
  readonly seen: readonly number[];
  readonly prepared: Prepared;
}

/**
 * scikit-learn's rule for labels: vectors `(n,)` (or `(n, 1)`) of whole numbers are classes, tables `(n, labels)` of 0 and 1
 * are multilabel; both arrays must be of one kind. Inside the formula, vectors have a class axis of size 1.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics._classification._check_targets
 */
export function classTargets(shapes: InputShapes, arrays: InputArrays): ClassTargets {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
  const [samples = 0] = yTrue;
  const multilabel = isTable(yTrue);
  const labels = multilabel ? {} : labelsIn(arrays);
  const issues = [...labelIssues(yTrue, yPred, arrays, labels), ...weightShapeIssues(weights, samples)];
  const vector: Shape = [samples];
  return {
    multilabel,
    seen: multilabel
      ? Array.from({ length: yTrue[1] ?? 0 }, (_, position) => position)
      : union(names.map((name) => labels[name] ?? valuesIn(arrays[name]))),
    prepared: {
      shapes: multilabel ? shapes : { ...shapes, y_true: vector, y_pred: vector },
      lacks: { sample_weight: [1], ...(!multilabel && { y_true: [1], y_pred: [1] }) },
      constants: { multilabel },
      issues,
    },
  };
}

function labelsIn({ y_true: yTrue, y_pred: yPred }: InputArrays): Labels {
  if (yTrue === undefined || yPred === undefined)
    return { y_true: yTrue && labelsOf(yTrue), y_pred: yPred && labelsOf(yPred) };
  const [ofTrue, ofPred] = labelsOfBoth(yTrue, yPred);
  return { y_true: ofTrue, y_pred: ofPred };
}

export const isTable = (shape: Shape): boolean => shape.length === 2 && (shape[1] ?? 0) > 1;

/** The different values of some arrays, smallest first. */
export function distinct(arrays: readonly (NDArray | undefined)[]): number[] {
  return union(arrays.map(valuesIn));
}

function valuesIn(array: NDArray | undefined): Float64Array {
  return (array && labelsOf(array)) ?? differentValues(array?.data ?? new Float64Array());
}

/** What is in one list or another of different values, smallest first. */
function union(lists: readonly Float64Array[]): number[] {
  const [only = new Float64Array(), ...others] = lists;
  return listOf(others.length === 0 ? only : differentValues(Float64Array.from(lists.flatMap(listOf))));
}

/** The same numbers in a plain list; `Array.from` takes several times as long. */
function listOf(values: Float64Array): number[] {
  const list = new Array<number>(values.length);
  values.forEach((value, position) => {
    list[position] = value;
  });
  return list;
}

function labelIssues(yTrue: Shape, yPred: Shape, arrays: InputArrays, labels: Labels): Issue[] {
  const shapeIssue = (name: string, shape: Shape, expected: string | Phrase): Issue[] => [
    issue('shapes.expected', 'error', { name, received: formatShape(shape), expected }),
  ];
  for (const [name, shape] of [
    ['y_true', yTrue],
    ['y_pred', yPred],
  ] as const) {
    if (shape.length < 1 || shape.length > 2 || shape.includes(0)) {
      return shapeIssue(name, shape, phrase('(n,) for classes or (n, labels) for several labels of each sample'));
    }
  }
  const sameKind = isTable(yTrue) ? yPred[1] === yTrue[1] && isTable(yPred) : !isTable(yPred);
  if (!sameKind || yPred[0] !== yTrue[0]) {
    return [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })];
  }
  return names.flatMap((name) =>
    labels[name] === undefined ? labelValueIssues(name, arrays[name], isTable(yTrue)) : [],
  );
}

/** Labels are whole numbers; 0 and 1 in tables. */
export function labelValueIssues(name: 'y_true' | 'y_pred', array: NDArray | undefined, multilabel: boolean): Issue[] {
  const { data = new Float64Array() } = array ?? {};
  const odd = multilabel ? data[firstNotBinary(data)] : data[firstNotWhole(data)];
  if (odd === undefined) return [];
  const expected = multilabel
    ? phrase('tables of 0 and 1, one column for each label')
    : phrase('class labels, whole numbers (round or threshold the predictions first)');
  return [issue('values.expected', 'error', { name, received: String(odd), expected })];
}

/** A list given as a parameter, or what was found in the data. */
export function listOr(given: ParamValue | undefined, found: readonly number[]): readonly number[] {
  return Array.isArray(given) ? (given as readonly number[]) : found;
}
