import { describe, expect, it } from 'vitest';

import { formulaDepthLimit, formulaLengthLimit } from '../../../src/core/formula/expression';
import { parseFormula } from '../../../src/core/formula/parseFormula';

const codeOf = (text: string): string | undefined => parseFormula(text).issues[0]?.code;

describe('parseFormula', () => {
  it('reads operators as calls, with their usual precedence', () => {
    expect(parseFormula('a + b * c').value).toEqual({
      kind: 'call',
      function: 'add',
      arguments: [
        { kind: 'name', name: 'a' },
        {
          kind: 'call',
          function: 'multiply',
          arguments: [
            { kind: 'name', name: 'b' },
            { kind: 'name', name: 'c' },
          ],
        },
      ],
    });
  });

  it('reads a choice, None and texts', () => {
    expect(parseFormula("mode == 'sum' ? a : null").value).toMatchObject({
      kind: 'choice',
      condition: { function: 'equal', arguments: [{ name: 'mode' }, { value: 'sum' }] },
      alternative: { kind: 'constant', value: null },
    });
  });

  it.each([
    ['an assignment', 'x = 1'],
    ['property access', 'x.constructor'],
    ['a method call', 'x.constructor("return 1")'],
    ['indexing', 'x[1]'],
    ['a range', '1:1e9'],
    ['a matrix', '[1, 2]'],
    ['an object', '{a: 1}'],
    ['a function definition', 'f(x) = x'],
    ['several expressions', 'a; b'],
  ])('refuses %s before anything runs', (_, text) => {
    expect(codeOf(text)).toBe('formula.not-allowed');
  });

  it('says at which character a formula cannot be read', () => {
    const { issues } = parseFormula('a + * b');
    expect(issues[0]).toMatchObject({ code: 'formula.syntax', params: { character: 5 }, span: { start: 4, end: 5 } });
  });

  it('refuses text that is too long and trees that are too deep or too large', () => {
    expect(codeOf('a'.repeat(formulaLengthLimit + 1))).toBe('formula.too-long');
    expect(codeOf('-'.repeat(formulaDepthLimit + 1) + 'a')).toBe('formula.too-large');
    expect(codeOf(Array.from({ length: 500 }, () => 'a').join('+'))).toBe('formula.too-large');
  });

  it('refuses brackets nested to the length limit without overflowing the stack', () => {
    expect(codeOf('('.repeat(900) + 'a' + ')'.repeat(900))).toBe('formula.not-allowed');
  });
});
