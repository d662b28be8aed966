import type { DType } from '../../array/ndarray';
import type { Framework } from '../values/arrayTypes';

/** The dtypes that a framework gives to Python's own numbers, and to what integers become in a logarithm. */
export const defaultDtypes: Readonly<Record<Framework, { readonly float: DType; readonly int: DType }>> = {
  numpy: { float: 'float64', int: 'int64' },
  tensorflow: { float: 'float32', int: 'int32' },
  torch: { float: 'float32', int: 'int64' },
  jax: { float: 'float32', int: 'int32' },
};

/** The dtype that a bare Python number of this kind gets in a framework. */
export function defaultDtype(framework: Framework, kind: 'bool' | 'int' | 'float'): DType {
  return kind === 'bool' ? 'bool' : defaultDtypes[framework][kind];
}
