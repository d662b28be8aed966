import { formatNumber } from '../../../format/formatNumber';
import { unknownOf } from '../firstUnknown';
import { NotKnown } from '../notKnown';
import { reason } from '../reason';
import { setOrder } from '../setOrder';
import type { DTypeValue, DictValue, DictViewValue, ObjectValue, TupleValue, Value } from '../value';
import { reprOfArray, strOfArray } from './printArray';
import { printBytes, printText } from './printText';

/** How the object of a class prints: what its `__str__` or `__repr__` returns. */
export type PrintObject = (object: ObjectValue, as: 'str' | 'repr') => string;

const mostLevels = 100;

/**
 * `str(value)`: what `print` writes. Throws NotKnown where a part is not known.
 */
export function strOf(value: Value, printObject: PrintObject): string {
  refuseUnknown(value);
  if (value.kind === 'str') return value.value;
  if (value.kind === 'array') return strOfArray(value);
  if (value.kind === 'object') return printObject(value, 'str');
  if (value.kind === 'dtype') return strOfDtype(value);
  if (value.kind === 'tuple' && value.form === 'TensorShape')
    return itemsOfTuple(value.items.map((item) => reprOf(item, printObject)));
  return reprOf(value, printObject);
}

function refuseUnknown(value: Value): void {
  const missing = unknownOf(value);
  if (missing !== undefined) throw new NotKnown(missing.because);
}

/** `repr(value)`: how Python shows it inside of lists. Throws NotKnown where a part is not known. */
export function reprOf(value: Value, printObject: PrintObject, level = 0): string {
  refuseUnknown(value);
  if (level > mostLevels) throw new NotKnown(reason('limit-nesting', { limit: mostLevels }));
  const inside = (each: Value): string => reprOf(each, printObject, level + 1);
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return String(value.value);
    case 'float':
      return formatNumber(value.value, 'float64');
    case 'str':
      return printText(value.value);
    case 'bytes':
      return printBytes(value.value);
    case 'ellipsis':
      return 'Ellipsis';
    case 'notImplemented':
      return 'NotImplemented';
    case 'list':
      return `[${value.items.map(inside).join(', ')}]`;
    case 'tuple':
      return tupleText(value, inside);
    case 'dict':
      return dictText(value, inside);
    case 'set':
      return value.members.size === 0 ? 'set()' : `{${setOrder(value).map(inside).join(', ')}}`;
    case 'dictView':
      return viewText(value, inside);
    case 'range':
      return rangeText(value.start, value.stop, value.step);
    case 'slice':
      return `slice(${[value.start, value.stop, value.step].map(inside).join(', ')})`;
    case 'array':
      return reprOfArray(value);
    case 'dtype':
      return reprOfDtype(value);
    case 'object':
      return printObject(value, 'repr');
    case 'class':
      return `<class '${value.name.includes('.') ? value.name : `__main__.${value.name}`}'>`;
    default:
      // The text has the address of an object in it.
      throw new NotKnown(reason('not-here', { name: `repr(${value.kind})` }));
  }
}

const itemsOfTuple = (items: readonly string[]): string =>
  items.length === 1 ? `(${String(items[0])},)` : `(${items.join(', ')})`;

function tupleText({ items, form, fields }: TupleValue, inside: (value: Value) => string): string {
  const texts = items.map(inside);
  if (form !== undefined) return `${form}([${texts.join(', ')}])`;
  if (fields === undefined) return itemsOfTuple(texts);
  const { typeName, names } = fields;
  // PyTorch's named tuples stand on a line for each item.
  if (typeName.startsWith('torch.'))
    return `${typeName}(\n${names.map((name, i) => `${name}=${String(texts[i])}`).join(',\n')})`;
  return `${typeName}(${names.map((name, i) => `${name}=${String(texts[i])}`).join(', ')})`;
}

const dictText = ({ entries }: DictValue, inside: (value: Value) => string): string =>
  `{${Array.from(entries.values(), ({ key, value }) => `${inside(key)}: ${inside(value)}`).join(', ')}}`;

function viewText({ of, dict }: DictViewValue, inside: (value: Value) => string): string {
  refuseUnknown(dict);
  const texts = Array.from(dict.entries.values(), ({ key, value }) => {
    if (of === 'items') return `(${inside(key)}, ${inside(value)})`;
    return inside(of === 'keys' ? key : value);
  });
  return `dict_${of}([${texts.join(', ')}])`;
}

const rangeText = (start: number, stop: number, step: number): string =>
  step === 1 ? `range(${String(start)}, ${String(stop)})` : `range(${String(start)}, ${String(stop)}, ${String(step)})`;

function strOfDtype(value: DTypeValue): string {
  const { framework, dtype, isType } = value;
  if (framework === 'tensorflow') return `<dtype: '${dtype}'>`;
  return framework === 'torch' || isType === true ? reprOfDtype(value) : dtype;
}

function reprOfDtype({ dtype, framework, isType }: DTypeValue): string {
  switch (framework) {
    case 'tensorflow':
      return `tf.${dtype}`;
    case 'torch':
      return `torch.${dtype}`;
    default:
      return isType === true
        ? `<class '${framework === 'jax' ? 'jax.numpy' : 'numpy'}.${dtype}'>`
        : `dtype('${dtype}')`;
  }
}
