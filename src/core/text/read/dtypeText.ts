import type { DType } from '../../array/ndarray';
import { dtypes } from '../../array/ndarray';

const aliases: Readonly<Record<string, DType>> = {
  float: 'float64',
  double: 'float64',
  float_: 'float64',
  half: 'float16',
  single: 'float32',
  int: 'int64',
  int_: 'int64',
  long: 'int64',
  longlong: 'int64',
  intp: 'int64',
  intc: 'int32',
  short: 'int16',
  byte: 'int8',
  ubyte: 'uint8',
  bool_: 'bool',
  boolean: 'bool',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  f: 'float32',
  d: 'float64',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
};

/** Names that mean another dtype in PyTorch than in NumPy. */
const torchAliases: Readonly<Record<string, DType>> = { float: 'float32', int: 'int32' };

const known: ReadonlySet<string> = new Set(dtypes);

/**
 * The dtype that a text names: `np.float32`, `'float32'`, `torch.long`, `tf.dtypes.int32`, `<f4`, `K.floatx()`.
 * `'complex'` for complex ones, undefined when it names none.
 */
export function dtypeOf(text: string): DType | 'complex' | undefined {
  const match = /^["'<=|]*(?:<dtype:\s*["'])?((?:\w+\.)*)(\w+)["'>]*(\(\))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, module = '', name = '', called] = match;
  if (called !== undefined) return name === 'floatx' ? 'float32' : undefined;
  if (/^c?complex/.test(name)) return 'complex';
  if (module.startsWith('torch.') && name in torchAliases) return torchAliases[name];
  return known.has(name) ? (name as DType) : aliases[name];
}
