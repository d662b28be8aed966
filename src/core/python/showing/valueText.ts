import { formatArray } from '../../format/formatArray';
import { SymbolicTensor } from '../catalogue/layers/kerasTensor';
import { unknownOf } from '../values/firstUnknown';
import { NotKnown } from '../values/notKnown';
import { reprOf } from '../values/print/printValue';
import { reason } from '../values/reason';
import type { Value } from '../values/value';

/** From so many values on NumPy cuts what it prints by `...`. */
const threshold = 1000;

/**
 * A value as it is shown beside its line: arrays and tensors as NumPy prints their numbers, everything else as Python does.
 * Undefined for what has nothing to show: `None`, functions, modules, objects, and what is not known.
 */
export function valueText(value: Value): string | undefined {
  if (unknownOf(value) !== undefined) return undefined;
  switch (value.kind) {
    case 'array':
      return formatArray(value.array, { threshold });
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'list':
    case 'tuple':
    case 'dict':
    case 'dtype':
      return printed(value);
    default:
      return undefined;
  }
}

function printed(value: Value): string | undefined {
  if (value.kind === 'tuple' && value.form !== undefined) return printed({ kind: 'tuple', items: value.items });
  try {
    return reprOf(value, () => {
      throw new NotKnown(reason('not-here', { name: 'repr' }));
    });
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}

/** The sizes of an array or tensor, also of one whose values are not known; a size that is not known is null. */
export function shapeOf(value: Value): readonly (number | null)[] | undefined {
  if (value.kind === 'array') return value.array.shape;
  if (value.kind === 'unknown') return value.array?.shape;
  return value.kind === 'object' && value.state instanceof SymbolicTensor ? value.state.shape : undefined;
}

/** A shape as Python prints it: `(4, 3)`, `(None,)`. */
export function shapeText(shape: readonly (number | null)[]): string {
  const sizes = shape.map((size) => (size === null ? 'None' : String(size)));
  return sizes.length === 1 ? `(${sizes.join('')},)` : `(${sizes.join(', ')})`;
}

/** A text on one line, with one space in the place of line ends and what is indented. */
export function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

/** A text whose words are apart by one space each, for comparing. */
export function withSingleSpaces(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
