import type { Role } from '../../../core/catalogue/definition';
import type { RoledArray } from '../../session';
import type { Computed } from '../panelState';

/** What a loss is usually differentiated by, the first that a function takes. */
const usualRoles: readonly Role[] = ['y_pred', 'x', 'values', 'input1', 'anchor'];

/** The array whose numbers are varied. */
export interface WhatIfSubject {
  /** As the function takes it, in this role. */
  readonly taken: RoledArray;
  /** The same array as the session has it; undefined when the function takes it in another form. */
  readonly own: RoledArray | undefined;
}

/** The predictions of a result; undefined for a function that takes none. */
export function whatIfSubject({ arrays, session }: Pick<Computed, 'arrays' | 'session'>): WhatIfSubject | undefined {
  const taken = usualRoles.flatMap((role) => arrays.find((each) => each.role === role) ?? [])[0];
  if (taken === undefined || taken.array.data.length === 0) return undefined;
  return { taken, own: session.arrays.find(({ array }) => array === taken.array) };
}
