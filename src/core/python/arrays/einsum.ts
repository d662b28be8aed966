import type { NDArray } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import type { Framework } from '../values/arrayTypes';
import { cast, storing } from './dtypes';
import { checkSize } from './limits';
import { commonDtype } from './promotion';
import type { Operand } from './promotion';
import { positionsOf, stridesOf } from './strided';
import { sumOf } from './sums';

/**
 * `einsum('ij,jk->ik', a, b)`: products of the operands' values, summed over the letters that the result does not have.
 * Without an arrow the result has the letters that stand once, in alphabetical order. No ellipsis.
 */
export function einsum(framework: Framework, subscripts: string, operands: readonly Operand[]): NDArray {
  const [inputs = '', output] = subscripts.replaceAll(' ', '').split('->');
  const letters = inputs.split(',');
  if (letters.length !== operands.length || !/^[A-Za-z,]*$/.test(inputs)) {
    throw new PythonError('ValueError', 'einstein sum subscripts string does not fit the operands');
  }
  const dtype = commonDtype(framework, operands);
  const arrays = operands.map(({ array }) => cast(array, dtype));
  const sizes = sizesOfLetters(letters, arrays);
  const kept = Array.from(output ?? lettersOnce(inputs));
  const summed = [...sizes.keys()].filter((letter) => !kept.includes(letter));
  const all = [...kept, ...summed];
  const shape = all.map((letter) => sizes.get(letter)!);
  checkSize(shape);
  const places = arrays.map((array, at) =>
    positionsOf({ shape, strides: stridesFor(all, letters[at]!, array), offset: 0 }),
  );
  const terms = sizeOf(summed.map((letter) => sizes.get(letter)!));
  const store = storing(dtype);
  const products = Float64Array.from({ length: sizeOf(shape) }, (_, at) =>
    arrays.reduce((product, { data }, operand) => store(product * data[places[operand]![at]!]!), 1),
  );
  const result = kept.map((letter) => sizes.get(letter)!);
  const data = Float64Array.from({ length: sizeOf(result) }, (_, at) =>
    store(sumOf(products, at * terms, terms, dtype)),
  );
  return { data, shape: result, dtype };
}

function sizesOfLetters(letters: readonly string[], arrays: readonly NDArray[]): Map<string, number> {
  const sizes = new Map<string, number>();
  letters.forEach((word, at) => {
    const { shape } = arrays[at]!;
    if (word.length !== shape.length) {
      throw new PythonError('ValueError', 'einstein sum subscripts string contains too many subscripts for operand');
    }
    Array.from(word).forEach((letter, axis) => {
      const known = sizes.get(letter);
      if (known !== undefined && known !== shape[axis]) {
        throw new PythonError('ValueError', `operands could not be broadcast together: ${letter}`);
      }
      sizes.set(letter, shape[axis]!);
    });
  });
  return sizes;
}

const lettersOnce = (inputs: string): string[] =>
  Array.from(inputs.replaceAll(',', ''))
    .filter((letter, _, all) => all.filter((each) => each === letter).length === 1)
    .sort();

/** How far an operand moves for each letter: a letter that it has twice moves it along the diagonal. */
function stridesFor(all: readonly string[], word: string, { shape }: NDArray): number[] {
  const strides = stridesOf(shape);
  return all.map((letter) =>
    Array.from(word).reduce((sum, each, axis) => (each === letter ? sum + strides[axis]! : sum), 0),
  );
}
