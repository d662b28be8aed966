import { describe, expect, it } from 'vitest';
import { readWholeProgram } from '../programs/readWholeProgram';

/** The claims of a program as `stated: verdict`. */
function claimsIn(...lines: readonly string[]): readonly string[] {
  const { read } = readWholeProgram(lines.join('\n'));
  return read.claims.map(({ stated, verdict }) => `${stated}: ${verdict.kind}`);
}

const numpy = 'import numpy as np';
const halves = 'x = np.array([0.5, 0.25])';

describe('a comment', () => {
  it.each([
    '# 0.75',
    '#0.75',
    '# => 0.75',
    '# -> 0.75',
    '# = 0.75',
    '# output: 0.75',
    '# Output: 0.75',
    '# prints 0.75',
    '# returns 0.75',
    '# returns: 0.75.',
    '# expected 0.75',
    '# total = 0.75',
    '# np.sum = 0.75',
    '# 75%',
    '# Out[3]: 0.75',
    '# \u8f93\u51fa:0.75',
    '# \u8f93\u51fa\uff1a0.75',
    '#\u8fd4\u56de\u503c:0.75',
    '# \u7ed3\u679c\u4e3a 0.75',
    '# tensor(0.75)',
  ])('behind a statement states its value: %s', (comment) => {
    expect(claimsIn(numpy, halves, `total = np.sum(x)  ${comment}`)).toEqual([
      expect.stringMatching(/^(0\.75|75%|tensor\(0\.75\)).*: holds$/),
    ]);
  });

  it.each([
    '# learning rate 0.1',
    '# 0.1 is the learning rate',
    '# see equation (3)',
    '# 3 classes',
    '# loss',
    '# TODO: 5',
    '# 2020-01-01',
    '# [batch, 3]',
  ])('that is prose states nothing: %s', (comment) => {
    expect(claimsIn(numpy, halves, `total = np.sum(x)  ${comment}`)).toEqual([]);
  });

  it('is no claim about a literal, about nothing, or about what is no number', () => {
    expect(claimsIn('lr = 0.1  # 0.2', 'sizes = [1, 2]  # 3', 'name = str(1)  # 5', 'pass  # 1')).toEqual([]);
    expect(claimsIn('def f(a):  # 1', '    return a', 'f(None)  # 2', 'class A:  # 3', '    pass')).toEqual([]);
    expect(claimsIn(numpy, halves, 'y = x * 2  # 2')).toEqual([]);
  });

  it('that does not hold has both values', () => {
    const { read } = readWholeProgram([numpy, halves, 'np.sum(x)  # 0.9'].join('\n'));
    expect(read.claims).toMatchObject([
      { kind: 'comment', stated: '0.9', computed: '0.75', mended: '0.75', verdict: { kind: 'fails' } },
    ]);
  });

  it('is replaced where it stands, in its own form', () => {
    const text = [numpy, halves, 'print(np.sum(x))  # output: 80% ', 'print(x)', '# [[1.', '#   2.]]', ''].join('\n');
    const { read } = readWholeProgram(text);
    expect(read.claims.map(({ span, mended }) => [text.slice(span.start, span.end), mended])).toEqual([
      ['80%', '75%'],
      ['[[1.\n#   2.]]', '[0.5  0.25]'],
    ]);
  });

  it('states a shape with a tuple', () => {
    expect(claimsIn(numpy, 'y = np.zeros((2, 3))  # (2, 3)', 'y.T  # shape: (2, 3)')).toEqual([
      '(2, 3): holds',
      '(2, 3): fails',
    ]);
  });

  it('stands below what it is about, on as many lines as a printed array has', () => {
    expect(claimsIn(numpy, 'print(np.eye(2))', '# [[1. 0.]', '#  [0. 1.]]')).toEqual(['[[1. 0.] [0. 1.]]: holds']);
    expect(claimsIn(numpy, 'print(np.eye(2))  # [[1. 0.]', '                  #  [0. 2.]]')).toEqual([
      '[[1. 0.] [0. 2.]]: fails',
    ]);
    expect(claimsIn(numpy, halves, 'print(np.sum(x))', '# 0.75', '# because of the halves')).toEqual(['0.75: holds']);
  });

  it('with an empty line between is about something else', () => {
    expect(claimsIn(numpy, halves, 'print(np.sum(x))', '', '# 0.8', 'y = x')).toEqual([]);
  });

  it('that may number what comes next is a claim only when it holds', () => {
    expect(claimsIn('n = 1 + 1', '# 3', 'm = n')).toEqual([]);
    expect(claimsIn('print(1 + 1)', '# 3', 'm = 4')).toEqual([]);
    expect(claimsIn('print(1 + 1)', '# 2', 'm = 4')).toEqual(['2: holds']);
  });

  it('may repeat all that was printed, words and numbers', () => {
    expect(claimsIn('x = 0.5', "print('loss', x, 'at', 3)  # loss 0.5 at 3")).toEqual(['loss 0.5 at 3: holds']);
    expect(claimsIn('x = 2 / 3', "print(f'loss: {x:.2f}')  # loss: 0.67")).toEqual(['loss: 0.67: holds']);
    expect(claimsIn('x = 2 / 3', "print(f'loss: {x:.2f}')  # loss: 0.66")).toEqual(['loss: 0.66: fails']);
  });

  it('about a value that is not known cannot be checked', () => {
    const { read } = readWholeProgram([numpy, 'np.random.rand()  # 0.5488135'].join('\n'));
    expect(read.claims).toMatchObject([{ verdict: { kind: 'unknown', because: { code: 'random' } } }]);
  });

  it('in a loop is about the last time, and warns of nothing', () => {
    expect(claimsIn('for i in range(3):', '    print(i / 2)  # 1.0')).toEqual(['1.0: holds']);
    expect(claimsIn('for i in range(3):', '    print(i / 2)  # 0.5')).toEqual([]);
  });
});

