import { sizeOf } from '../../../../src/core/array/ndarray';
import type { DType, NDArray } from '../../../../src/core/array/ndarray';
import { commonDtype, dtypeOf } from '../dtypes';
import type { ArrayFunction, Given } from '../given';
import { cast } from '../tensorOf';
import { tensor } from '../values';

const dtypeGiven = (given: Given, otherwise: DType): DType =>
  given.has('dtype') ? dtypeOf(given.value('dtype')) : otherwise;

function filled(shape: readonly number[], value: number, dtype: DType): NDArray {
  return { data: new Float64Array(sizeOf(shape)).fill(value), shape, dtype };
}

/** NumPy and torch make an array of what they are given, in its own dtype unless another one is asked for. */
const array: ArrayFunction = {
  parameters: ['a/data/object/x', 'dtype', 'copy'],
  run: (given) => {
    const made = given.array('a');
    return tensor(cast(made, dtypeGiven(given, made.dtype)));
  },
};

const constant = (value: number): ArrayFunction => ({
  parameters: ['shape/size', 'dtype'],
  run: (given) => tensor(filled(given.numbers('shape'), value, dtypeGiven(given, given.floats))),
});

const constantLike = (value: number): ArrayFunction => ({
  parameters: ['a/x/input', 'dtype'],
  run: (given) => {
    const { shape, dtype } = given.array('a');
    return tensor(filled(shape, value, dtypeGiven(given, dtype)));
  },
});

const full: ArrayFunction = {
  parameters: ['shape/size', 'fill_value', 'dtype'],
  run: (given) => {
    const value = given.tensor('fill_value');
    const dtype = dtypeGiven(given, commonDtype([value], given.floats));
    return tensor(filled(given.numbers('shape'), given.number('fill_value', NaN), dtype));
  },
};

/** `arange(stop)`, or `arange(start, stop, step)`. */
const arange: ArrayFunction = {
  parameters: ['start', 'stop/end', 'step', 'dtype'],
  run: (given) => {
    const [start, stop] = given.has('stop')
      ? [given.number('start', 0), given.number('stop', 0)]
      : [0, given.number('start', 0)];
    const step = given.number('step', 1);
    const length = Math.max(0, Math.ceil((stop - start) / step));
    const data = Float64Array.from({ length }, (_, i) => start + i * step);
    const parts = ['start', 'stop', 'step'].filter((name) => given.has(name)).map((name) => given.tensor(name));
    return tensor({ data, shape: [length], dtype: dtypeGiven(given, commonDtype(parts, given.floats)) });
  },
};

const eye: ArrayFunction = {
  parameters: ['n/N', 'dtype'],
  run: (given) => {
    const n = given.number('n', 0);
    const data = Float64Array.from({ length: n * n }, (_, at) => Number(at % (n + 1) === 0));
    return tensor({ data, shape: [n, n], dtype: dtypeGiven(given, given.floats) });
  },
};

/** A column for each class; how many there are is one more than the largest label when it is not said. */
const oneHot = (dtype: DType): ArrayFunction => ({
  parameters: ['a/x/input/tensor', 'num_classes'],
  run: (given) => {
    const labels = given.array('a');
    const classes = given.number('num_classes', Math.max(...labels.data) + 1);
    const data = Float64Array.from([...labels.data].flatMap((label) => range(classes).map((c) => Number(c === label))));
    return tensor({ data, shape: [...labels.shape, classes], dtype });
  },
});

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** Functions that make arrays. */
export const creation: ReadonlyMap<string, ArrayFunction> = new Map([
  ['array', array],
  ['asarray', array],
  ['tensor', array],
  ['as_tensor', array],
  ['from_numpy', array],
  ['convert_to_tensor', array],
  ['zeros', constant(0)],
  ['ones', constant(1)],
  ['zeros_like', constantLike(0)],
  ['ones_like', constantLike(1)],
  ['full', full],
  ['arange', arange],
  ['eye', eye],
  ['one_hot', oneHot('float32')],
  ['torch.nn.functional.one_hot', oneHot('int64')],
]);
