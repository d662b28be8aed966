import { describe, expect, it } from 'vitest';
import { scanText } from '../../../src/core/text/scanText';
import { namedIn } from './reading';

describe('an array has the name that', () => {
  it.each<[string, string, string[]]>([
    ['is assigned in Python', 'y_true = [0, 1]', ['y_true = [0, 1]']],
    ['is assigned with an annotation', 'y_true: list[float] = [0, 1]', ['y_true = [0, 1]']],
    ['is assigned with a longer annotation', 'y: np.ndarray | None = [0, 1]', ['y = [0, 1]']],
    ['is assigned to an attribute', 'self.y_true = [0, 1]', ['y_true = [0, 1]']],
    ['is a key in a subscript', 'data["y_true"] = [0, 1]', ['y_true = [0, 1]']],
    ['is declared in TypeScript', 'const yTrue: number[] = [0, 1];', ['yTrue = [0, 1]']],
    ['is declared in JavaScript', 'let yTrue=[0,1];', ['yTrue = [0,1]']],
    ['is a keyword argument', 'mse(y_true=[0, 1], y_pred = [1, 2])', ['y_true = [0, 1]', 'y_pred = [1, 2]']],
    ['is a keyword argument on a line of its own', 'mse(\n    x, y_true=[0, 1],\n)', ['y_true = [0, 1]']],
    ['is a key in JSON', '{"y_true": [0, 1]}', ['y_true = [0, 1]']],
    ['is a key over two lines', '{"y_true":\n  [0, 1]}', ['y_true = [0, 1]']],
    ['is a key in each line of JSON Lines', '{"y":[0,1]}\n{"y":[1,1]}\n', ['y = [0,1]', 'y = [1,1]']],
    ['is a key in a Python dictionary', "d = {'y_true': np.array([0, 1])}", ['y_true = [0, 1]']],
    ['is a key in JavaScript', 'const d = { yTrue: [0, 1] };', ['yTrue = [0, 1]']],
    ['is the keyword in dict()', 'dict(y_true=[0, 1])', ['y_true = [0, 1]']],
    ['is printed before a colon', 'y_true: [0 1]', ['y_true = [0 1]']],
    ['is printed before a colon and a new line', 'y_true:\n[[0 1]\n [1 0]]', ['y_true = [[0 1]\n [1 0]]']],
    ['is printed before a space', 'y_true [0 1 1]', ['y_true = [0 1 1]']],
    ['is printed before =', 'y_pred = tensor([0.1, 0.9])', ['y_pred = [0.1, 0.9]']],
    ['stands in a log line', '12:01:02 INFO y_true: [0 1]', ['y_true = [0 1]']],
    [
      'is two words',
      'true labels: [0, 1], predicted labels: [1, 1]',
      ['true labels = [0, 1]', 'predicted labels = [1, 1]'],
    ],
    ['stands before a copula', 'y_true is [0, 1] and y_pred are [1, 1]', ['y_true = [0, 1]', 'y_pred = [1, 1]']],
    ['is marked up', '**y_true**: [0, 1] and `y_pred` = `[1, 1]`', ['y_true = [0, 1]', 'y_pred = [1, 1]']],
    ['is in the table cell before', '| y_true | [0, 1] |', ['y_true = [0, 1]']],
    ['is in a doctest', '>>> y_true = [0, 1]', ['y_true = [0, 1]']],
    ['stands first of two targets', 'y_true, y_pred = [0, 1], [0.1, 0.9]', ['y_true = [0, 1]', 'y_pred = [0.1, 0.9]']],
    [
      'stands in parentheses',
      '(a, b) = [0, 1], [2, 3]'.replace('(', '').replace(')', ''),
      ['a = [0, 1]', 'b = [2, 3]'],
    ],
    ['is assigned by a walrus', 'if (y := [0, 1]):', ['y = [0, 1]']],
    ['stands before a Chinese copula', 'y_true\u4e3a[0,1,1]', ['y_true = [0,1,1]']],
    ['stands before a longer Chinese copula', 'y_pred \u7684\u503c\u662f [0,1]', ['y_pred = [0,1]']],
    [
      'is Chinese, before a copula',
      '\u9884\u6d4b\u503c\u4e3a\u30100.1\uff0c0.9\u3011',
      ['\u9884\u6d4b\u503c = \u30100.1\uff0c0.9\u3011'],
    ],
    ['is Chinese, before a full-width colon', '\u6807\u7b7e\uff1a[0,1]', ['\u6807\u7b7e = [0,1]']],
    [
      'stands in a Chinese sentence',
      '\u5176\u4e2dy_true=[0,1]\uff0cy_pred=[1,0]',
      ['y_true = [0,1]', 'y_pred = [1,0]'],
    ],
    ['is in full-width quotes', '\u201cy_true\u201d\uff1a[0,1]', ['y_true = [0,1]']],
  ])('%s: %s', (_what, text, arrays) => {
    expect(namedIn(text)).toEqual(arrays);
  });
});

describe('an array has no name', () => {
  it.each([
    ['after a comparison', 'y == [0, 1]'],
    ['after an augmented assignment', 'y += [0, 1]'],
    ['inside an unknown call', 'y = f([0, 1])'],
    ['after a keyword', 'return [0, 1]'],
    ['after a preposition', 'a value of [0, 1]'],
    ['after a keyword with a colon', 'else: [0, 1]'],
    ['after a number with a colon', '12:01: [0, 1]'],
    ['after IPython output', 'Out[3]: [0, 1]'],
    ['when there are more names than arrays', 'a, b = [[0, 1], [1, 0]]'],
  ])('%s: %s', (_where, text) => {
    expect(scanText(text).arrays.map(({ name }) => name)).toEqual([undefined]);
  });

  it('is told by the place of its name where it has one', () => {
    const text = 'x = 1\ndata["y_true"] = [0, 1]';
    const { nameSpan } = scanText(text).arrays[0]!;
    expect(nameSpan && text.slice(nameSpan.start, nameSpan.end)).toBe('y_true');
  });
});
