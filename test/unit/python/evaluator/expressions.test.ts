import { describe, expect, test } from 'vitest';
import { lastValue, printedBy } from './runProgram';

describe('numbers', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['7 / 2', '3.5'],
    ['-7 // 2', '-4'],
    ['-7 % 3', '2'],
    ['7 % -3', '-2'],
    ['7.5 // -2', '-4.0'],
    ['-7.5 % 2', '0.5'],
    ['2 ** 10', '1024'],
    ['2 ** -1', '0.5'],
    ['-2 ** 2', '-4'],
    ['0.1 + 0.2', '0.30000000000000004'],
    ['1e16', '1e+16'],
    ['1e-5', '1e-05'],
    ['0x1F + 0b11 + 0o17', '49'],
    ['1_000', '1000'],
    ['True + True', '2'],
    ['~5', '-6'],
    ['6 & 3 | 8', '10'],
    ['1 << 4 >> 2', '4'],
    ['not 0.0', 'True'],
    ['1 < 2 < 3 != 4', 'True'],
    ['1 == 1.0 == True', 'True'],
    ['None is None', 'True'],
    ['0 or "x" and 3', '3'],
    ['1 if [] else 2', '2'],
  ])('%s is %s', (expression, value) => {
    expect(lastValue(expression)).toBe(value);
  });

  test.each([
    ['1 / 0', 'ZeroDivisionError: division by zero'],
    ['"a" + 1', "TypeError: unsupported operand type(s) for +: 'str' and 'int'"],
    ['-"a"', "TypeError: bad operand type for unary -: 'str'"],
    ['3 < "a"', "TypeError: '<' not supported between instances of 'int' and 'str'"],
    ['[1][3]', 'IndexError: list index out of range'],
    ['{"a": 1}["b"]', "KeyError: 'b'"],
    ['nothing', "NameError: name 'nothing' is not defined"],
    ['(1).foo', "AttributeError: 'int' object has no attribute 'foo'"],
    ['3(4)', "TypeError: 'int' object is not callable"],
    ['{[1]: 2}', "TypeError: unhashable type: 'list'"],
  ])('%s raises %s', (expression, error) => {
    expect(lastValue(expression)).toBe(`unknown: ${error}`);
  });
});

describe('texts', () => {
  test.each([
    [String.raw`'a\n' "b" r'\n'`, String.raw`'a\nb\\n'`],
    [`"it's"`, `"it's"`],
    [`'%.2f|%5d|%-4s|%%' % (2.345, 42, 'ab')`, `'2.35|   42|ab  |%'`],
    [`'{} {0!r}'.format('x') if False else '{1} {0}'.format(1, 2)`, `'2 1'`],
    [`'{:>8.3f}|{:,}|{:e}|{:.1%}'.format(3.14159, 1234567, 0.00012, 0.256)`, `'   3.142|1,234,567|1.200000e-04|25.6%'`],
    [`f'{1 + 1:03d} {"a"!r} {{}}'`, `"002 'a' {}"`],
    [`f'{2.5:>{8}.1f}|'`, `'     2.5|'`],
    [`'a,b,,c'.split(',')`, `['a', 'b', '', 'c']`],
    [`' a  b '.split()`, `['a', 'b']`],
    [`'-'.join(['x', 'y'])`, `'x-y'`],
    [`'Hello'[::-1].upper()`, `'OLLEH'`],
    [`'abc'.replace('b', 'X').find('X')`, `1`],
    [`'ab' * 3 + 'c'`, `'abababc'`],
    [`b'x\\x00'`, `b'x\\x00'`],
    [`'7'.zfill(3) + '-7'.zfill(4)`, `'007-007'`],
  ])('%s is %s', (expression, value) => {
    expect(lastValue(expression)).toBe(value);
  });

  test('{x=} writes the expression before its value', () => {
    expect(lastValue('x = 3', `f'{x=} {x + 1 = }'`)).toBe(`'x=3 x + 1 = 4'`);
  });
});

describe('collections', () => {
  test.each([
    ['[1, *[2, 3], 4]', '[1, 2, 3, 4]'],
    ['(1,)', '(1,)'],
    ['1, 2', '(1, 2)'],
    ['{**{"a": 1}, "b": [None, True]}', "{'a': 1, 'b': [None, True]}"],
    ['{3, 1, 2, 1}', '{1, 2, 3}'],
    ['[i * j for i in range(3) if i for j in (1, 10)]', '[1, 10, 2, 20]'],
    ['{k: v for k, v in [("a", 1)]}', "{'a': 1}"],
    ['sum(x ** 2 for x in [1, 2, 3])', '14'],
    ['[3, 1, 2][-1:0:-1]', '[2, 1]'],
    ['2 in {1: 0}, "b" in "abc", 5 not in range(0, 10, 2)', '(False, True, True)'],
    ['[1, 2] == [1, 2.0], (1, 2) < (1, 3), {1} <= {1, 2}', '(True, True, True)'],
    ['[[0] * 2 for _ in range(2)]', '[[0, 0], [0, 0]]'],
    ['range(2, 10, 3)[-1]', '8'],
  ])('%s is %s', (expression, value) => {
    expect(lastValue(expression)).toBe(value);
  });

  test('lists are shared, and show the value that they had on their line', () => {
    expect(lastValue('a = b = [1]', 'b.append(2)', 'a')).toBe('[1, 2]');
    expect(printedBy('a = [1]', 'print(a)', 'a.append(2)', 'print(a)')).toBe('[1]\n[1, 2]\n');
  });

  test('items and slices are assigned, deleted and added to', () => {
    expect(lastValue('a = [0, 1, 2, 3]', 'a[1:3] = [7]', 'a[0] += 5', 'del a[-1]', 'a += (8,)', 'a')).toBe('[5, 7, 8]');
    expect(lastValue('d = {}', 'd["a"] = 1', 'd.setdefault("b", []).append(2)', 'd.update(c=3)', 'd')).toBe(
      "{'a': 1, 'b': [2], 'c': 3}",
    );
  });

  test('a list is sorted by a key, and equal items keep their order', () => {
    expect(lastValue('a = ["bb", "a", "cc"]', 'a.sort(key=len, reverse=True)', 'a')).toBe("['bb', 'cc', 'a']");
  });

  test('an iterator is passed once', () => {
    expect(lastValue('z = zip([1, 2], [3, 4])', 'list(z), list(z)')).toBe('([(1, 3), (2, 4)], [])');
  });

  test('a view of a dict changes with it', () => {
    expect(lastValue('d = {1: 2}', 'k = d.keys()', 'd[3] = 4', 'list(k)')).toBe('[1, 3]');
  });
});
