import { describe, expect, it } from 'vitest';

import type { Nested } from '../../../src/core/array/ndarray';
import { readPrintedNumber } from '../../../src/core/expected/printedNumber';
import { inOrder, searchExpected } from '../../../src/core/expected/searchExpected';
import type { Explanation } from '../../../src/core/expected/searchExpected';
import { renderPhrase } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import { nestedToArray } from '../../conformance/nestedToArray';

function explanations(text: string, yTrue: Nested, yPred: Nested): readonly Explanation[] {
  const expected = readPrintedNumber(text);
  if (expected === undefined) throw new Error(text);
  const inputs = { y_true: nestedToArray(yTrue, 'float64'), y_pred: nestedToArray(yPred, 'float64') };
  return inOrder([...searchExpected(inputs, expected)].filter((found) => found !== undefined));
}

const wordsFor = (text: string, yTrue: Nested, yPred: Nested): readonly string[] =>
  explanations(text, yTrue, yPred).map(({ words }) => renderPhrase(words, inEnglish));

const labels = [0, 0, 0, 0, 1, 1, 2];
const predicted = [0, 0, 1, 0, 1, 2, 2];

/** Values of the libraries themselves: test/golden/frameworks/disagreements.json. */
describe('a number that somebody expected', () => {
  it("is scikit-learn's macro or weighted F1", () => {
    expect(wordsFor('0.6746', labels, predicted)[0]).toBe("scikit-learn's f1_score(average='macro')");
    expect(wordsFor('0.72789', labels, predicted)[0]).toBe("scikit-learn's f1_score(average='weighted')");
  });

  it('is the value with from_logits left out', () => {
    const found = wordsFor('5.3727', [[0], [1], [1]], [[-2.3], [-1.1], [3.2]]);
    expect(found[0]).toBe("Keras's BinaryCrossentropy() with from_logits left out");
  });

  it('is the divergence with its arguments swapped', () => {
    const found = wordsFor('0.06975', [[0.7, 0.2, 0.1], [0.1, 0.6, 0.3]], [[0.5, 0.3, 0.2], [0.2, 0.5, 0.3]]); // prettier-ignore
    expect(found).toContain("Keras's KLDivergence(), of y_true and y_pred swapped");
  });

  it('is found as a percentage, too', () => {
    expect(wordsFor('71.43%', labels, predicted)).toContain("scikit-learn's accuracy_score()");
  });

  it('is not explained by a call that needs more than a simpler one does', () => {
    const found = explanations('0.6746', labels, predicted);
    const calls = found.map(({ function: id, params }) => `${id} ${JSON.stringify(params)}`);
    expect(calls).not.toContain('sklearn.metrics.f1_score {"average":"macro","zero_division":1}');
  });

  it('has no explanation when nothing gives it', () => {
    expect(explanations('0.123456789', labels, predicted)).toEqual([]);
  });

  it('is looked for call by call, so that the search can stop at any time', () => {
    const inputs = { y_true: nestedToArray(labels, 'float64'), y_pred: nestedToArray(predicted, 'float64') };
    const search = searchExpected(inputs, { low: 0.6, high: 0.7, isPercent: false });
    expect(search.next().done).toBe(false);
    expect(search.return().done).toBe(true);
    expect(search.next().done).toBe(true);
  });
});
