import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import type { Value } from '../values/value';

/** Parameters of signatures that change a result in ways that are not followed here. */
const unread = ['out', 'where', 'initial', 'casting', 'order', 'like', 'sparse', 'generator'];

const isDefault = (name: string, value: Value): boolean =>
  value.kind === 'none' ||
  (value.kind === 'bool' && value.value === (name === 'where')) ||
  (value.kind === 'str' && (value.value === 'C' || value.value === 'K'));

/** Throws NotKnown where an argument is given for a parameter that is not read here. */
export function refuseUnread(path: string, signature: string, bound: Readonly<Record<string, Value>>): void {
  for (const name of unread) {
    const value = bound[name];
    if (value === undefined || isDefault(name, value) || !signature.includes(`${name}=`)) continue;
    throw new NotKnown(reason('not-here', { name: `${path}(${name}=…)` }));
  }
}
