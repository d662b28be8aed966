import { firstBeyond } from '../../array/firstOdd';
import { labelsOf } from '../../array/labelsOf';
import type { NDArray, Shape } from '../../array/ndarray';
import { remembered } from '../../array/remembered';
import { formatShape } from '../../format/formatShape';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase, type Phrase } from '../../issues/phrase';
import type { InputArrays, InputShapes, ParamValue, Prepared } from '../definition';
import { distinct, labelValueIssues, listOr } from './classes';
import { finiteIssues } from './finite';
import { weightShapeIssues } from './weights';

/** Classes beside a score (or probability) for the positive class, `(n,)`, or for every class, `(n, classes)`. */
export interface ClassScores {
  /** One score for each sample, that of the positive class. */
  readonly single: boolean;
  readonly classes: readonly number[];
  readonly prepared: Prepared;
}

/**
 * y_true `(n,)`, y_pred `(n,)`, `(n, 1)` or `(n, classes)`; the classes are those of `labels`, or else those seen in y_true,
 * in order. Inside the formula, vectors have a class axis of size 1.
 */
export function classScores(
  shapes: InputShapes,
  labels: ParamValue | undefined,
  arrays: InputArrays,
  least = 2,
): ClassScores {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
  const [samples = 0] = yTrue;
  const single = yPred.length === 1 || yPred[1] === 1;
  const seen = arrays.y_true && labelsOf(arrays.y_true);
  const classes = [...listOr(labels, seen === undefined ? distinct([arrays.y_true]) : [...seen])].sort((a, b) => a - b);
  const vector: Shape = [samples];
  return {
    single,
    classes,
    prepared: {
      shapes: { ...shapes, y_true: vector, y_pred: single ? vector : yPred },
      lacks: { y_true: [1], sample_weight: [1], ...(single && { y_pred: [1] }) },
      constants: { single, classes, positive_class: classes.length === 2 ? (classes[1] ?? NaN) : NaN },
      issues: [
        ...shapeIssues(yTrue, yPred),
        ...weightShapeIssues(weights, samples),
        ...(seen === undefined ? labelValueIssues('y_true', arrays.y_true, false) : []),
        ...finiteIssues(arrays),
        ...classIssues(classes, single ? 2 : (yPred[1] ?? 0), least, unknownLabel(arrays.y_true, seen, classes)),
      ],
    },
  };
}

function shapeIssues(yTrue: Shape, yPred: Shape): Issue[] {
  const isVector = yTrue.length === 1 || (yTrue.length === 2 && yTrue[1] === 1);
  if (!isVector || yTrue[0] === 0) {
    const expected = phrase('(n,), one class for each sample');
    return [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected })];
  }
  if (yPred.length < 1 || yPred.length > 2 || yPred[0] !== yTrue[0] || yPred[1] === 0) {
    const expected = phrase('({samples},) or ({samples}, classes), a row for each sample', {
      samples: String(yTrue[0]),
    });
    return [issue('shapes.expected', 'error', { name: 'y_pred', received: formatShape(yPred), expected })];
  }
  return [];
}

/** The first label that is none of the classes. */
function unknownLabel(
  labels: NDArray | undefined,
  seen: Float64Array | undefined,
  classes: readonly number[],
): number | undefined {
  const known = new Set(classes);
  if (seen?.every((label) => known.has(label)) === true) return undefined;
  return labels?.data.find((label) => !known.has(label));
}

function classIssues(classes: readonly number[], columns: number, least: number, unknown: number | undefined): Issue[] {
  const refuse = (received: string | Phrase, expected: string | Phrase): Issue[] => [
    issue('values.expected', 'error', { name: 'y_true', received, expected }),
  ];
  if (unknown !== undefined)
    return refuse(String(unknown), phrase('only the labels {classes}', { classes: classes.join(', ') }));
  if (classes.length < least)
    return refuse(
      phrase('the class {classes} alone', { classes: classes.join(', ') }),
      phrase('at least two classes, or the labels of all'),
    );
  if (classes.length > columns || (classes.length !== columns && least > 1)) {
    return refuse(
      phrase('the classes {classes}', { classes: classes.join(', ') }),
      phrase('{columns} classes, as many as y_pred has columns (give labels)', { columns: String(columns) }),
    );
  }
  return [];
}

const firstImprobable = remembered(({ data }) => data[firstBeyond(data, 0, 1)]);

/** Probabilities lie in [0, 1]. */
export function probabilityIssues({ y_pred: yPred }: InputArrays): Issue[] {
  const odd = yPred && firstImprobable(yPred);
  const expected = phrase('probabilities from 0 to 1');
  return odd === undefined ? [] : [issue('values.expected', 'error', { name: 'y_pred', received: odd, expected })];
}

/** `prepared` with more constants and issues. */
export function extended(
  prepared: Prepared,
  constants: Readonly<Record<string, ParamValue>>,
  issues: readonly Issue[] = [],
): Prepared {
  return {
    ...prepared,
    constants: { ...prepared.constants, ...constants },
    issues: [...(prepared.issues ?? []), ...issues],
  };
}
