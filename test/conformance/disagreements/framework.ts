import type { DType, NDArray } from '../../../src/core/array/ndarray';
import { nestedToArray } from '../nestedToArray';
import type { WrittenArray } from './disagreement';

/** Where a call was made. */
export interface Framework {
  /** The name and version alone: `keras 3.15.1`. */
  readonly oracle: string;
  readonly isKeras: boolean;
  /** What Keras computes with. */
  readonly backend: 'tensorflow' | 'jax' | 'torch' | undefined;
  /** The precision that its results are given in. */
  readonly precision: 'float32' | 'float64';
  /** The dtype that operators on its arrays make of integers. */
  readonly floats: DType;
}

/** The framework that a text such as `keras 3.15.1 (JAX 0.10.2 backend, float32)` names. */
export function frameworkOf(text: string): Framework {
  const precision = text.includes('float64') ? 'float64' : 'float32';
  const isKeras = text.startsWith('keras ');
  const backend = /(tensorflow|jax|torch)[^,]* backend/i.exec(text)?.[1]?.toLowerCase();
  return {
    oracle: text.replace(/ \(.*$/, ''),
    isKeras,
    backend: isKeras ? ((backend ?? 'tensorflow') as Framework['backend']) : undefined,
    precision,
    // The arrays beside Keras are NumPy's.
    floats: isKeras ? 'float64' : precision,
  };
}

/** A record's array as it is handed to a framework: Keras gets float32 and class indices in int32. */
export function arrayFor(framework: Framework, name: string, { values, whole }: WrittenArray): NDArray {
  if (framework.isKeras) return nestedToArray(values, name === 'labels' ? 'int32' : 'float32');
  return nestedToArray(values, whole ? 'int64' : framework.precision);
}
