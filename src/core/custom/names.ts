import { issue } from '../issues/issue';
import type { Issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { constantNames, reservedNames } from './allowedFunctions';
import { nameLengthLimit } from './limits';

const pattern = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Inputs that every formula may read: nothing else can be called so. */
export const mainInputs: readonly string[] = ['y_true', 'y_pred', 'sample_weight'];

const kinds = { metric: phrase('metric'), step: phrase('step'), parameter: phrase('parameter') } as const;

/** What is wrong with a name; undefined when it will do. */
export function problemOfName(name: string, what: 'metric' | 'step' | 'parameter'): Issue | undefined {
  const taken = what === 'step' ? constantNames.includes(name) : false;
  const fits = name.length <= nameLengthLimit && pattern.test(name) && !reservedNames.has(name) && !taken;
  if (!fits) {
    return issue('custom.name', 'error', {
      name: name.slice(0, nameLengthLimit),
      what: kinds[what],
      limit: nameLengthLimit,
    });
  }
  if (what === 'metric' || !mainInputs.includes(name)) return undefined;
  return issue('custom.name-taken', 'error', { name, other: phrase('an input'), what: kinds[what] });
}
