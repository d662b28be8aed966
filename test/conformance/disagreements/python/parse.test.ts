import { describe, expect, it } from 'vitest';

import type { PythonExpression } from './expression';
import { PythonSyntaxError } from './expression';
import { parsePython } from './parse';

/** The tree with all its brackets, as Python's `ast` groups it. */
function grouped(expression: PythonExpression): string {
  switch (expression.kind) {
    case 'number':
      return expression.whole ? String(expression.value) : expression.value.toExponential();
    case 'text':
      return `'${expression.value}'`;
    case 'constant':
      return String(expression.value);
    case 'name':
      return expression.name;
    case 'sequence':
      return `[${expression.items.map(grouped).join(', ')}]`;
    case 'attribute':
      return `${grouped(expression.of)}.${expression.name}`;
    case 'call':
      return `${grouped(expression.callee)}(${expression.arguments
        .map(
          ({ keyword, starred, value }) =>
            `${starred === true ? '*' : ''}${keyword === undefined ? '' : `${keyword}=`}${grouped(value)}`,
        )
        .join(', ')})`;
    case 'subscript':
      return `${grouped(expression.of)}[${expression.items
        .map((item) =>
          item.kind === 'slice'
            ? [item.start, item.stop, item.step].map((bound) => (bound === undefined ? '' : grouped(bound))).join(':')
            : grouped(item),
        )
        .join(', ')}]`;
    case 'unary':
      return `(${expression.operator}${grouped(expression.operand)})`;
    case 'binary':
      return `(${grouped(expression.left)} ${expression.operator} ${grouped(expression.right)})`;
  }
}

describe('parsePython', () => {
  // Python 3, Language Reference 6.17: operator precedence.
  it.each([
    ['a + b * c - d', '((a + (b * c)) - d)'],
    ['-x ** 2', '(-(x ** 2))'],
    ['2.0**-1', '(2e+0 ** (-1))'],
    ['a ** b ** c', '(a ** (b ** c))'],
    ['a | b & c', '(a | (b & c))'],
    ['(p >= 0.5) & m', '((p >= 5e-1) & m)'],
    ['1 - y_true * y_pred', '(1 - (y_true * y_pred))'],
    ['-f(x)[0].T', '(-f(x)[0].T)'],
    ['1e-7', '1e-7'],
    ['1_000', '1000'],
  ])('%s groups as %s', (text, expected) => {
    expect(grouped(parsePython(text))).toBe(expected);
  });

  it.each([
    ["m(a, *b[1::-1], k=2, s='x')", "m(a, *b[1::(-1)], k=2, s='x')"],
    ['y[:, None]', 'y[::, null]'],
    ['(1, 2.5,)', '[1, 2.5e+0]'],
    ['[[1, 0], []]', '[[1, 0], []]'],
    ['(1)', '1'],
    ['()', '[]'],
    ['f(axis=None, keep=True)', 'f(axis=null, keep=true)'],
  ])('%s reads as %s', (text, expected) => {
    expect(grouped(parsePython(text))).toBe(expected);
  });

  it.each(['', 'a b', 'f(x', 'x[', '0 < x < 1', '[i for i in x]', 'lambda x: x', 'x if y else z', 'a $ b'])(
    'refuses %j',
    (text) => {
      expect(() => parsePython(text)).toThrow(PythonSyntaxError);
    },
  );
});
