import type { Origin } from '../values/arrayTypes';
import type { Value } from '../values/value';

/** The call of the catalogue that a number or an array came from. */
export function originOf(value: Value): Origin | undefined {
  return (value.kind === 'array' || value.kind === 'float') && 'origin' in value ? value.origin : undefined;
}
