import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { textOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { unknownOf } from '../../values/firstUnknown';
import { str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { formatFloat, formatInt, formatText } from '../../values/print/formatSpec';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';

/** `format(value, spec)`, as `{value:spec}` in an f-string. */
export function formatValue(value: Value, spec: string, caller: Caller): string {
  const missing = unknownOf(value);
  if (missing !== undefined) throw new NotKnown(missing.because);
  if (value.kind === 'object' && findMember(value.class, '__format__') !== undefined) {
    return textOf(caller.call(caller.attribute(value, '__format__'), positional(str(spec))));
  }
  if (spec === '') return caller.str(value);
  switch (value.kind) {
    case 'str':
      return formatText(value.value, spec);
    case 'int':
      return formatInt(value.value, spec);
    case 'bool':
      return formatInt(Number(value.value), spec);
    case 'float':
      return formatFloat(value.value, spec);
    case 'array':
      if (value.array.shape.length === 0) {
        const number = value.array.data[0] ?? NaN;
        return /int|bool/.test(value.array.dtype) ? formatInt(number, spec) : formatFloat(number, spec);
      }
      throw unsupported(value);
    default:
      throw unsupported(value);
  }
}

function unsupported(value: Value): PythonError {
  return new PythonError('TypeError', `unsupported format string passed to ${typeName(value)}.__format__`);
}

/** The value after `!r`, `!s` or `!a`. */
export function converted(value: Value, conversion: string, caller: Caller): Value {
  if (conversion === '') return value;
  return str(conversion === 's' ? caller.str(value) : caller.repr(value));
}
