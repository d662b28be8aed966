import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Definition, InputSpec, ParamSpec, Prepare, Role, Steps } from '../../definition';
import { holdsLabels, wrongParam, wrongShape, wrongValue } from '../classification/refusals';
import { countOf, sameShapes } from '../classification/refusals';
import { functional } from '../functional';

const inputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { domain: 'binary', symbol: 'y', doc: 'target: 1 for the relevant documents of one query, 0 for the others' },
  y_pred: { domain: 'score', symbol: '\\hat{y}', doc: 'preds: the scores of the documents' },
};

export const topK: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  min: 1,
  symbol: 'k',
  doc: 'looks at so many documents with the largest scores; None: at all',
};

/** The documents of one query: two arrays of one shape; `top` is how many of them are looked at. */
export function oneQuery(relevance: 'binary' | 'graded', size = 'top_k'): Prepare {
  return (shapes, params, arrays) => {
    const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
    const count = countOf(yPred);
    const issues = sameShapes(yTrue, yPred)
      ? []
      : [issue('shapes.must-be-equal', 'error', { expected: formatShape(yPred), received: formatShape(yTrue) })];
    if (yPred.length === 0) issues.push(wrongShape('y_pred', yPred, phrase('the documents of a query, (N,)')));
    if (relevance === 'binary') {
      issues.push(...wrongValue('y_true', arrays.y_true, (value) => value === 0 || value === 1, phrase('0 or 1')));
    }
    if (holdsLabels(arrays.y_pred)) {
      issues.push(
        ...wrongValue('y_pred', arrays.y_pred, () => false, phrase('scores as decimal numbers, not integers')),
      );
    }
    const given = params[size];
    const asked = typeof given === 'number' ? given : count;
    if (asked < 1) issues.push(wrongParam(size, asked, phrase('at least 1')));
    return {
      shapes: { y_true: [count], y_pred: [count] },
      constants: { asked: params.adaptive_k === true ? Math.min(asked, count) : asked, top: Math.min(asked, count) },
      issues,
    };
  };
}

export interface Retrieval {
  readonly name: string;
  readonly concept: string;
  readonly better?: 'lower' | 'higher';
  readonly doc: string;
  readonly params?: Readonly<Record<string, ParamSpec>>;
  readonly steps: Steps;
  readonly prepare?: Prepare;
  readonly outputs?: readonly string[];
}

export function retrieval({ name, params = { top_k: topK }, prepare, ...described }: Retrieval): Definition {
  return functional(`retrieval.retrieval_${name}`, {
    ...described,
    inputs,
    params,
    prepare: prepare ?? oneQuery('binary'),
    aliases: [`torchmetrics.functional.retrieval_${name}`],
    axisLetter: null,
  });
}

/** The relevance of the documents in the order of their scores. */
export const ranked: Steps = {
  relevance: 'by_descending(y_true, y_pred, 0)',
  relevance_at_top: 'part(relevance, 0, top, 0)',
};

/** The same, where a document counts as relevant only if its score is above 0. */
export const rankedAboveZero: Steps = {
  above_zero: 'y_pred > 0',
  relevance: 'by_descending(y_true * above_zero, y_pred, 0)',
  relevance_at_top: 'part(relevance, 0, top, 0)',
};
