import type { Definition } from '../../core/catalogue/definition';
import type { Precision } from '../../core/compute/types';
import type { Engine } from '../loadEngine';
import { toInputs, type RoledArray } from '../session';

/** Of losses and of metrics so many are shown. */
const ofEachKind = 2;
/** A candidate that suits the arrays this much less than the best is not one that matters. */
const rankTolerance = 15;

/** The numbers that matter for a pair of arrays: the losses and metrics that suit it best, those that give one number. */
export function pickNumbers(
  { candidates, compute }: Engine,
  arrays: readonly RoledArray[],
  precision: Precision,
  cancelled: () => boolean,
): { readonly definition: Definition; readonly value: number }[] {
  const inputs = toInputs(arrays);
  const fitting = candidates(inputs).filter(({ fits, definition }) => fits && definition.kind !== 'activation');
  const best = fitting[0]?.rank ?? 0;
  const picked: { definition: Definition; value: number }[] = [];
  for (const { definition, rank } of fitting) {
    if (rank < best - rankTolerance || cancelled()) break;
    const alike = picked.filter(({ definition: other }) => other.kind === definition.kind).length;
    if (definition.form !== 'class' || alike === ofEachKind) continue;
    if (picked.some(({ definition: other }) => other.concept === definition.concept)) continue;
    const { value } = compute({ function: definition.id, inputs, precision });
    const number = value?.shape.length === 0 ? value.data[0] : undefined;
    if (number !== undefined) picked.push({ definition, value: number });
  }
  return picked;
}
