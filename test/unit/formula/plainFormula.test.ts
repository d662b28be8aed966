import { describe, expect, it } from 'vitest';

import { definitions } from '../../../src/core/catalogue/registry';
import { formulaDepthLimit, formulaNodeLimit } from '../../../src/core/formula/expression';
import { parseByMathjs } from '../../../src/core/formula/parseByMathjs';
import { readPlainFormula } from '../../../src/core/formula/plainFormula';

const formulas = new Set(
  definitions.flatMap(({ steps, reduction }) => [...Object.values(steps), ...Object.values(reduction?.steps ?? {})]),
);

describe('readPlainFormula', () => {
  it('makes of every formula of the catalogue what mathjs makes of it', () => {
    for (const formula of formulas) {
      const expression = readPlainFormula(formula);
      expect(expression, formula).toBeDefined();
      expect(expression, formula).toEqual(parseByMathjs(formula).value);
    }
  });

  it.each([
    ...['-a^2', 'a^-b^c', '2 - 3 - 4', 'a / b * c', 'not a == b', 'not (a or b) and c', '- -a', '+a', 'a - -b'],
    ...[
      'a ? b : c ? d : e',
      '(a ? b : c) ? d : e',
      'f()',
      'f (a)',
      'f((a), -b)',
      ' 1.5e-7\t* x_1 ',
      "mode == 'a b'",
      '"(" == m',
    ],
    ...['toString', 'constructor(a)', 'true or null', '((a))'],
  ])('reads %s as mathjs does', (formula) => {
    expect(readPlainFormula(formula)).toBeDefined();
    expect(readPlainFormula(formula)).toEqual(parseByMathjs(formula).value);
  });

  it.each([
    ...[
      '',
      'a +',
      'a b',
      '2a',
      '(a)(b)',
      'a = 1',
      'a < b < c',
      'a[1]',
      'a.b',
      '1:2',
      'a ? b',
      "'a",
      'a % b',
      'a!',
      "a'",
    ],
    ...[
      '2.',
      '.5',
      '0x1F',
      'a mod b',
      'a xor b',
      'Infinity',
      'undefined',
      'end',
      'and(a)',
      'true(a)',
      'a; b',
      'a\n',
      '\na',
      'a\nb',
      'é',
    ],
    ...['f(a)(b)', 'a # b', "'a\\'b'", '?:', ')', 'f(a', 'f(,)', 'a ? b ? c : d : e'],
  ])('leaves %j to mathjs', (formula) => {
    expect(readPlainFormula(formula)).toBeUndefined();
  });

  it('leaves to mathjs what is too large or too deep', () => {
    expect(readPlainFormula(`${'a + '.repeat(formulaNodeLimit)}a`)).toBeUndefined();
    for (const deep of [
      `${'-'.repeat(formulaDepthLimit)}a`,
      `${'('.repeat(formulaDepthLimit)}a${')'.repeat(formulaDepthLimit)}`,
      `${'a - '.repeat(formulaDepthLimit)}a`,
    ]) {
      expect(readPlainFormula(deep)).toBeUndefined();
    }
  });
});
