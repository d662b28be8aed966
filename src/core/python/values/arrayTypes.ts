import type { DType } from '../../array/ndarray';
import type { Role } from '../../catalogue/definition';
import type { ComputeRequest } from '../../compute/types';
import type { Value } from './value';

/** Whose array it is; this decides about dtypes and how it prints. */
export type Framework = 'numpy' | 'tensorflow' | 'torch' | 'jax';

/** The class as which a framework gives a shape: it prints as `TensorShape([2, 3])`, `torch.Size([2, 3])`. */
export type ShapeForm = 'TensorShape' | 'torch.Size';

/** A dtype as a value: `np.float32`, `tf.float32`, `torch.float`, `x.dtype`. */
export interface DTypeValue {
  readonly kind: 'dtype';
  readonly dtype: DType;
  readonly framework: Framework;
  /** NumPy's scalar type (`np.float32`), which can be called, and not the dtype of an array (`np.dtype('float32')`). */
  readonly isType?: boolean;
}

/** What is known of an array whose values are not known; a size that is not known is null. */
export interface UnknownArray {
  readonly framework: Framework;
  readonly shape?: readonly (number | null)[];
  readonly dtype?: DType;
}

/** The call of the catalogue that a value came from. */
export interface Origin {
  readonly request: ComputeRequest;
  /** The values that became its inputs, by the inputs' names. */
  readonly given?: Readonly<Partial<Record<Role, Value>>>;
}
