import { describe, expect, it } from 'vitest';

import type { Nested } from '../../../src/core/array/ndarray';
import type { ParamValue } from '../../../src/core/catalogue/definition';
import { partingWords } from '../../../src/core/compare/partingWords';
import { whereTheyPart } from '../../../src/core/compare/whereTheyPart';
import { prepareComputation } from '../../../src/core/compute/prepareComputation';
import type { Computation } from '../../../src/core/compute/prepareComputation';
import { renderPhrase } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import { nestedToArray } from '../../conformance/nestedToArray';

function computed(
  id: string,
  yTrue: Nested,
  yPred: Nested,
  params: Readonly<Record<string, ParamValue>> = {},
  precision: 'float32' | 'float64' = 'float64',
): Computation {
  const inputs = { y_true: nestedToArray(yTrue, precision), y_pred: nestedToArray(yPred, precision) };
  const { value, issues } = prepareComputation({ function: id, params, inputs, precision });
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
}

/** The two steps and the sentence, or undefined where the results agree. */
function parting(a: Computation, b: Computation): { steps: readonly string[]; words: string } | undefined {
  const found = whereTheyPart(a, b);
  return found && { steps: [found.a.name, found.b.name], words: renderPhrase(partingWords(found, a, b), inEnglish) };
}

const oneHot = [[0, 1, 0]];
const row = [[0.2, 0.4, 0.2]];

describe('where two computations part', () => {
  it('is nowhere when the results agree, whatever the steps are called', () => {
    const probabilities = [[0.2, 0.5, 0.3]];
    const dense = computed('keras.losses.CategoricalCrossentropy', oneHot, probabilities);
    const library = computed('sklearn.metrics.log_loss', [1], probabilities, { labels: [0, 1, 2] });
    expect(parting(dense, library)).toBeUndefined();
  });

  it('is the step of one name at which the values first differ', () => {
    const keras = computed('keras.losses.binary_crossentropy', [[1]], [[0]]);
    const library = computed('sklearn.metrics.log_loss', [1], [0], { labels: [0, 1] });
    expect(parting(keras, library)).toEqual({
      steps: ['p', 'p'],
      words:
        'Keras clips y_pred to 1e-07 and 1 - 1e-07 (p = 1e-07), scikit-learn clips y_pred to 2.22e-16 and 1 - 2.22e-16 (p = 2.220446e-16).',
    });
  });

  it('is a step that the other does not have, when all before it agrees', () => {
    const keras = computed('keras.losses.categorical_crossentropy', oneHot, row);
    const library = computed('sklearn.metrics.log_loss', [1], row, { labels: [0, 1, 2] });
    const found = parting(keras, library);
    expect(found?.steps).toEqual(['q', 'p']);
    expect(found?.words).toContain('Keras divides y_pred by sum(y_pred) (q[0, 0] = 0.25)');
  });

  it('is the end of the one that the other goes on from', () => {
    const sum = computed('torchmetrics.functional.cosine_similarity', [[1, 2], [3, -1]], [[2, 1], [1, 1]]); // prettier-ignore
    const mean = computed('keras.metrics.CosineSimilarity', [[1, 2], [3, -1]], [[2, 1], [1, 1]]); // prettier-ignore
    expect(parting(mean, sum)?.words).toBe(
      'Keras divides total by 2, 0 where that is 0/0 (result = 0.6236068), torchmetrics gives result as it is (result = 1.247214).',
    );
  });

  it('names the calls of one library, and the full names where the calls look alike', () => {
    const labels = [0, 0, 0, 0, 1, 1, 2];
    const predicted = [0, 0, 1, 0, 1, 2, 2];
    const macro = computed('sklearn.metrics.f1_score', labels, predicted, { average: 'macro' });
    const weighted = computed('sklearn.metrics.f1_score', labels, predicted, { average: 'weighted' });
    expect(parting(macro, weighted)?.words).toBe(
      "f1_score(average='macro') averages 3 values each of f_score (result = 0.6746032), f1_score(average='weighted') divides sum(actual_positives * f_score) by sum(actual_positives) (result = 0.7278912).",
    );
    const loss = computed('keras.losses.CosineSimilarity', [[1, 2]], [[2, 1]]);
    const metric = computed('keras.metrics.CosineSimilarity', [[1, 2]], [[2, 1]]);
    expect(parting(loss, metric)?.words).toMatch(
      /^keras\.losses\.CosineSimilarity .*keras\.metrics\.CosineSimilarity /,
    );
  });

  it('does not take zeros of unrelated steps for an agreement', () => {
    const keras = computed('keras.metrics.Precision', [1, 0, 1], [0, 0, 0]);
    const library = computed('sklearn.metrics.precision_score', [1, 0, 1], [0, 0, 0], { zero_division: 1 });
    expect(parting(keras, library)?.words).toBe(
      'Keras divides true_positives by true_positives + false_positives, 0 where that is 0/0 (precisions = 0), scikit-learn computes true_positives / predicted_positives, but 1 where predicted_positives = 0 (result = 1).',
    );
  });
});
