import type { Definition } from '../core/catalogue/definition';
import type { Inputs } from '../core/compute/types';
import { issue, type Issue } from '../core/issues/issue';
import { phrase, phraseList } from '../core/issues/phrase';
import type { Engine } from './loadEngine';
import { arraysFor, swapRoles, toInputs, type RoledArray, type Session } from './session';

/** The arrays that a function is given, and what there is to say about them. */
export interface TakenArrays {
  readonly arrays: readonly RoledArray[];
  /** The arrays before they were brought into the function's own form. */
  readonly meant: Inputs;
  readonly issues: readonly Issue[];
}

/**
 * The arrays of a session as its function takes them: as they were read; or, in a session with a variant, as that variant
 * has them and in the form that the function wants (class indices for one-hot rows), with a remark that says so.
 */
export function takenArrays(
  engine: Engine,
  definition: Definition | undefined,
  { arrays, variant: words }: Pick<Session, 'arrays' | 'variant'>,
): TakenArrays {
  const asRead = toInputs(arrays);
  const variant = words === undefined ? undefined : engine.inputVariants(asRead).find((each) => each.words === words);
  if (definition === undefined || variant === undefined) return withRemarks(arraysFor(definition, arrays), asRead);
  const { inputs, changes } = engine.adaptInputs(definition, variant.inputs);
  const isSwapped = variant.inputs.y_true === asRead.y_pred;
  const changed = (isSwapped ? swapRoles(arrays) : arrays).flatMap((each): readonly RoledArray[] => {
    const array = inputs[each.role];
    return array === undefined ? [] : [{ ...each, array }];
  });
  const taken = withRemarks(arraysFor(definition, changed), variant.inputs);
  const all = [...changes, variant.words].filter((change) => change !== '');
  if (all.length === 0) return taken;
  return {
    ...taken,
    issues: [
      issue('arrays.changed', 'info', { changes: phraseList(all.map((change) => phrase(change))) }),
      ...taken.issues,
    ],
  };
}

function withRemarks(arrays: readonly RoledArray[], meant: Inputs): TakenArrays {
  return { arrays, meant, issues: arrays.flatMap(({ remarks }) => remarks) };
}
