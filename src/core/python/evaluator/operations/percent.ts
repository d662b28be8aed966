import type { Caller } from '../../calls/caller';
import { integerOf, numberOf } from '../../calls/convert';
import { keyError } from '../../calls/keyError';
import { PythonError } from '../../calls/pythonError';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { formatFloat, formatInt, formatText } from '../../values/print/formatSpec';
import { str } from '../../values/make';
import { hashKey } from '../../values/hashKey';
import type { Value } from '../../values/value';

const conversion = /%(?:\((\w+)\))?([-+ 0#]*)(\d+|\*)?(?:\.(\d+|\*))?([a-zA-Z%])/g;

function converted(
  type: string,
  flags: string,
  width: string,
  precision: string,
  value: Value,
  caller: Caller,
): string {
  const left = flags.includes('-');
  const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const zero = flags.includes('0') && !left ? '0' : '';
  const digits = precision === '' ? '' : `.${precision}`;
  switch (type) {
    case 's':
      return formatText(caller.str(value), `${left ? '<' : '>'}${width}${digits}`);
    case 'r':
      return formatText(caller.repr(value), `${left ? '<' : '>'}${width}${digits}`);
    case 'd':
    case 'i':
      return formatInt(Math.trunc(numberOf(value)), `${left ? '<' : ''}${sign}${zero}${width}d`);
    case 'x':
    case 'X':
    case 'o':
      return formatInt(integerOf(value), `${left ? '<' : ''}${sign}${zero}${width}${type}`);
    default:
      if (!/[eEfFgG]/.test(type)) throw new PythonError('ValueError', `unsupported format character '${type}'`);
      return formatFloat(
        numberOf(value),
        `${left ? '<' : ''}${sign}${zero}${width}${digits === '' ? '.6' : digits}${type}`,
      );
  }
}

/** `template % values`: the older way of putting values into a text. */
export function formatPercent(template: string, values: Value, caller: Caller): string {
  const waiting = values.kind === 'tuple' ? [...values.items] : [values];
  const next = (name: string | undefined): Value => {
    if (name !== undefined && values.kind === 'dict') {
      const entry = values.entries.get(hashKey(str(name)));
      if (entry === undefined) throw keyError(str(name), caller);
      return entry.value;
    }
    const value = waiting.shift();
    if (value === undefined) throw new PythonError('TypeError', 'not enough arguments for format string');
    return value;
  };
  const text = template.replaceAll(
    conversion,
    (
      _,
      name: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      type: string,
    ) => {
      if (type === '%') return '%';
      if (width === '*' || precision === '*' || flags.includes('#')) {
        throw new NotKnown(reason('not-here', { name: `%${flags}*` }));
      }
      return converted(type, flags, width ?? '', precision ?? '', next(name), caller);
    },
  );
  if (waiting.length > 0 && values.kind !== 'dict') {
    throw new PythonError('TypeError', 'not all arguments converted during string formatting');
  }
  return text;
}
