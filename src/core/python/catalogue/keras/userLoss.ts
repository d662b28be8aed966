import { ndarray } from '../../../array/ndarray';
import type { NDArray } from '../../../array/ndarray';
import { toSnakeCase } from '../../../resolution/kerasNames';
import { cast } from '../../arrays/dtypes';
import { arrayOf } from '../../arrays/nestedArray';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { arrayValue, none, str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, Value } from '../../values/value';
import { objectOf } from '../selfOf';

/**
 * `keras.losses.Loss`: what losses of a program subclass. Their `call` gives one loss for each sample, which the object
 * weighs and reduces.
 *
 * Source: keras 3.15 · keras.losses.Loss, keras.src.losses.loss.reduce_weighted_values
 */
export const lossBase: ClassValue = nativeClass('keras.losses.Loss', {
  __init__: native(
    'keras.losses.Loss.__init__',
    "(self, name=None, reduction='sum_over_batch_size', dtype=None)",
    ({ self, name, reduction }) => {
      const object = objectOf(self);
      object.attributes.set('name', name.kind === 'none' ? str(toSnakeCase(object.class.name)) : name);
      object.attributes.set('reduction', reduction);
      return none;
    },
  ),
  __call__: native('keras.losses.Loss.__call__', '(self, y_true, y_pred, sample_weight=None)', callLoss),
  call: native('keras.losses.Loss.call', '(self, y_true, y_pred)', () => {
    throw new PythonError('NotImplementedError', '');
  }),
});

type Given = Readonly<Record<'self' | 'y_true' | 'y_pred' | 'sample_weight', Value>>;

function callLoss({ self, y_true: yTrue, y_pred: yPred, sample_weight: weight }: Given, caller: Caller): Value {
  const losses = caller.call(caller.attribute(self, 'call'), positional(tensorOf(yTrue), tensorOf(yPred)));
  if (losses.kind === 'unknown') return losses;
  const weighted = weight.kind === 'none' ? losses : caller.binary('*', losses, fittedWeight(weight, losses));
  return reduced(arrayOf(weighted, 'tensorflow'), objectOf(self).attributes.get('reduction') ?? none, weight);
}

/** What `call` gets: tensors of float32. */
function tensorOf(value: Value): Value {
  return arrayValue(cast(arrayOf(value, 'tensorflow'), 'float32'), 'tensorflow');
}

/** Weights of the losses' own shape; whatever else Keras makes fit is not followed. */
function fittedWeight(weight: Value, losses: Value): Value {
  const tensor = tensorOf(weight);
  const fits =
    losses.kind === 'array' &&
    tensor.kind === 'array' &&
    (tensor.array.shape.length === 0 || String(tensor.array.shape) === String(losses.array.shape));
  if (fits) return tensor;
  throw new NotKnown(reason('not-here', { name: 'sample_weight of another shape than the losses' }));
}

function reduced(losses: NDArray, reduction: Value, weight: Value): Value {
  const name = reduction.kind === 'str' ? reduction.value : 'none';
  const { data, shape } = cast(losses, 'float32');
  const total = data.reduce((sum, each) => sum + each, 0);
  if (name === 'none') return arrayValue(ndarray(data, shape, 'float32'), 'tensorflow');
  if (name === 'sum') return scalar(total);
  if (name === 'mean_with_sample_weight' && weight.kind !== 'none') {
    throw new NotKnown(reason('not-here', { name: 'reduction=mean_with_sample_weight' }));
  }
  return scalar(total / data.length);
}

const scalar = (value: number): Value =>
  arrayValue(ndarray(Float64Array.of(Math.fround(value)), [], 'float32'), 'tensorflow');
