import { describe, expect, test } from 'vitest';
import { ndarray, toNested } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import { broadcastTo, commonShape } from '../../../../src/core/python/arrays/broadcasting';
import { concatenated, splitInto, stacked } from '../../../../src/core/python/arrays/joining';
import { matmul, tensordot } from '../../../../src/core/python/arrays/products';
import { flipped, repeated, rolled, tiled } from '../../../../src/core/python/arrays/repetition';
import { expanded, movedAxis, reshaped, squeezed, transposed } from '../../../../src/core/python/arrays/shapes';
import { diagonal, padded, triangle } from '../../../../src/core/python/arrays/tables';

const counted = (...shape: number[]): NDArray =>
  ndarray(
    Float64Array.from({ length: shape.reduce((product, size) => product * size, 1) }, (_, at) => at),
    shape,
  );
const strong = (array: NDArray) => ({ array, weak: false });

describe('shapes', () => {
  test('one size may be left open, and sizes have to fit', () => {
    expect(reshaped(counted(2, 3), [3, -1]).shape).toEqual([3, 2]);
    expect(() => reshaped(counted(2, 3), [4, 2])).toThrow('cannot reshape array of size 6 into shape (4,2)');
    expect(() => reshaped(counted(4), [-1, -1])).toThrow('can only specify one unknown dimension');
  });

  test('axes change places', () => {
    expect(toNested(transposed(counted(2, 3)))).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(movedAxis(counted(2, 3, 4), 0, -1).shape).toEqual([3, 4, 2]);
    expect(expanded(counted(2, 3), [0, -1]).shape).toEqual([1, 2, 3, 1]);
  });

  test('an axis of another size than 1 cannot be squeezed out, but torch leaves it', () => {
    expect(() => squeezed(counted(2, 1), [0])).toThrow('not equal to one');
    expect(squeezed(counted(2, 1), [0], true).shape).toEqual([2, 1]);
  });

  test('parts are repeated, turned round, shifted', () => {
    expect(toNested(repeated(counted(3), [2, 0, 1], 0))).toEqual([0, 0, 2]);
    expect(toNested(tiled(counted(2), [2, 2]))).toEqual([
      [0, 1, 0, 1],
      [0, 1, 0, 1],
    ]);
    expect(toNested(flipped(counted(2, 2), [1]))).toEqual([
      [1, 0],
      [3, 2],
    ]);
    expect(toNested(rolled(counted(4), 1, 0))).toEqual([3, 0, 1, 2]);
  });

  test('diagonals, triangles and edges', () => {
    expect(toNested(diagonal(counted(2, 3), 1))).toEqual([1, 5]);
    expect(toNested(diagonal(counted(2)))).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(toNested(triangle(counted(2, 2), 'lower', 0))).toEqual([
      [0, 0],
      [2, 3],
    ]);
    expect(toNested(padded(counted(2), [[1, 2]], 9))).toEqual([9, 0, 1, 9, 9]);
  });
});

describe('joining', () => {
  test('arrays are put one after the other in the dtype that they have together', () => {
    const whole: NDArray = { ...counted(2), dtype: 'int32' };
    expect(concatenated('numpy', [strong(whole), strong(counted(1))], 0)).toMatchObject({
      shape: [3],
      dtype: 'float64',
    });
    expect(toNested(stacked('numpy', [strong(counted(2)), strong(counted(2))], -1))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('sizes along other axes have to be the same', () => {
    expect(() => concatenated('numpy', [strong(counted(2, 3)), strong(counted(2, 2))], 0)).toThrow(
      'along dimension 1, the array at index 0 has size 3 and the array at index 1 has size 2',
    );
  });

  test('parts have equal sizes unless they need not', () => {
    expect(splitInto(counted(6), 3, 0).map(toNested)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(splitInto(counted(5), 2, 0, true).map(toNested)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(() => splitInto(counted(5), 2, 0)).toThrow('does not result in an equal division');
  });
});

describe('broadcasting', () => {
  test('each framework has its own words for shapes that do not fit', () => {
    const shapes = [[2, 3], [4]];
    expect(() => commonShape('numpy', shapes)).toThrow(
      'operands could not be broadcast together with shapes (2,3) (4,)',
    );
    expect(() => commonShape('tensorflow', shapes)).toThrow('Incompatible shapes: [2,3] vs. [4]');
    expect(() => commonShape('torch', shapes)).toThrow(
      'The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1',
    );
  });

  test('axes of size 1 are stretched', () => {
    expect(toNested(broadcastTo(counted(2, 1), [2, 2]))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('products', () => {
  test('of matrices, of batches, of vectors', () => {
    expect(toNested(matmul('numpy', strong(counted(2, 2)), strong(counted(2, 2))))).toEqual([
      [2, 3],
      [6, 11],
    ]);
    expect(matmul('numpy', strong(counted(5, 2, 3)), strong(counted(3, 4))).shape).toEqual([5, 2, 4]);
    expect(matmul('numpy', strong(counted(3)), strong(counted(3)))).toMatchObject({
      shape: [],
      data: Float64Array.of(5),
    });
  });

  test('over pairs of axes', () => {
    expect(toNested(tensordot('numpy', strong(counted(2, 2)), strong(counted(2, 2)), [[0], [0]]))).toEqual([
      [4, 6],
      [6, 10],
    ]);
  });

  test('sizes that do not fit are an error', () => {
    expect(() => matmul('torch', strong(counted(2, 3)), strong(counted(2, 3)))).toThrow('(2x3 and 2x3)');
  });
});
