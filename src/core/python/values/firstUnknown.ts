import { unknown, unknownBecause } from './make';
import type { Unknown, Value } from './value';

/** The value itself when it is unknown, or the unknown that it has become. */
export function unknownOf(value: Value): Unknown | undefined {
  if (value.kind === 'unknown') return value;
  if (value.kind === 'array' && value.memory?.changedBy !== undefined && value.memory.changedBy !== value) {
    return unknownBecause('memory');
  }
  return 'lost' in value ? unknown(value.lost) : undefined;
}

const holders: ReadonlySet<Value['kind']> = new Set(['list', 'tuple', 'iterator', 'set', 'dict', 'slice']);

const holdsOthers = ({ kind }: Value): boolean => holders.has(kind);

/** The parts of a list, tuple or dict. */
function partsOf(value: Value): Iterable<Value> {
  switch (value.kind) {
    case 'list':
    case 'tuple':
    case 'iterator':
      return value.items;
    case 'set':
      return value.members.values();
    case 'dict':
      return Array.from(value.entries.values(), (entry) => entry.value);
    case 'slice':
      return [value.start, value.stop, value.step];
    default:
      return [];
  }
}

/** The first value that is not known, among these and inside of lists, tuples, dicts, sets and slices. */
export function firstUnknown(values: Iterable<Value>): Unknown | undefined {
  const seen = new Set<Value>();
  const find = (parts: Iterable<Value>): Unknown | undefined => {
    for (const value of parts) {
      const itself = unknownOf(value);
      if (itself !== undefined) return itself;
      if (!holdsOthers(value) || seen.has(value)) continue;
      seen.add(value);
      const inside = find(partsOf(value));
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return find(values);
}
