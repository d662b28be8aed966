import type { Caller } from '../../calls/caller';
import { PythonError } from '../../calls/pythonError';
import { hashKey } from '../../values/hashKey';
import { int, str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { converted, formatValue } from './format';
import { getItem } from './subscript';

/** `{name.attribute[index]!r:spec}`, or an escaped bracket. The spec may have fields of its own. */
const field = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g;

/** `template.format(*values, **named)`. */
export function formatTemplate(template: string, values: readonly Value[], named: Value, caller: Caller): string {
  let next = 0;
  const first = (name: string): Value => {
    const automatic = name === '' ? String(next++) : name;
    const found = /^\d+$/.test(automatic)
      ? values[Number(automatic)]
      : named.kind === 'dict'
        ? named.entries.get(hashKey(str(automatic)))?.value
        : undefined;
    if (found !== undefined) return found;
    if (/^\d+$/.test(automatic)) {
      throw new PythonError('IndexError', `Replacement index ${automatic} out of range for positional args tuple`);
    }
    throw new PythonError('KeyError', `'${automatic}'`);
  };
  const fill = (text: string): string =>
    text.replaceAll(
      field,
      (whole, path: string | undefined, conversion: string | undefined, spec: string | undefined) => {
        if (whole === '{{' || whole === '}}') return whole.charAt(0);
        const value = followPath(path ?? '', first, caller);
        return formatValue(converted(value, conversion ?? '', caller), fill(spec ?? ''), caller);
      },
    );
  return fill(template);
}

function followPath(path: string, first: (name: string) => Value, caller: Caller): Value {
  const found = /^(\w*)((?:\.\w+|\[[^\]]+\])*)$/.exec(path);
  if (found === null) throw new NotKnown(reason('not-here', { name: `{${path}}` }));
  let value = first(found[1] ?? '');
  for (const [, attribute, index] of (found[2] ?? '').matchAll(/\.(\w+)|\[([^\]]+)\]/g)) {
    if (attribute !== undefined) value = caller.attribute(value, attribute);
    else if (index !== undefined) value = getItem(value, /^\d+$/.test(index) ? int(Number(index)) : str(index), caller);
  }
  return value;
}
