import fc from 'fast-check';

import type { NDArray } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Definition, ParamValue } from '../../../src/core/catalogue/definition';
import type { Relation } from './relation';
import { compareArrays, valuesOf } from './relation';

type Params = Readonly<Record<string, ParamValue>>;

/** Definitions whose value doubles with the weights, since it is a sum (or count) of them; under which parameters. */
const sums: readonly { readonly of: RegExp; readonly when?: (params: Params) => boolean }[] = [
  // Divided by the number of values, if by anything.
  { of: /^keras\w*\.losses\.[A-Z]/, when: ({ reduction }) => reduction !== 'mean_with_sample_weight' },
  { of: /^keras\.metrics\.(Sum|(True|False)(Positives|Negatives))$/ },
  {
    of: /^sklearn\.metrics\.(accuracy_score|zero_one_loss|log_loss|top_k_accuracy_score)$/,
    when: ({ normalize }) => normalize === false,
  },
  { of: /^sklearn\.metrics\.confusion_matrix$/, when: ({ normalize }) => normalize === null },
  { of: /^sklearn\.metrics\.multilabel_confusion_matrix$/ },
];

/** Of several values, those that are sums: the outputs at these positions, or the last column of a table. */
const sumsAmongOthers: Readonly<Record<string, (value: NDArray, output: number) => NDArray>> = {
  'sklearn.metrics.confusion_matrix_at_thresholds': (value, output) => (output < 4 ? doubled(value) : value),
  'sklearn.metrics.precision_recall_fscore_support': (value, output) => (output === 3 ? doubled(value) : value),
  'sklearn.metrics.classification_report': (table) => {
    const width = table.shape[1] ?? 1;
    return mapped(table, (value, index) => (index % width === width - 1 ? 2 * value : value));
  },
};

/** Weights say how much a sample counts beside the others. */
export const doubledWeights: Relation<null> = {
  name: 'doubled weights',
  says: 'gives the same value, or double a sum of weights, when all sample weights are doubled',
  weighted: true,
  changes: () => fc.constant(null),
  compare: (definition, request) => {
    const { sample_weight: weights } = request.inputs;
    const before = weights === undefined ? undefined : valuesOf(request);
    if (weights === undefined || before === undefined) return undefined;
    const after = valuesOf({ ...request, inputs: { ...request.inputs, sample_weight: doubled(weights) } });
    const expected = before.map((value, output) => expectedOf(definition, request.params ?? {}, value, output));
    return compareArrays(after, expected, request);
  },
};

function expectedOf({ id }: Definition, params: Params, value: NDArray, output: number): NDArray {
  const own = sumsAmongOthers[id];
  if (own !== undefined) return own(value, output);
  return sums.some(({ of, when }) => of.test(id) && when?.(params) !== false) ? doubled(value) : value;
}

const doubled = (array: NDArray): NDArray => mapped(array, (value) => 2 * value);

const mapped = ({ data, shape, dtype }: NDArray, change: (value: number, index: number) => number): NDArray =>
  ndarray(data.map(change), shape, dtype);
