import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../src/core/text/readSelection';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { selected } from './reading';

/** Name, values, shape and dtype of what a selection gives. */
const plain = (text: string, part?: string): unknown =>
  selected(text, part).map((each) =>
    typeof each === 'string' ? each : [each.name, each.value, each.shape, each.dtype, ...each.issues],
  );

const f = Math.fround;

describe('a selection gives', () => {
  it.each<[string, string, string, unknown[]]>([
    [
      'the arrays in it',
      'a = [0, 1]\nb = [2, 3]\nc = [4]',
      'b = [2, 3]\nc = [4]',
      [
        ['b', [2, 3], [2], 'int64'],
        ['c', [4], [1], 'int64'],
      ],
    ],
    [
      'an array with the name and the calls before it',
      'y = np.array([0, 1], dtype="int8")',
      '[0, 1]',
      [['y', [0, 1], [2], 'int8']],
    ],
    ['one row of an array', 'y = [[0, 1], [1, 0]]', '[1, 0]', [[undefined, [1, 0], [2], 'int64']]],
    ['an array in a comment', 'x = 1  # y = [0, 1]', '# y = [0, 1]', [['y', [0, 1], [2], 'int64']]],
    ['an array in a string', 'print("y = [0, 1]")', 'print("y = [0, 1]")', [['y', [0, 1], [2], 'int64']]],
    ['a number', 'loss = 0.5  ', ' 0.5  ', [['loss', 0.5, [], 'float64']]],
    ['a number with its name', 'loss = 0.5;', 'loss = 0.5;', [['loss', 0.5, [], 'float64']]],
    ['a negative integer', '-3', '-3', [[undefined, -3, [], 'int64']]],
    ['a number in parentheses', '(0.5)', '(0.5)', [[undefined, 0.5, [], 'float64']]],
    ['a printed PyTorch scalar', 'tensor(0.1)', 'tensor(0.1)', [[undefined, f(0.1), [], 'float32']]],
    [
      'one with a device',
      "tensor(0.5, device='cuda:0', grad_fn=<MeanBackward0>)",
      "tensor(0.5, device='cuda:0', grad_fn=<MeanBackward0>)",
      [[undefined, 0.5, [], 'float32']],
    ],
    [
      'a printed TensorFlow scalar',
      'loss: tf.Tensor(0.25, shape=(), dtype=float32)',
      'tf.Tensor(0.25, shape=(), dtype=float32)',
      [['loss', 0.25, [], 'float32']],
    ],
    [
      'a TensorFlow scalar in angle brackets',
      '<tf.Tensor: shape=(), dtype=float64, numpy=0.1>',
      '<tf.Tensor: shape=(), dtype=float64, numpy=0.1>',
      [[undefined, 0.1, [], 'float64']],
    ],
    [
      'a TensorFlow variable',
      "<tf.Variable 'v:0' shape=() dtype=int32, numpy=3>",
      "<tf.Variable 'v:0' shape=() dtype=int32, numpy=3>",
      [[undefined, 3, [], 'int32']],
    ],
    ['a NumPy 2 scalar', 'np.float64(0.1)', 'np.float64(0.1)', [[undefined, 0.1, [], 'float64']]],
    ['a JAX scalar', 'Array(0.5, dtype=float32)', 'Array(0.5, dtype=float32)', [[undefined, 0.5, [], 'float32']]],
    ['a word for a number', 'inf', 'inf', [[undefined, Infinity, [], 'float64']]],
    ['numbers with commas and without', '0.1, 0.2 0.3', '0.1, 0.2 0.3', [[undefined, [0.1, 0.2, 0.3], [3], 'float64']]],
    ['a Python tuple without parentheses', 'y = 0, 1, 1', 'y = 0, 1, 1', [['y', [0, 1, 1], [3], 'int64']]],
    ['numbers with a comma at the end', '1, 2,', '1, 2,', [[undefined, [1, 2], [2], 'int64']]],
    ['numbers in lines of different lengths', '1 2 3\n4 5', '1 2 3\n4 5', [[undefined, [1, 2, 3, 4, 5], [5], 'int64']]],
    ['one number in each line', '0.1\n0.2\n', '0.1\n0.2\n', [[undefined, [0.1, 0.2], [2], 'float64']]],
    [
      'the rows of a table',
      '1, 2\n3, 4\n',
      '1, 2\n3, 4\n',
      [
        [
          undefined,
          [
            [1, 2],
            [3, 4],
          ],
          [2, 2],
          'int64',
          'text.rows-from-lines: 1, 2\n3, 4',
        ],
      ],
    ],
    ['one list over lines that end in commas', '1, 2,\n3, 4', '1, 2,\n3, 4', [[undefined, [1, 2, 3, 4], [4], 'int64']]],
    ['an empty array', '[]', '[]', [[undefined, [], [0], 'float64']]],
  ])('%s', (_what, text, part, expected) => {
    expect(plain(text, part)).toEqual(expected);
  });
});

describe('a selection is refused, with the reason, when', () => {
  it.each<[string, string, string]>([
    ['its brackets hold calls', '[f(1), x]', 'text.not-a-number: f(1)'],
    ['its brackets hold text', '["a", "b"]', 'text.string: "a"'],
    ['it ends before the closing bracket', '[0, 1, 1', 'text.unclosed: ['],
    ['it is a set', '{1, 2}', 'text.set: {1, 2}'],
    ['a word stands among numbers', '0.1, x', 'text.not-a-number: x'],
    ['a number is complex', '1j', 'text.complex: 1j'],
    ['it is a calculation', '0.5 * 2', 'text.not-a-number: 0.5 * 2'],
  ])('%s: %s', (_when, text, issue) => {
    expect(plain(text)).toEqual([[undefined, undefined, undefined, undefined, issue]]);
  });

  it.each(['', '   ', 'hello world', 'f(x)', 'import numpy', 'y = ,', 'x[0]'])(
    'it holds nothing to read: "%s"',
    (text) => {
      const { value, issues } = readSelection(text, { start: 0, end: text.length });
      expect(value).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'text.nothing', severity: 'error', span: { start: 0, end: text.length } }]);
    },
  );

  it('says what it received', () => {
    const { issues } = readSelection('hello world', { start: 0, end: 11 });
    expect(issues.map((each) => renderIssue(each))).toEqual([
      'There is nothing to read here; expected an array such as [0.1, 0.9]. Received "hello world". Select the brackets with the numbers in them.',
    ]);
  });
});
