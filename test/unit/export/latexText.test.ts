import { join } from 'node:path';
import katex from 'katex';
import { describe, expect, it } from 'vitest';

import { latexText } from '../../../src/core/export/latexText';
import { texOfValueText } from '../../../src/core/export/texOfValueText';
import { nestedToArray } from '../../conformance/nestedToArray';
import { computedOf, goldenRequests } from './goldenRequests';

/** The environments of a text, comments left out. */
const environments = (latex: string): string[] =>
  latex.match(/\\begin\{(align|equation)\*\}[\s\S]*?\\end\{\1\*\}/g) ?? [];

describe('latexText', () => {
  it('writes the formula, then each step in symbols, with the numbers of the sample, and its value', () => {
    const inputs = { y_true: nestedToArray([[1, 2], [3, 4]], 'float64'), y_pred: nestedToArray([[1, 2], [3, 7]], 'float64') }; // prettier-ignore
    const made = computedOf({ function: 'keras.losses.mean_squared_error', inputs });
    // Row 1: ((3 - 3)^2 + (4 - 7)^2) / 2 = 4.5
    expect(made && latexText({ ...made, sample: 1 })).toBe(
      [
        '% mean_squared_error(), Keras',
        '\\begin{equation*}',
        'L_{i} = \\frac{1}{D}\\sum_{d=1}^{D} \\left(y_{id} - \\hat{y}_{id}\\right)^2',
        '\\end{equation*}',
        '% sample 1 of 0 to 1',
        '\\begin{align*}',
        '\\operatorname{error}_{id} &= y_{id} - \\hat{y}_{id} \\\\',
        '  &= \\left[3,\\ 4\\right] - \\left[3,\\ 7\\right] \\\\',
        '  &= \\left[0,\\ -3\\right] \\\\[4pt]',
        '\\operatorname{squared\\_error}_{id} &= \\operatorname{error}_{id}^2 \\\\',
        '  &= \\left[0,\\ -3\\right]^2 \\\\',
        '  &= \\left[0,\\ 9\\right] \\\\[4pt]',
        'L_{i} &= \\frac{1}{D}\\sum_{d=1}^{D} \\operatorname{squared\\_error}_{id} \\\\',
        '  &= \\frac{0 + 9}{2} \\\\',
        '  &= 4.5',
        '\\end{align*}',
        '',
      ].join('\n'),
    );
  });

  it('is read by KaTeX without a remark, for every function', { timeout: 120_000 }, () => {
    for (const { record, computed } of goldenRequests(join(import.meta.dirname, '../../golden'), 2)) {
      const written = environments(latexText(computed));
      expect(written.length, record).toBeGreaterThan(0);
      for (const environment of written) {
        expect(() => katex.renderToString(environment, { displayMode: true, strict: 'error' }), record).not.toThrow();
      }
    }
  });
});

describe('texOfValueText', () => {
  it.each([
    ['0.5', '0.5'],
    ['1.5e-07', '1.5 \\cdot 10^{-7}'],
    ['-inf', '-\\infty'],
    ['nan', '\\mathrm{nan}'],
    ['[0.5 2. ]', '\\left[0.5,\\ 2\\right]'],
  ])('%s becomes %s', (text, tex) => {
    expect(texOfValueText(text)).toBe(tex);
  });

  it.each(['[1 2 3 4 5 6 7]', '[[1 2]\n [3 4]]', '[0.5 ... 0.7]'])('leaves out %j', (text) => {
    expect(texOfValueText(text)).toBeUndefined();
  });
});
