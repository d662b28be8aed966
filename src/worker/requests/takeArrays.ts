import type { NDArray } from '../../core/array/ndarray';
import type { Definition, Role } from '../../core/catalogue/definition';
import { roles } from '../../core/catalogue/definition';
import { applyFix, type Fix } from '../../core/checks/fix';
import { adaptInputs } from '../../core/compare/adaptInputs';
import type { ComputeRequest, Inputs } from '../../core/compute/types';
import { inputVariants } from '../../core/expected/inputVariants';
import { arraysFor, swapRoles, toInputs } from '../../core/pairing/roledArrays';
import { requestedDefinition } from '../../core/resolution/requestedDefinition';
import { ArrayPool } from './arrayPool';

/** A function on arrays as they were read, and what is done to these before it takes them. */
export interface AskedCall extends Required<Omit<ComputeRequest, 'inputs'>> {
  readonly arrays: readonly { readonly role: Role; readonly array: NDArray }[];
  /**
   * What was done to the arrays before the function takes them in its own form (`softmax of y_pred`, or nothing: empty);
   * left out when it takes them as they were read.
   */
  readonly variant?: string | undefined;
  /** One after the other. */
  readonly fixes: readonly Fix[];
}

/** An array as a function takes it. */
export interface TakenArray {
  readonly role: Role;
  /** Where it was read: the position of that array in the list. */
  readonly from: number;
  /** Its number, counted through the arrays that were read and those made of them. */
  readonly array: number;
}

/** A call with the arrays as its function takes them: those that are as they were read do not travel. */
export interface TakenCall extends Omit<ComputeRequest, 'inputs'> {
  readonly made: readonly NDArray[];
  readonly taken: readonly TakenArray[];
  /** The arrays before they were brought into the function's own form. */
  readonly meant: readonly Omit<TakenArray, 'from'>[];
  /** What was done to the arrays, in English. */
  readonly changes: readonly string[];
}

/** An array on its way through what is done to it. */
interface Carried {
  readonly role: Role;
  readonly from: number;
  readonly array: NDArray;
}

interface Taken {
  readonly arrays: readonly Carried[];
  readonly meant: Inputs;
  readonly changes: readonly string[];
}

/**
 * The arrays of a call as its function takes them: as they were read; or, of a call with a variant, as that variant has
 * them and in the form that the function wants (class indices for one-hot rows); then with every fix.
 */
export function takeArrays(asked: AskedCall): TakenCall {
  const { function: name, params, precision, fixes } = asked;
  const read = asked.arrays.map(({ role, array }, from): Carried => ({ role, array, from }));
  const definition = requestedDefinition({ function: name, params, inputs: toInputs(read) });
  const { arrays, meant, changes } = withVariant(definition, read, asked.variant);
  const request = { function: name, params, inputs: toInputs(arrays), precision };
  const fixed = fixes.reduce<Fixed>(fixedBy, { request, arrays });
  const pool = new ArrayPool(read.map(({ array }) => array));
  const meantNow = { ...meant, ...changedInputs(request.inputs, fixed.request.inputs) };
  const { inputs: _, ...call } = fixed.request;
  const taken = fixed.arrays.map(({ role, from, array }) => ({ role, from, array: pool.numberOf(array) }));
  const meantArrays = roles.flatMap((role) => {
    const array = meantNow[role];
    return array === undefined ? [] : [{ role, array: pool.numberOf(array) }];
  });
  return { ...call, made: pool.made, taken, meant: meantArrays, changes };
}

function withVariant(definition: Definition | undefined, read: readonly Carried[], words: string | undefined): Taken {
  const asRead = toInputs(read);
  const variant = words === undefined ? undefined : inputVariants(asRead).find((each) => each.words === words);
  if (definition === undefined || variant === undefined) {
    return { arrays: arraysFor(definition, read), meant: asRead, changes: [] };
  }
  const { inputs, changes } = adaptInputs(definition, variant.inputs);
  const isSwapped = variant.inputs.y_true === asRead.y_pred;
  const changed = (isSwapped ? swapRoles(read) : read).flatMap((each): readonly Carried[] => {
    const array = inputs[each.role];
    return array === undefined ? [] : [{ ...each, array }];
  });
  return {
    arrays: arraysFor(definition, changed),
    meant: variant.inputs,
    changes: [...changes, variant.words].filter((change) => change !== ''),
  };
}

interface Fixed {
  readonly request: ComputeRequest;
  readonly arrays: readonly Carried[];
}

/** The arrays stay beside the places where they were read, whatever becomes of their values. */
function fixedBy({ request, arrays }: Fixed, fix: Fix): Fixed {
  if (fix.kind === 'together') return fix.fixes.reduce<Fixed>(fixedBy, { request, arrays });
  const next = applyFix(request, fix);
  const isSwap = fix.kind === 'inputs' && fix.conversion === 'swap';
  return { request: next, arrays: (isSwap ? swapRoles(arrays) : arrays).map((each) => withValues(each, next.inputs)) };
}

function withValues(each: Carried, inputs: Inputs): Carried {
  const array = inputs[each.role];
  return array === undefined || array === each.array ? each : { ...each, array };
}

const changedInputs = (before: Inputs, after: Inputs): Inputs =>
  Object.fromEntries(roles.filter((role) => after[role] !== before[role]).map((role) => [role, after[role]]));
