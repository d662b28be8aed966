import type { Framework } from '../../values/arrayTypes';
import { arrayValue, numpyScalar } from '../../values/make';
import type { NDArray } from '../../../array/ndarray';
import type { Value } from '../../values/value';

/** Tensors decide about the framework of a result, NumPy's arrays only among themselves. */
const precedence: readonly Framework[] = ['torch', 'tensorflow', 'jax', 'numpy'];

/** The framework whose operator computes with these operands. */
export function frameworkOf(operands: readonly Value[]): Framework {
  const found = operands.map((value) => {
    if (value.kind === 'array') return value.framework;
    return value.kind === 'unknown' ? value.array?.framework : undefined;
  });
  return precedence.find((framework) => found.includes(framework)) ?? 'numpy';
}

export const isMatrix = (value: Value): boolean => value.kind === 'array' && value.matrix === true;

/** What an operator gives: NumPy's scalars where no axis is left, matrices among matrices. */
export function result(array: NDArray, framework: Framework, matrix = false): Value {
  if (framework === 'numpy' && array.shape.length === 0) return numpyScalar(array);
  return matrix ? { kind: 'array', array, framework, matrix } : arrayValue(array, framework);
}
