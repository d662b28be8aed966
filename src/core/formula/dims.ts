/**
 * One axis of a value inside a formula.
 *
 * Reductions keep their axis with size 1 and mark it `reduced`, so that `y / sum(y, axis)` needs no reshaping; results
 * drop reduced axes. The letter names the axis in typeset formulas (`i` for samples, `c` for classes).
 */
export interface Dim {
  readonly size: number;
  readonly reduced: boolean;
  readonly letter: string;
}

export type Dims = readonly Dim[];

export function shapeOf(dims: Dims): number[] {
  return dims.filter((dim) => !dim.reduced).map((dim) => dim.size);
}

export function countOf(dims: Dims): number {
  let count = 1;
  for (const dim of dims) count *= dim.size;
  return count;
}

export function sameSizes(a: Dims, b: Dims): boolean {
  return a.length === b.length && a.every((dim, axis) => dim.size === b[axis]?.size);
}

/** NumPy broadcasting of any number of operands, aligned at the last axis; undefined when two sizes do not agree. */
export function broadcastDims(operands: readonly Dims[]): Dims | undefined {
  const [first, ...rest] = operands;
  let result: Dims = first ?? [];
  for (const next of rest) {
    const joined = broadcastTwo(result, next);
    if (joined === undefined) return undefined;
    result = joined;
  }
  return result;
}

function broadcastTwo(a: Dims, b: Dims): Dims | undefined {
  const rank = Math.max(a.length, b.length);
  const joined: Dim[] = [];
  for (let axis = 0; axis < rank; axis += 1) {
    const left = a[axis - rank + a.length];
    const right = b[axis - rank + b.length];
    if (left === undefined || right === undefined) {
      const only = left ?? right;
      if (only !== undefined) joined.push(only);
    } else if (left.size === right.size) {
      joined.push(left.reduced ? right : left);
    } else if (left.size === 1 || right.size === 1) {
      joined.push(left.size === 1 ? right : left);
    } else {
      return undefined;
    }
  }
  return joined;
}

/** Axes given as NumPy counts them (negative from the end), as sorted indices; undefined when one does not exist. */
export function normalizeAxes(axes: readonly number[], rank: number): number[] | undefined {
  const result = new Set<number>();
  for (const axis of axes) {
    const index = axis < 0 ? axis + rank : axis;
    if (!Number.isInteger(index) || index < 0 || index >= rank) return undefined;
    result.add(index);
  }
  return [...result].sort((a, b) => a - b);
}

/** The axes of a reduction's result: the same, with `axes` reduced to one. */
export function reduceDims(dims: Dims, axes: readonly number[]): Dims {
  return dims.map((dim, axis) => (axes.includes(axis) ? { size: 1, reduced: true, letter: dim.letter } : dim));
}
