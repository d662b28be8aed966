import type { Definition } from '../../catalogue/definition';
import type { Precision } from '../../compute/types';
import type { ElementTypeOf } from './elementType';
import {
  keras2ElementType,
  kerasElementType,
  retrievalElementType,
  sklearnElementType,
  torchElementType,
  torchmetricsElementType,
} from './elementType';

/** How a script speaks to a library. */
export interface Library {
  /** Begins the ids of the library's functions. */
  readonly prefix: string;
  /** Stands in the script for `prefix`. */
  readonly importedAs: string;
  /** What the call's arrays are made with. */
  readonly arrays: 'np' | 'torch';
  readonly predictionFirst: boolean;
  readonly elementType: ElementTypeOf;
  /** Some of its functions hold float32 numbers whatever the precision. */
  readonly holdsFloat32: boolean;
  /** Environment variables, which must be set before the import. */
  readonly environment: (precision: Precision) => Readonly<Record<string, string>>;
  /** Sets the precision, where the library keeps one. */
  readonly setPrecision?: (precision: 'float64') => string;
  /** Around an argument, where arrays will not do. */
  readonly argument?: (array: string) => string;
  /** Around a call, where its value is not there yet. */
  readonly evaluate?: (call: string) => string;
  /** Makes a NumPy array of a result. */
  readonly toNumpy: (result: string) => string;
}

const nothingToSet = (): Readonly<Record<string, string>> => ({});
const asFloats = (result: string): string => `np.asarray(${result}, dtype=float)`;

function keras(prefix: string, backend: string): Library {
  return {
    prefix,
    importedAs: 'keras.',
    arrays: 'np',
    predictionFirst: false,
    elementType: kerasElementType,
    holdsFloat32: true,
    environment: (precision) => ({
      KERAS_BACKEND: backend,
      ...(backend === 'jax' && precision !== 'float32' && { JAX_ENABLE_X64: '1' }),
    }),
    setPrecision: (precision) => `keras.config.set_floatx("${precision}")`,
    toNumpy: (result) => `keras.ops.convert_to_numpy(${result})`,
  };
}

function keras2(prefix: string): Library {
  return {
    prefix,
    importedAs: 'keras.',
    arrays: 'np',
    predictionFirst: false,
    elementType: keras2ElementType,
    holdsFloat32: false,
    environment: nothingToSet,
    setPrecision: (precision) => `keras.backend.set_floatx("${precision}")`,
    argument: (array) => `keras.backend.variable(${array})`,
    evaluate: (call) => `keras.backend.eval(${call})`,
    toNumpy: asFloats,
  };
}

function torch(prefix: string, elementType: ElementTypeOf): Library {
  return {
    prefix,
    importedAs: prefix,
    arrays: 'torch',
    predictionFirst: true,
    elementType,
    holdsFloat32: prefix.startsWith('torchmetrics.'),
    environment: nothingToSet,
    toNumpy: asFloats,
  };
}

const sklearn: Library = {
  prefix: 'sklearn.',
  importedAs: 'sklearn.',
  arrays: 'np',
  predictionFirst: false,
  elementType: sklearnElementType,
  holdsFloat32: false,
  environment: nothingToSet,
  toNumpy: asFloats,
};

/** The first whose prefix fits speaks for a function. */
const libraries: readonly Library[] = [
  keras('keras.', 'tensorflow'),
  keras('keras_jax.', 'jax'),
  keras('keras_torch.', 'torch'),
  keras2('keras2.'),
  keras2('keras2_3.'),
  torch('torch.', torchElementType),
  torch('torchmetrics.functional.retrieval.', retrievalElementType),
  torch('torchmetrics.', torchmetricsElementType),
  sklearn,
];

export function libraryFor({ id }: Definition): Library {
  const library = libraries.find(({ prefix }) => id.startsWith(prefix));
  if (library === undefined) throw new Error(`no library is known for ${id}`);
  return library;
}

/** The function's full name in Python. */
export function pathOf({ id }: Definition, { prefix, importedAs }: Library): string {
  return importedAs + id.slice(prefix.length);
}
