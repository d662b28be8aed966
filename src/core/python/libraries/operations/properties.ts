import { bitsOf, kindOf } from '../../arrays/dtypes';
import { transposed } from '../../arrays/shapes';
import type { ArrayLike } from '../../evaluator/arrayOperations';
import { bool, int, str, unknown } from '../../values/make';
import type { UnknownArray } from '../../values/arrayTypes';
import type { ArrayValue, DTypeValue, Value } from '../../values/value';
import { shapeValue } from '../shapeValue';
import { shareMemory } from '../sharedMemory';
import { orUnknown } from '../unknownArguments';

/** What is known of an array: all of it, or only the shape or dtype. */
const knownOf = (array: ArrayLike): UnknownArray | undefined =>
  array.kind === 'array'
    ? { framework: array.framework, shape: array.array.shape, dtype: array.array.dtype }
    : array.array;

const numberOfValues = (shape: readonly (number | null)[]): number | undefined =>
  shape.includes(null) ? undefined : shape.reduce<number>((product, size) => product * (size ?? 1), 1);

/** `x.T` and the like. */
function turned(array: ArrayLike): Value {
  return orUnknown({ array }, {}, (known) => {
    const of = known.array as ArrayValue;
    const view: Value = { ...of, array: transposed(of.array) };
    shareMemory(view, of);
    return view;
  });
}

/** Attributes that are no methods: `shape`, `dtype`, `ndim`, `size`, `T`; undefined for another name. */
export function property(array: ArrayLike, name: string): Value | undefined {
  const known = knownOf(array);
  const shape = known?.shape;
  const notKnown = (): Value | undefined => (array.kind === 'unknown' ? unknown(array.because) : undefined);
  switch (name) {
    case 'shape':
      return shape === undefined ? notKnown() : shapeValue(shape, known?.framework);
    case 'dtype':
      return known?.dtype === undefined
        ? notKnown()
        : { kind: 'dtype', dtype: known.dtype, framework: known.framework };
    case 'ndim':
      return shape === undefined ? notKnown() : int(shape.length);
    case 'size': {
      if (known?.framework === 'torch') return undefined;
      const count = shape === undefined ? undefined : numberOfValues(shape);
      return count === undefined ? notKnown() : int(count);
    }
    case 'T':
    case 'mT':
      return known?.framework === 'tensorflow' ? undefined : turned(array);
    case 'data':
    case 'real':
      return array;
    default:
      return undefined;
  }
}

/** Attributes of a dtype: its name, its size, what it stands for. */
export function dtypeProperty({ dtype, framework }: DTypeValue, name: string): Value | undefined {
  switch (name) {
    case 'name':
    case '__name__':
      return str(dtype);
    case 'itemsize':
    case 'size':
      return int(dtype === 'bool' ? 1 : bitsOf(dtype) / 8);
    case 'as_numpy_dtype':
      return { kind: 'dtype', dtype, framework: 'numpy', isType: true };
    case 'base_dtype':
      return { kind: 'dtype', dtype, framework };
    case 'is_floating':
    case 'is_floating_point':
      return bool(kindOf(dtype) === 'float');
    case 'is_integer':
      return bool(kindOf(dtype) === 'int');
    case 'kind':
      return str(dtype.startsWith('u') ? 'u' : { bool: 'b', int: 'i', float: 'f' }[kindOf(dtype)]);
    default:
      return undefined;
  }
}