describe('a comment about a call of Keras', () => {
  const keras = ['import numpy as np', 'from keras import backend as K', 'from keras import losses, metrics'];

  it('may state the mean, which older versions return', () => {
    // Keras 3.15 gives [1, 1, 1, 0] here, Keras 2.1 gave 0.75 (golden record seed-01).
    const call = 'a = metrics.binary_accuracy(np.array([0., 0., 1., 0.]), np.array([0, 0.5, 0.83, 0.6]))';
    expect(claimsIn(...keras, call, 'print(K.eval(a))  # 0.75')).toEqual(['0.75: holds-before']);
    const loss = 'b = losses.mean_absolute_error([[0.], [2.]], [[1.], [2.]])';
    expect(claimsIn(...keras, loss, 'K.eval(b)  # 0.5')).toEqual(['0.5: holds-of-mean']);
    expect(claimsIn(...keras, loss, 'K.eval(b)  # 0.6')).toEqual(['0.6: fails']);
  });

  it('may state what another version of it gives', () => {
    // Golden record seed-60.
    const call = 'h = losses.hinge([[0., 1, 1], [0, 0, 1]], [[1., 1, 0], [1, 0, 1]])';
    const { read } = readWholeProgram([...keras, call, 'print(K.eval(h))  # [0.6666667 0.6666667]'].join('\n'));
    expect(read.claims).toMatchObject([
      { computed: '[1. 1.]', verdict: { kind: 'holds-before', library: expect.stringContaining('Keras 2') as string } },
    ]);
  });
});

describe('an assertion', () => {
  it('states what it compares with', () => {
    expect(
      claimsIn(numpy, halves, 'assert x.sum() == 0.75', 'assert x.shape == (3,)', 'assert 0.5 == x.max()'),
    ).toEqual(['0.75: holds', '(3,): fails', '0.5: holds']);
  });

  it('may be any condition', () => {
    expect(claimsIn('x = 0.5', 'assert abs(x - 0.5) < 1e-6', 'assert x > 1, "too small"')).toEqual([
      'abs(x - 0.5) < 1e-6: holds',
      'x > 1: fails',
    ]);
  });

  it('is mended where a written value is the wrong one', () => {
    const text = [numpy, halves, 'assert x.sum() == 0.8', 'assert x.sum() > 1'].join('\n');
    const { read } = readWholeProgram(text);
    expect(read.claims.map(({ span, mended }) => [text.slice(span.start, span.end), mended])).toEqual([
      ['0.8', '0.75'],
      ['x.sum() > 1', undefined],
    ]);
  });

  it('in which only the last digits differ is left open', () => {
    expect(claimsIn('assert 0.1 + 0.2 == 0.3')).toEqual(['0.3: unknown']);
  });

  it('may be a call of NumPy', () => {
    expect(
      claimsIn(
        numpy,
        halves,
        'np.testing.assert_allclose(x, [0.5, 0.25])',
        'np.testing.assert_allclose(x, [0.5, 0.3])',
      ),
    ).toEqual(['[0.5, 0.25]: holds', '[0.5, 0.3]: fails']);
  });
});

describe('a doctest', () => {
  it('states what its statements give, with the names of the module', () => {
    const lines = [
      'def twice(x):',
      '    """Twice a number.',
      '',
      '    >>> twice(2)',
      '    4',
      '    >>> y = twice(0.25)',
      '    >>> print(y,',
      '    ...       y)',
      '    0.5 0.6',
      '',
      '    Text goes on: 7',
      '    """',
      '    return 2 * x',
    ];
    const text = lines.join('\n');
    const { read } = readWholeProgram(text);
    expect(
      read.claims.map(({ kind, verdict, span }) => [kind, verdict.kind, text.slice(span.start, span.end)]),
    ).toEqual([
      ['doctest', 'holds', '4'],
      ['doctest', 'fails', '0.5 0.6'],
    ]);
  });
});
