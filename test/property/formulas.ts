import fc from 'fast-check';

import { ndarray } from '../../src/core/array/ndarray';
import type { Inputs } from '../../src/core/compute/types';
import { allowedFunctions } from '../../src/core/custom/allowedFunctions';

/** Class indices and rows of scores, none equal to another. */
export const formulaInputs: Inputs = {
  y_true: ndarray(Float64Array.of(0, 2, 1)),
  y_pred: ndarray(Float64Array.of(0.21, 0.52, 0.33, 0.14, 0.15, 0.86, 0.47, 0.438, 0.29), [3, 3]),
};

const operators = ['+', '-', '*', '/', '^', '==', '<', 'and'];

/**
 * Formulas over y_true, y_pred, a parameter `a` and `others`, which can be read, whatever they mean: any function that is
 * allowed, with as few arguments as it takes at least, or one more.
 */
export function formulas(others: readonly string[] = []): fc.Arbitrary<string> {
  const operands = ['y_true', 'y_pred', 'y_pred', 'a', '0', '1', '-1', '0.5', 'all', ...others];
  return fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...operands),
      fc
        .constantFrom(...allowedFunctions)
        .chain(([name, [minLength]]) =>
          fc
            .array(tie('formula'), { minLength, maxLength: minLength + 1 })
            .map((given) => `${name}(${given.join(', ')})`),
        ),
      fc
        .tuple(tie('formula'), fc.constantFrom(...operators), tie('formula'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  })).formula;
}
