import { broadcastShapes } from '../../array/broadcast';
import type { NDArray, Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { PythonError } from '../calls/pythonError';
import type { Framework } from '../values/arrayTypes';
import { checkSize } from './limits';
import { broadcastView, sameShape, viewed } from './strided';

const brackets = (shape: Shape): string => `[${shape.join(',')}]`;

/**
 * The shape that arrays have together. Throws the framework's own error for shapes that do not broadcast.
 *
 * Source: messages of NumPy 2.4, TensorFlow 2.21, PyTorch 2.13.
 */
export function commonShape(framework: Framework, shapes: readonly Shape[]): Shape {
  const common = shapes.reduce((a, b) => {
    const { value } = broadcastShapes(a, b);
    if (value === undefined) throw notTogether(framework, a, b);
    return value;
  }, []);
  checkSize(common);
  return common;
}

function notTogether(framework: Framework, a: Shape, b: Shape): PythonError {
  if (framework === 'tensorflow') {
    return new PythonError('InvalidArgumentError', `Incompatible shapes: ${brackets(a)} vs. ${brackets(b)}`);
  }
  if (framework === 'torch') return torchMismatch(a, b);
  return new PythonError(
    'ValueError',
    `operands could not be broadcast together with shapes ${numpyShape(a)} ${numpyShape(b)} `,
  );
}

function torchMismatch(a: Shape, b: Shape): PythonError {
  const rank = Math.max(a.length, b.length);
  const sizes = (shape: Shape): number[] => [...new Array<number>(rank - shape.length).fill(1), ...shape];
  const [left, right] = [sizes(a), sizes(b)];
  const differ = left.map((size, at) => size !== right[at] && size !== 1 && right[at] !== 1);
  const axis = differ.lastIndexOf(true);
  return new PythonError(
    'RuntimeError',
    `The size of tensor a (${String(left[axis])}) must match the size of tensor b (${String(right[axis])}) at non-singleton dimension ${String(axis)}`,
  );
}

/** NumPy's message has no space between the sizes: `(4,3)`. */
const numpyShape = (shape: Shape): string => formatShape(shape).replaceAll(' ', '');

/** An array with its axes stretched to a shape. Throws NumPy's error for one that it does not broadcast to. */
export function broadcastTo(array: NDArray, shape: Shape): NDArray {
  if (sameShape(array.shape, shape)) return array;
  checkSize(shape);
  const { value } = broadcastShapes(array.shape, shape);
  if (value === undefined || !sameShape(value, shape)) {
    throw new PythonError(
      'ValueError',
      `could not broadcast input array from shape ${numpyShape(array.shape)} into shape ${numpyShape(shape)}`,
    );
  }
  return viewed(array, broadcastView(array.shape, shape));
}
