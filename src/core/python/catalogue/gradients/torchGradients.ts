import { ndarray } from '../../../array/ndarray';
import { bindSelf, native } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import type { Library } from '../../calls/library';
import type { ArrayOperations } from '../../evaluator/arrayOperations';
import { arrayValue, bool, none, unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import type { Reason } from '../../values/reason';
import type { ArrayValue, FunctionValue, Value } from '../../values/value';
import type { Surroundings } from '../index';
import { gradientOf } from './gradientOf';
import type { Recording } from './recording';

/**
 * The tensors of a program that ask for gradients (`requires_grad=True`), and what `backward` has added to their `grad`.
 *
 * Source: torch 2.13 · torch.Tensor.backward
 */
class Leaves {
  private readonly gradients = new Map<ArrayValue, Value>();

  constructor(private readonly recording: Recording) {}

  has(tensor: Value): tensor is ArrayValue {
    return tensor.kind === 'array' && this.gradients.has(tensor);
  }

  add(tensor: ArrayValue): void {
    if (this.gradients.size === 0) this.recording.start();
    if (!this.has(tensor)) this.gradients.set(tensor, none);
  }

  gradientOf(tensor: ArrayValue): Value {
    return this.gradients.get(tensor) ?? none;
  }

  /** Adds the gradients of a number to those of all tensors that it depends on. */
  backward(target: ArrayValue): void {
    if (target.array.data.length !== 1) {
      throw new PythonError('RuntimeError', 'grad can be implicitly created only for scalar outputs');
    }
    for (const [tensor, before] of this.gradients) {
      this.gradients.set(tensor, this.sum(before, target, tensor));
    }
  }

  /** What cannot be followed leaves every gradient unknown. */
  lose(because: Reason): void {
    for (const tensor of this.gradients.keys()) this.gradients.set(tensor, unknownLike(tensor, because));
  }

  private sum(before: Value, target: ArrayValue, tensor: ArrayValue): Value {
    try {
      const found = gradientOf(target, tensor, this.recording);
      if (found === undefined || before.kind === 'unknown') return before;
      if (before.kind !== 'array') return arrayValue(found, 'torch');
      const data = found.data.map((slope, at) => Math.fround(slope + (before.array.data[at] ?? 0)));
      before.array = ndarray(data, found.shape, found.dtype);
      return before;
    } catch (error) {
      if (error instanceof NotKnown) return unknownLike(tensor, error.because);
      throw error;
    }
  }
}

const unknownLike = ({ array: { shape, dtype } }: ArrayValue, because: Reason): Value =>
  unknown(because, { framework: 'torch', shape, dtype });

/** Arrays and functions of torch with what they do about gradients. */
export function withTorchGradients({ library, arrays }: Surroundings, recording: Recording): Surroundings {
  const leaves = new Leaves(recording);
  return { library: followedLibrary(library, leaves), arrays: followedArrays(arrays, leaves) };
}

/** Functions of torch make tensors that ask for gradients. */
function followedLibrary(library: Library, leaves: Leaves): Library {
  const wrapped = new Map<Value, Value>();
  return {
    members: library.members,
    lookup: (path) => {
      const value = library.lookup(path);
      if (value?.kind !== 'function' || !value.name.startsWith('torch.')) return value;
      const followed = wrapped.get(value) ?? followedFunction(value, leaves);
      wrapped.set(value, followed);
      return followed;
    },
  };
}

function followedFunction(value: FunctionValue, leaves: Leaves): FunctionValue {
  return {
    ...value,
    call: (given, caller) => {
      const result = value.call(given, caller);
      const asks = given.keywords.get('requires_grad');
      if (result.kind === 'array' && asks?.kind === 'bool' && asks.value) leaves.add(result);
      return result;
    },
  };
}

function followedArrays(arrays: ArrayOperations, leaves: Leaves): ArrayOperations {
  const backward = native(
    'torch.Tensor.backward',
    '(self, gradient=None, retain_graph=None, create_graph=False, inputs=None)',
    ({ self }) => {
      if (self.kind === 'array') leaves.backward(self);
      if (self.kind === 'unknown') leaves.lose(self.because);
      return none;
    },
    { takesUnknown: true },
  );
  const ask = native('torch.Tensor.requires_grad_', '(self, requires_grad=True)', ({ self }) => {
    if (self.kind === 'array') leaves.add(self);
    return self;
  });
  return {
    ...arrays,
    attribute: (array, name, caller) => {
      const framework = array.kind === 'array' ? array.framework : undefined;
      if (name === 'backward' && array.kind !== 'dtype') return bindSelf(backward, array);
      if (array.kind !== 'array' || framework !== 'torch') return arrays.attribute(array, name, caller);
      if (name === 'grad') return leaves.gradientOf(array);
      if (name === 'requires_grad_') return bindSelf(ask, array);
      if (name === 'requires_grad' && leaves.has(array)) return bool(true);
      return arrays.attribute(array, name, caller);
    },
  };
}
