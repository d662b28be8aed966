import { formatArray } from '../format/formatArray';
import type { Computed } from './computed';

/**
 * The whole value as NumPy prints it, whatever its length; several arrays that the library returns together by their
 * names, one after the other. A single number in exact arithmetic has all its digits.
 */
export function valueText({ result, value }: Pick<Computed, 'result' | 'value'>): string {
  const { outputs, digits: [exact] = [] } = result;
  if (outputs !== undefined) return outputs.map(({ name, array }) => `${name} = ${formatArray(array)}`).join('\n');
  return value.shape.length === 0 && exact !== undefined ? exact : formatArray(value);
}
