import type { Shape } from '../array/ndarray';
import type { Dims } from './dims';

const sampleLetters = ['i', 'j', 'm', 'p', 'q', 'r', 's', 't'];

/** The letter without its prime: `i'` runs over the same axis as `i`. */
export function plainLetter(letter: string): string {
  return letter.replace(/'+$/, '');
}

/** How many values an index runs over, in formulas: samples `i` to `N`, others `c` to `C`. */
export function sizeSymbol(letter: string): string {
  const plain = plainLetter(letter);
  return plain === 'i' ? 'N' : plain.toUpperCase();
}

/** Letters for the axes of a formula over arrays of this rank: `axisLetter` at `axis`, then i, j, m … for the others. */
export function lettersFor(rank: number, axis: number | undefined, axisLetter: string): string[] {
  const others = sampleLetters.filter((letter) => letter !== axisLetter);
  let next = 0;
  return Array.from({ length: rank }, (_, position) => {
    if (position === axis) return axisLetter;
    next += 1;
    return others[next - 1] ?? `i_{${String(next)}}`;
  });
}

/** The axes of an array of `shape`, with those letters that stand for its place from the end. */
export function dimsOf(shape: Shape, letters: readonly string[]): Dims {
  return shape.map((size, axis) => ({
    size,
    reduced: false,
    letter: letters[letters.length - shape.length + axis] ?? 'i',
  }));
}

/** `dims` with a reduced axis of size 1 put in at each of `axes`, counted in the result. */
export function withMissingAxes(dims: Dims, axes: readonly number[], letters: readonly string[]): Dims {
  const rank = dims.length + axes.length;
  const missing = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  let next = 0;
  return Array.from({ length: rank }, (_, position) => {
    const letter = letters[letters.length - rank + position] ?? 'i';
    if (missing.has(position)) return { size: 1, reduced: true, letter };
    next += 1;
    return { size: dims[next - 1]?.size ?? 1, reduced: false, letter };
  });
}
