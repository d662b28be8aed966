import type { DType, NDArray } from '../../array/ndarray';
import type { Definition, Role } from '../../catalogue/definition';
import type { ComputeResult } from '../../compute/types';
import { isFloat } from '../../text/read/castTo';
import type { Framework } from '../values/arrayTypes';
import type { CallNames } from './names/callNames';
import { kerasFunctionNames } from './names/keras';
import { sklearnNames } from './names/sklearn';
import { torchFunctionNames } from './names/torch';
import { torchmetricsNames } from './names/torchmetrics';

/** How the functions of a library are called in Python, and what they give back. */
export interface CallStyle {
  /** Begins the ids of its functions. */
  readonly prefix: string;
  readonly framework: Framework;
  readonly names: (definition: Definition) => CallNames;
  /** Lists and numbers will not do where it wants arrays. */
  readonly arraysOnly?: boolean;
  /** The precision in which it computes with arrays of these dtypes. */
  readonly precision: (
    arrays: Readonly<Partial<Record<Role, NDArray>>>,
    definition: Definition,
  ) => 'float32' | 'float64';
  /** The dtype of what it returns, where that is not the precision. */
  readonly resultDtype?: (result: ComputeResult) => DType | undefined;
  /** A single number is a float of Python's own. */
  readonly pythonFloats?: boolean;
  /** The exception that it raises for arrays that it refuses. */
  readonly exception: string;
}

/** The widest float among these; float32 when there is none. */
function widest(arrays: readonly NDArray[]): 'float32' | 'float64' {
  return arrays.some(({ dtype }) => dtype === 'float64') ? 'float64' : 'float32';
}

/** Counts of whole samples are whole numbers. */
function countsDtype({ function: id, value, params }: ComputeResult): DType | undefined {
  const counts = /(confusion_matrix|stat_scores)$/.test(id) && (params.normalize ?? null) === null;
  return counts && value?.data.every(Number.isInteger) === true ? 'int64' : undefined;
}

/** Keras computes in the dtype of the prediction; comparisons give float32. */
const keras: CallStyle = {
  prefix: 'keras.',
  framework: 'tensorflow',
  names: kerasFunctionNames,
  precision: ({ y_pred: yPred, x }, { id }) =>
    id.endsWith('accuracy') ? 'float32' : widest([yPred, x].filter((array) => array !== undefined)),
  exception: 'ValueError',
};

const torch: CallStyle = {
  prefix: 'torch.',
  framework: 'torch',
  names: torchFunctionNames,
  arraysOnly: true,
  precision: (arrays) => widest(Object.values(arrays)),
  exception: 'RuntimeError',
};

const torchmetrics: CallStyle = {
  ...torch,
  prefix: 'torchmetrics.',
  names: torchmetricsNames,
  resultDtype: countsDtype,
  exception: 'ValueError',
};

const sklearn: CallStyle = {
  prefix: 'sklearn.',
  framework: 'numpy',
  names: sklearnNames,
  precision: (arrays) => {
    const floats = Object.values(arrays).filter(({ dtype }) => isFloat(dtype));
    return floats.length > 0 && floats.every(({ dtype }) => dtype === 'float32') ? 'float32' : 'float64';
  },
  resultDtype: (result) => countsDtype(result) ?? 'float64',
  pythonFloats: true,
  exception: 'ValueError',
};

/** The first whose prefix fits speaks for a function. */
const styles: readonly CallStyle[] = [keras, torchmetrics, torch, sklearn];

/** How a function of the catalogue is called; undefined for those that Python reaches by other names only (Keras 2). */
export function styleOf({ id }: Definition): CallStyle | undefined {
  return styles.find(({ prefix }) => id.startsWith(prefix));
}
