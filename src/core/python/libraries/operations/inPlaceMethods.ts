import { broadcastTo } from '../../arrays/broadcasting';
import { cast } from '../../arrays/dtypes';
import { elementwise, pairwise } from '../../arrays/elementwise';
import type { PairWord } from '../../arrays/pairFunctions';
import { sorted } from '../../arrays/ordering';
import { filled } from '../../arrays/creation';
import { commonDtype } from '../../arrays/promotion';
import { PythonError } from '../../calls/pythonError';
import type { NDArray } from '../../../array/ndarray';
import { none } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ArrayValue, Value } from '../../values/value';
import { define } from '../define';
import type { Entries } from '../define';
import type { Given } from '../given';
import { changedInPlace } from '../sharedMemory';

function target(given: Given): ArrayValue {
  const value = given.value('x');
  if (value.kind === 'array') return value;
  throw new NotKnown(reason('not-here', { name: given.path }));
}

/** Replaces the values of an array; its shape and dtype stay. */
function replace(given: Given, array: NDArray): Value {
  const changed = target(given);
  const { shape, dtype } = changed.array;
  changed.array = broadcastTo(cast(array, dtype), shape);
  changedInPlace(changed);
  given.caller.changed();
  return changed;
}

/** What a variable is assigned, in its dtype: TensorFlow converts Python's numbers and refuses other tensors. */
function assigned(given: Given, run: (old: NDArray, value: NDArray) => NDArray): Value {
  const variable = target(given);
  if (variable.variable !== true) {
    throw new PythonError('AttributeError', `'EagerTensor' object has no attribute 'assign'`);
  }
  const [own, value] = [{ array: variable.array, weak: false }, given.operand('value')];
  const dtype = commonDtype('tensorflow', [own, value]);
  const array = run(variable.array, cast(value.array, dtype));
  if (String(array.shape) !== String(variable.array.shape)) {
    throw new PythonError(
      'ValueError',
      `Cannot assign value to variable: Shape mismatch. The variable shape (${variable.array.shape.join(', ')}), and the assigned value shape (${value.array.shape.join(', ')}) are incompatible.`,
    );
  }
  variable.array = array;
  given.caller.changed();
  return variable;
}

const step =
  (word: PairWord) =>
  (old: NDArray, value: NDArray): NDArray =>
    pairwise('tensorflow', word, { array: old, weak: false }, { array: value, weak: false });

const assignSignature = '(x, value, use_locking=False, name=None, read_value=True)';

const pairInPlace = (word: PairWord, name: string): Entries =>
  define(`torch.Tensor.${name}`, '(x, other)', (given) =>
    replace(given, pairwise('torch', word, given.operand('x'), given.operand('y'))),
  );

/** Methods that change the array itself. */
export const inPlaceMethods: Entries = [
  ...define('tf.Tensor.assign', assignSignature, (given) => assigned(given, (_old, value) => value)),
  ...define('tf.Tensor.assign_add', assignSignature, (given) => assigned(given, step('add'))),
  ...define('tf.Tensor.assign_sub', assignSignature, (given) => assigned(given, step('subtract'))),
  ...pairInPlace('add', 'add_'),
  ...pairInPlace('subtract', 'sub_'),
  ...pairInPlace('multiply', 'mul_'),
  ...pairInPlace('divide', 'div_'),
  ...define('torch.Tensor.zero_', '(x)', (given) =>
    replace(given, filled(given.array('x').shape, 0, given.array('x').dtype)),
  ),
  ...define('torch.Tensor.fill_ torch.Tensor.copy_', '(x, value)', (given) => replace(given, given.array('value'))),
  ...define('torch.Tensor.sqrt_', '(x)', (given) => replace(given, elementwise('torch', 'sqrt', given.array('x')))),
  ...define('np.ndarray.fill', '(x, value)', (given) => {
    replace(given, given.array('value'));
    return none;
  }),
  ...define('np.ndarray.sort', '(x, axis=-1)', (given) => {
    replace(given, sorted(given.array('x'), given.integer('axis')));
    return none;
  }),
];
