import type { Inputs } from '../../../src/core/compute/types';
import type { Tensor, TensorFlow } from './tensorFlow';

/** One function of the catalogue, and the same in other libraries over the same arrays. */
export interface Contest {
  /** Its id in the catalogue. */
  readonly id: string;
  /** Arrays whose predictions have so many numbers. */
  readonly inputs: (size: number) => Inputs;
  /** What a person writes in NumPy. */
  readonly numpy?: PythonWork;
  /** The same without temporary arrays, as one writes it who knows how NumPy works. */
  readonly numpyTuned?: string;
  readonly sklearn?: PythonWork;
  readonly tensorFlow?: TensorFlowWork;
  /** An expression of mathjs over y_true, y_pred and p, which is y_pred within [1e-7, 1 - 1e-7]. */
  readonly mathjs?: string;
}

export interface PythonWork {
  /** The body of a function over the arrays `y_true`, `y_pred` or `x`, and `np` or `metrics` of scikit-learn. */
  readonly code: string;
  /** How many times as long as the formula it should take. Default: what holds for its library elsewhere. */
  readonly atLeast?: number;
}

export interface TensorFlowWork {
  /** y_pred is the input of an activation too. */
  readonly compute: (tf: TensorFlow, yPred: Tensor, yTrue: Tensor) => Tensor;
  /** How many times as long as the formula it should take, on its two backends. */
  readonly cpuAtLeast: number;
  readonly wasmAtLeast: number;
}
