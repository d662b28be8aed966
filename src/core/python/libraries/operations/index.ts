import { cast } from '../../arrays/dtypes';
import { filled } from '../../arrays/creation';
import { arrayOf } from '../../arrays/nestedArray';
import type { ArrayLike, ArrayOperations } from '../../evaluator/arrayOperations';
import { bindSelf } from '../../calls/native';
import type { Library } from '../../calls/library';
import type { DTypeValue, FunctionValue, Value } from '../../values/value';
import type { Framework } from '../../values/arrayTypes';
import { orUnknown } from '../unknownArguments';
import { getItem, isTrue, items, setItem } from './indexing';
import { binary, inPlace, unary } from './operators';
import { dtypeProperty, property } from './properties';
import { result } from './operands';

/** Where the methods of a framework's arrays are found: their own ones, and functions that are methods too. */
const homes: Readonly<Record<Framework, readonly string[]>> = {
  numpy: ['numpy.ndarray', 'numpy'],
  tensorflow: ['tensorflow.Tensor'],
  torch: ['torch.Tensor', 'torch'],
  jax: ['numpy.ndarray', 'jax.numpy'],
};

/** NumPy's functions that its arrays have as methods; in torch nearly every function is one. */
const numpyMethods = new Set(
  'sum mean prod max min all any argmax argmin std var cumsum cumprod round clip dot repeat squeeze ravel copy argsort take nonzero diagonal trace swapaxes searchsorted'.split(
    ' ',
  ),
);

function method(library: Library, framework: Framework, name: string): FunctionValue | undefined {
  for (const home of homes[framework]) {
    const isShared = home === 'numpy' || home === 'jax.numpy';
    if (isShared && !numpyMethods.has(name)) continue;
    const found = library.lookup(`${home}.${name}`);
    if (found?.kind === 'function') return found;
  }
  return undefined;
}

/** A number or array as a scalar type of NumPy or a dtype makes it: `np.float32(0.1)`. */
function callDType({ dtype, framework }: DTypeValue, value: Value | undefined): Value {
  if (value === undefined) return result(filled([], 0, dtype), framework);
  return orUnknown({ value }, { singleNumbers: true }, (known) =>
    result(cast(arrayOf(known.value ?? value, framework), dtype), framework),
  );
}

/** The operations of arrays, whose methods are functions of `library`. */
export function arrayOperations(library: Library): ArrayOperations {
  const attribute = (array: ArrayLike | DTypeValue, name: string): Value | undefined => {
    if (array.kind === 'dtype') return dtypeProperty(array, name);
    const found = property(array, name);
    if (found !== undefined) return found;
    const framework = array.kind === 'array' ? array.framework : array.array?.framework;
    const shared = framework === undefined ? undefined : method(library, framework, name);
    return shared === undefined ? undefined : bindSelf(shared, array);
  };
  return { binary, unary, inPlace, getItem, setItem, attribute, isTrue, items, callDType };
}
