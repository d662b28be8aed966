import { findMethod } from './arrays';
import { transposed } from './arrays/shapes';
import type { Tensor, Value } from './values';
import { isKind, pythonNumber, tensor, UnknownCall } from './values';

/** Short names that people import libraries under. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^F(?=\.)/, 'torch.nn.functional'],
  [/^TM(?=\.)/, 'torchmetrics.functional'],
  [/^numpy(?=\.)/, 'np'],
  [/^tf\.keras(?=\.)/, 'keras'],
  [/^ops(?=\.)/, 'keras.ops'],
];

const constants: ReadonlyMap<string, Value> = new Map([
  ['nan', pythonNumber(NaN)],
  ['inf', pythonNumber(Infinity)],
  ['pi', pythonNumber(Math.PI)],
  ['e', pythonNumber(Math.E)],
  ['newaxis', null],
]);

/** Something of a library by its full dotted name; a value where that is a constant (`np.nan`). */
export function libraryName(path: string): Value {
  const full = abbreviations.reduce((name, [short, long]) => name.replace(short, long), path);
  const constant = constants.get(/^(?:np|math|torch)\.(\w+)$/.exec(full)?.[1] ?? '');
  return constant === undefined ? { kind: 'library', path: full } : constant;
}

/** `value.name`. */
export function attributeOf(value: Value, name: string): Value {
  if (isKind(value, 'library')) return libraryName(`${value.path}.${name}`);
  if (isKind(value, 'tensor')) return tensorAttribute(value, name);
  const field = isKind(value, 'fields') ? value.fields[name] : undefined;
  if (field === undefined) throw new UnknownCall(`no attribute ${name}`);
  return field;
}

function tensorAttribute(of: Tensor, name: string): Value {
  const { shape, dtype, data } = of.array;
  switch (name) {
    case 'T':
      return tensor(transposed(of.array));
    case 'shape':
      return shape.map((size) => pythonNumber(size, 'int64'));
    case 'ndim':
      return pythonNumber(shape.length, 'int64');
    case 'size':
      return pythonNumber(data.length, 'int64');
    case 'dtype':
      return dtype;
    default:
      if (findMethod(name) === undefined) throw new UnknownCall(`no attribute ${name} of an array`);
      return { kind: 'method', of, name };
  }
}
