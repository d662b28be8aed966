import type { Value } from '../../values/value';
import { lastName } from './operationFormulas';
import type { Recording } from './recording';

/** Whether a value was computed from a variable, as far as recorded operations and calls of the catalogue say. */
export function dependsOn(value: Value, variable: Value, recording: Recording): boolean {
  const known = new Map<Value, boolean>();
  const visit = (each: Value): boolean => {
    if (each === variable) return true;
    const found = known.get(each);
    if (found !== undefined) return found;
    known.set(each, false);
    const depends = sourcesOf(each, recording).some(visit);
    known.set(each, depends);
    return depends;
  };
  return visit(value);
}

/** Operations through which gradients do not go on, in any framework. */
const endsGradients: ReadonlySet<string> = new Set(['detach', 'stop_gradient']);

/** The values that a value was made from, as far as gradients go. */
function sourcesOf(value: Value, recording: Recording): readonly Value[] {
  if (value.kind === 'list' || value.kind === 'tuple') return value.items;
  const operation = recording.operationOf(value);
  if (operation !== undefined && endsGradients.has(lastName(operation.name))) return [];
  const operands = operation === undefined ? [] : [...operation.given.positional, ...operation.given.keywords.values()];
  if (value.kind !== 'array') return operands;
  return [...operands, ...Object.values(value.origin?.given ?? {}), ...(value.madeFrom?.sources ?? [])];
}
