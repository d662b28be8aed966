import { describe, expect, it } from 'vitest';
import { dtypeOf } from '../../../src/core/text/read/dtypeText';
import { fitShape, shapeOf } from '../../../src/core/text/read/shapeText';
import { readings } from './reading';

const first = (text: string): unknown => {
  const { value, shape, dtype, issues } = readings(text)[0]!;
  return [value, shape, dtype, ...issues];
};

describe('methods after an array are applied', () => {
  it.each<[string, unknown[]]>([
    [
      'np.array([0, 1, 1, 0, 1, 1]).reshape(2, 3)',
      [
        [
          [0, 1, 1],
          [0, 1, 1],
        ],
        [2, 3],
        'int64',
      ],
    ],
    [
      'np.array([0, 1, 1, 0]).reshape((2, 2))',
      [
        [
          [0, 1],
          [1, 0],
        ],
        [2, 2],
        'int64',
      ],
    ],
    [
      'np.array([0, 1, 1, 0]).reshape([-1, 2])',
      [
        [
          [0, 1],
          [1, 0],
        ],
        [2, 2],
        'int64',
      ],
    ],
    ['np.array([[0, 1], [1, 0]]).reshape(-1)', [[0, 1, 1, 0], [4], 'int64']],
    ['np.array([[0, 1], [1, 0]]).ravel()', [[0, 1, 1, 0], [4], 'int64']],
    ['torch.tensor([1., 2.]).view(2, 1)', [[[1], [2]], [2, 1], 'float32']],
    ['torch.tensor([1., 2.]).unsqueeze(-1)', [[[1], [2]], [2, 1], 'float32']],
    ['torch.tensor([1., 2.]).unsqueeze(0)', [[[1, 2]], [1, 2], 'float32']],
    ['np.array([[1.], [2.]]).squeeze()', [[1, 2], [2], 'float64']],
    ["np.array([0, 1]).astype('float32')", [[0, 1], [2], 'float32']],
    ['np.array([0.1]).astype(np.float32)', [[Math.fround(0.1)], [1], 'float32']],
    ['np.array([0.1], dtype=np.float32).astype(float)', [[Math.fround(0.1)], [1], 'float64']],
    ['np.array([0, 1]).astype(bool)', [[0, 1], [2], 'bool']],
    ['torch.tensor([1, 0]).float()', [[1, 0], [2], 'float32']],
    ['torch.tensor([1.0, 0.0]).long()', [[1, 0], [2], 'int64']],
    ['torch.tensor([0.5]).to(torch.float64)', [[0.5], [1], 'float64']],
    ['torch.tensor([0.5]).to("cuda").detach().cpu().numpy()', [[0.5], [1], 'float32']],
    ['np.array([1, 2]).tolist()', [[1, 2], [2], 'int64']],
    ['np.array([1, 2]).reshape(2, 1).astype("float32") ', [[[1], [2]], [2, 1], 'float32']],
    [
      'tf.constant(np.array([1, 2, 3, 4]).reshape(2, 2), dtype=tf.float32)',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [2, 2],
        'float32',
      ],
    ],
    ['tf.constant([1, 2])\n    .numpy()', [[1, 2], [2], 'int32']],
  ])('%s', (text, expected) => {
    expect(first(text)).toEqual(expected);
  });
});

describe('a later statement gives an array its shape by name', () => {
  const square = [
    [0, 1],
    [1, 0],
  ];
  it.each<[string, string]>([
    ['np.reshape', 'y = np.reshape(y, (2, 2))'],
    ['np.reshape with -1', 'y=np.reshape(y,(-1,2))'],
    ['a method', 'y = y.reshape(2, 2)'],
    ['a method in a function', '    y = y.reshape((2, 2))  # two rows'],
    ['tf.reshape', 'y = tf.reshape(y, [2, 2])'],
    ['a view', 'y = y.view(2, 2)'],
  ])('by %s', (_how, statement) => {
    const text = `y = [0, 1, 1, 0]\nz = [1, 2]\n${statement}\nprint(y)\n`;
    const place = statement.slice(
      statement.includes('.reshape(y') || statement.includes('.reshape(y,') ? statement.search(/(np|tf)\.reshape/) : 0,
    );
    const [y, z] = readings(text);
    expect([y?.value, y?.shape]).toEqual([square, [2, 2]]);
    expect(y?.issues[0]).toMatch(/^text\.reshaped-later: (?:np\.reshape|tf\.reshape|\.reshape|\.view)\(/);
    expect(place).not.toBe('');
    expect(z).toMatchObject({ shape: [2], issues: [] });
  });

  it('and its dtype', () => {
    expect(readings("y = [0, 1]\ny = y.astype('float32')\n")[0]).toMatchObject({ dtype: 'float32' });
    expect(readings("y = np.array([0, 1])\ny = y.reshape(2, 1).astype('float32')\n")[0]).toMatchObject({
      shape: [2, 1],
      dtype: 'float32',
    });
  });

  it('only to the nearest array of that name before it', () => {
    const text = 'y = [0, 1]\ny = [1, 0]\ny = np.reshape(y, (2, 1))\ny = [5, 6]\n';
    expect(readings(text).map(({ shape }) => shape)).toEqual([[2], [2, 1], [2]]);
  });

  it('and not when it assigns to another name, or to nothing', () => {
    const text = 'y = [0, 1]\nz = np.reshape(y, (2, 1))\nprint(y.reshape(2, 1))\n';
    expect(readings(text)).toMatchObject([{ shape: [2], issues: [] }]);
  });
});

describe('dtypeOf', () => {
  it.each([
    ['np.float32', 'float32'],
    ["'float32'", 'float32'],
    ['"int8"', 'int8'],
    ['tf.dtypes.int32', 'int32'],
    ['torch.float', 'float32'],
    ['torch.int', 'int32'],
    ['torch.long', 'int64'],
    ['torch.double', 'float64'],
    ['float', 'float64'],
    ['int', 'int64'],
    ['bool', 'bool'],
    ['np.bool_', 'bool'],
    ["'<f4'", 'float32'],
    ['jnp.bfloat16', 'bfloat16'],
    ['K.floatx()', 'float32'],
    ['complex64', 'complex'],
    ['object', undefined],
    ['str', undefined],
    ['f(x)', undefined],
  ])('%s is %s', (text, dtype) => {
    expect(dtypeOf(text)).toBe(dtype);
  });
});

describe('shapes', () => {
  it.each([
    ['(4, 3)', [4, 3]],
    ['[4, 3]', [4, 3]],
    ['4, 3', [4, 3]],
    ['(2,)', [2]],
    ['()', []],
    ['-1', [-1]],
    ['(2L, 3L)', [2, 3]],
    ['(n, 3)', undefined],
    ['len(x)', undefined],
  ])('%s is read as %s', (text, shape) => {
    expect(shapeOf(text)).toEqual(shape);
  });

  it.each([
    [[2, 3], 6, [2, 3]],
    [[-1, 3], 6, [2, 3]],
    [[-1], 6, [6]],
    [[2, -1, 1], 6, [2, 3, 1]],
    [[4, -1], 6, undefined],
    [[2, 2], 6, undefined],
    [[-1, -1], 6, undefined],
    [[-2, 3], 6, undefined],
    [[0, -1], 0, undefined],
  ])('%s for %i values is %s', (asked, count, shape) => {
    expect(fitShape(asked, count)).toEqual(shape);
  });
});
