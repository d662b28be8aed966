import { describe, expect, it } from 'vitest';
import { scanText } from '../../../src/core/text/scanText';
import { foundIn, namedIn } from './reading';

describe('scanText finds no array in', () => {
  it.each([
    'x[0] + y[1, 2] - d["a"] + f(x)[3]',
    'def f(x: list[int], y: Tuple[int, 3]) -> Dict[str, 4]:',
    '[link](http://example.org/x) and ![picture](a.png) and [x] and [ ]',
    'as shown in [1], [2] and [3, p. 4]; a list of [0.1, x] and [1/3, 2/3]',
    '[INFO] 2024-01-01 [main] started',
    '[2024-01-01 10:00:00,123] [12:30:01] [    0.000000] kernel',
    '[====>   ] 45% Epoch [3/10]',
    'range(1, 10); print(1, 2); f(x, 3)',
    '/[0-9]+/ and [a-z1-9] and [1.2.3] and [10-20]',
    'np.zeros((4, 3)); tf.ones([2, 2]); x.reshape((2, 3)); tf.reshape(x, [4, 3]); torch.Size([2, 3])',
    'Conv2D(32, (3, 3), strides=(2, 2), input_shape=(28, 28, 1)); plt.figure(figsize=(10, 5))',
    '["a", "b"] + [] + [[]] + (x, y) + ("a", 1)',
    '[x for x in range(10)]',
    '[0 for _ in data]',
    'f"{x[0]:.2f}" f\'{1, 2}\'',
    '{ "n": 1, "name": "x" } and {0} {1,2}x \\frac{1}{2} x_{1,2} \\d{1,3}',
    'if (a[0] > 1) { return; } // nothing [here]',
    'we got (see 3) and (0.5) and (a, 1), shape (4, 3), (6,) beside (6, 1)',
    '"source": ["y_true = [[0, 1], [1, 0]]\\n", "y_pred = [[0.1, 0.9]]"]',
    '"y_true = [0, 1]" and \'[1, 2]\'',
    'x = 1  # y_true = [0, 1]',
    'let x = 1; // [0, 1]',
    '/* y_true = [0, 1]\n [1, 2] */',
    "print('it\\'s [1, 2]')",
    'In [3]: x',
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('scanText finds arrays', () => {
  it.each<[string, string[]]>([
    ['mse([1,2],[3,4])', ['[1,2]', '[3,4]']],
    ['mse([1], [0])', ['[1]', '[0]']],
    ['x[0] = [1, 2]', ['[1, 2]']],
    ['x[[0, 1]] = [1, 2]', ['[1, 2]']],
    ['{"a": [1, 2], "b": {"c": [[3]]}}', ['[1, 2]', '[[3]]']],
    ['[{"a": [1, 2]}, {"a": [3, 4]}]', ['[1, 2]', '[3, 4]']],
    ['[f([1, 2]), g([3, 4]), 0]', ['[1, 2]', '[3, 4]']],
    ['[i * 2 for i in [1, 2, 3]]', ['[1, 2, 3]']],
    ['for i in (0.1, 0.2): pass', ['(0.1, 0.2)']],
    ['return[0, 1]', ['[0, 1]']],
    ['the interval [0, 1) and y_true = [1, 2]', ['[1, 2]']],
    ["don't stop: [0, 1] isn't the students' [2, 3]", ['[0, 1]', '[2, 3]']],
    ['see http://a.b/c y = [0, 1]', ['[0, 1]']],
    ['Epoch #3 y=[0 1 1]', ['[0 1 1]']],
    ['"""An example.\n\n>>> y_true = [0, 1]\n"""', ['[0, 1]']],
    ['**[0, 1]** and `[2, 3]`', ['[0, 1]', '[2, 3]']],
    ['| y | [0, 1] |', ['[0, 1]']],
    ['src/*.py [0, 1] src/*/x', ['[0, 1]']],
    ['a]/* x[1] [0, 1]', ['[0, 1]']],
    ['/* [9, 9] */ [0, 1] /* [9, 9] */', ['[0, 1]']],
    ["print(f'{x}', [0, 1])", ['[0, 1]']],
    ['[0.5]\n', ['[0.5]']],
    ['np.array([0, 1]).reshape(2, 1)\n  .astype("float32")', ['np.array([0, 1]).reshape(2, 1)\n  .astype("float32")']],
    ['tf.constant(np.array([0, 1]), tf.float32)', ['tf.constant(np.array([0, 1]), tf.float32)']],
    ['foo(np.array([0, 1]), bar)', ['np.array([0, 1])']],
    ['x = new Float32Array([1, 2])', ['new Float32Array([1, 2])']],
    [
      'a <tf.Tensor: shape=(1,), dtype=int32, numpy=array([1], dtype=int32)> b',
      ['<tf.Tensor: shape=(1,), dtype=int32, numpy=array([1], dtype=int32)>'],
    ],
    ['Parameter containing:\ntensor([0.5, 1.0], requires_grad=True)', ['tensor([0.5, 1.0], requires_grad=True)']],
  ])('in %s', (text, arrays) => {
    expect(foundIn(text)).toEqual(arrays);
  });

  it('with text or expressions among the numbers where a name or a call says that they are meant', () => {
    expect(foundIn('a = [0.1, "abc", 0.3]; f([0.1, x])')).toEqual(['[0.1, "abc", 0.3]', '[0.1, x]']);
  });

  it('only from `from` to `to`, with the names that stand before', () => {
    const text = 'a = [0, 1]\nb = [2, 3]\nc = [4, 5]\n';
    const index = scanText(text, { from: text.indexOf('[2'), to: text.indexOf('c') });
    expect(index.arrays.map(({ name, literal }) => [name, text.slice(literal.start, literal.end)])).toEqual([
      ['b', '[2, 3]'],
    ]);
  });

  it('in comments and strings when asked for those', () => {
    const text = '# y = [0, 1]\nprint("z = [2, 3]")';
    expect(scanText(text, { quoted: true }).arrays.map(({ name }) => name)).toEqual(['y', 'z']);
  });

  it('until it is cancelled', () => {
    const text = 'y = [0, 1]\n'.repeat(20_000);
    let asked = 0;
    const index = scanText(text, { cancelled: () => ++asked > 2 });
    expect(index.complete).toBe(false);
    expect(index.arrays.length).toBeGreaterThan(0);
    expect(index.arrays.length).toBeLessThan(20_000);
    expect(scanText(text).complete).toBe(true);
  });
});

describe('an unclosed bracket is an array when a name is assigned to it, and what follows is found', () => {
  it.each<[string, string[]]>([
    ['y_true = [0, 1, 1\ny_pred = [0.1, 0.9]', ['y_true = [0, 1, 1', 'y_pred = [0.1, 0.9]']],
    ['y_true = [[0, 1], [1, 0]\nprint(y_true)', ['y_true = [[0, 1], [1, 0]']],
    ['{"y_true": [0, 1, "y_pred": [0.1, 0.9]}', ['y_true = [0, 1', 'y_pred = [0.1, 0.9]']],
    ['{"y_true": [0, 1}', ['y_true = [0, 1']],
    ['y = np.array([0, 1)\nz = [1, 2]', ['y = [0, 1', 'z = [1, 2]']],
    ['const y = [0, 1;\nconst z = [1, 2];', ['y = [0, 1', 'z = [1, 2]']],
    ['y = (0, 1\nz = (1, 2)', ['y = (0, 1', 'z = (1, 2)']],
    ['see [this, (0.1, 2) and (0.3, 4)', ['(0.1, 2)', '(0.3, 4)']],
  ])('%s', (text, arrays) => {
    expect(namedIn(text)).toEqual(arrays);
  });
});
