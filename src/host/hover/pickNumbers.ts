import type { Definition } from '../../core/catalogue/definition';
import type { Ranked } from '../../core/compute/ranking';
import type { Precision } from '../../core/compute/types';
import type { Engine } from '../loadEngine';
import { toInputs } from '../../core/pairing/roledArrays';
import type { RoledArray } from '../session';

/** Of losses and of metrics so many are shown. */
const ofEachKind = 2;
/** A candidate that suits the arrays this much less than the best is not one that matters. */
const rankTolerance = 15;

export interface PickedNumber {
  readonly definition: Definition;
  readonly value: number;
}

/**
 * The numbers that matter for a pair of arrays: the losses and metrics that suit it best, those that give one number.
 * `pause` lets other work in between, and says whether to go on; undefined when not.
 */
export async function pickNumbers(
  { fittingCandidates, computeValue }: Pick<Engine, 'fittingCandidates' | 'computeValue'>,
  arrays: readonly RoledArray[],
  precision: Precision,
  pause: () => Promise<boolean>,
): Promise<readonly PickedNumber[] | undefined> {
  const inputs = toInputs(arrays);
  let best: number | undefined;
  const picked: PickedNumber[] = [];
  /** What matters, and says something that is not picked yet; nothing else is tried. */
  const isWanted = ({ definition: { form, kind, concept }, rank }: Ranked): boolean =>
    form === 'class' &&
    (best === undefined || rank >= best - rankTolerance) &&
    picked.filter(({ definition }) => definition.kind === kind).length < ofEachKind &&
    picked.every(({ definition }) => definition.concept !== concept);
  for (const { definition, rank } of fittingCandidates(inputs, isWanted)) {
    best ??= rank;
    if (!(await pause())) return undefined;
    const value = computeValue({ function: definition.id, inputs, precision });
    const number = value?.shape.length === 0 ? value.data[0] : undefined;
    // A metric that repeats a loss says nothing new.
    const isNew = !picked.some((other) => other.value === number && other.definition.kind !== definition.kind);
    if (number !== undefined && isNew) picked.push({ definition, value: number });
  }
  return picked;
}
