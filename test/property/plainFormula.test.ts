import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseByMathjs } from '../../src/core/formula/parseByMathjs';
import { readPlainFormula } from '../../src/core/formula/plainFormula';
import { formulas } from './formulas';

/** Words of formulas in any order: most are none. */
const soups = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'y_true',
        'f(',
        'sum(',
        '(',
        ')',
        ')',
        ',',
        '1',
        '2.5',
        '1e-3',
        "'a'",
        'true',
        'null',
        'and',
        'or',
        'not',
      ],
      ...[
        '+',
        '-',
        '*',
        '/',
        '^',
        '==',
        '!=',
        '<',
        '<=',
        '?',
        ':',
        ' ',
        ' ',
        'mod',
        'to',
        '.',
        '%',
        "'",
        '!',
        '=',
        '[',
      ],
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(''));

/** Operands and operators in turns, some of them bracketed: most can be read. */
const chains = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', '-a', 'not a', '(a ? b : 1)', '(b - 2)', 'f(a, -b)', '3', "'t'", '--a', '-(a)'),
      fc.constantFrom('+', '-', '*', '/', '^', '==', '<', '>=', ' and ', ' or ', ' ? b : '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pairs) => `${pairs.flat().join('')}a`);

describe('readPlainFormula', () => {
  it('reads what mathjs reads, and the same of it', () => {
    fc.assert(
      fc.property(fc.oneof(formulas(), soups, chains), (formula) => {
        const expression = readPlainFormula(formula);
        if (expression !== undefined) expect(expression).toEqual(parseByMathjs(formula).value);
      }),
      { numRuns: 3000 },
    );
  });
});
