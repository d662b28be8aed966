import { ellipsis, float, int, none, bool } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { PythonNode } from '../../syntax/pythonNode';
import type { Value } from '../../values/value';

/** The value of a literal without parts; undefined for other nodes. */
export function literal({ type, text }: PythonNode): Value | undefined {
  switch (type) {
    case 'integer':
      return integer(text);
    case 'float':
      return decimal(text);
    case 'true':
      return bool(true);
    case 'false':
      return bool(false);
    case 'none':
      return none;
    case 'ellipsis':
      return ellipsis;
    default:
      return undefined;
  }
}

function integer(text: string): Value {
  const digits = text.replaceAll('_', '');
  if (/[jJ]$/.test(digits)) throw new NotKnown(reason('complex'));
  if (/[lL]$/.test(digits)) throw new NotKnown(reason('syntax'));
  return int(Number(digits));
}

function decimal(text: string): Value {
  const digits = text.replaceAll('_', '');
  if (/[jJ]$/.test(digits)) throw new NotKnown(reason('complex'));
  return float(Number(digits));
}
