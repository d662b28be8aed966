import type { LayerShape } from '../../../layers/layerShape';
import { formatTuple } from '../../../layers/layerShape';
import { integerOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { int, none, tuple } from '../../values/make';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';

export const shapeText = formatTuple;

/** A shape in which sizes may be None. */
export function layerShapeOf(value: Value): LayerShape {
  if (value.kind === 'int') return [value.value];
  if (value.kind !== 'tuple' && value.kind !== 'list') {
    throw new PythonError('ValueError', `Cannot convert '${typeName(value)}' to a shape.`);
  }
  return value.items.map((item) => (item.kind === 'none' ? null : integerOf(item)));
}

/** The same as a tuple of Python. */
export function shapeTuple(shape: LayerShape): Value {
  return tuple(shape.map((size) => (size === null ? none : int(size))));
}
