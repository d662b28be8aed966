import type { NDArray } from '../array/ndarray';
import type { Definition, Role } from '../catalogue/definition';
import type { Inputs } from '../compute/types';

/** An array, and what it is to a function. */
export interface Roled {
  readonly role: Role;
}

/** All inputs of a definition, those of its reduction too. */
export function inputSpecs(definition: Definition): Definition['inputs'] {
  return { ...definition.inputs, ...definition.reduction?.inputs };
}

/**
 * The arrays that a function takes, in the order read. A function of one array takes the predictions of a pair, and a
 * function of two takes a lone array as predictions; whatever else is missing stays missing.
 */
export function arraysFor<Each extends Roled>(
  definition: Definition | undefined,
  arrays: readonly Each[],
): readonly Each[] {
  if (definition === undefined) return arrays;
  const wanted = inputSpecs(definition);
  const taken = arrays.filter(({ role }) => wanted[role] !== undefined);
  const standIn = (role: Role, others: readonly Role[]): readonly Each[] => {
    if (wanted[role] === undefined || taken.some((array) => array.role === role)) return [];
    const found = others.flatMap((other) => arrays.find((array) => array.role === other) ?? [])[0];
    return found === undefined || taken.includes(found) ? [] : [{ ...found, role }];
  };
  return [
    ...standIn('x', ['values', 'y_pred', 'y_true']),
    ...standIn('values', ['x', 'y_pred', 'y_true']),
    ...standIn('y_pred', ['x', 'values']),
    ...taken,
  ];
}

export function toInputs(arrays: readonly (Roled & { readonly array: NDArray })[]): Inputs {
  return Object.fromEntries(arrays.map(({ role, array }) => [role, array]));
}

/** The same arrays with y_true and y_pred exchanged. */
export function swapRoles<Each extends Roled>(arrays: readonly Each[]): readonly Each[] {
  const other: Readonly<Partial<Record<Role, Role>>> = { y_true: 'y_pred', y_pred: 'y_true' };
  return arrays.map((array) => ({ ...array, role: other[array.role] ?? array.role }));
}
