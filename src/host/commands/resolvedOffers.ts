import type { Inputs } from '../../core/compute/types';
import type { Engine } from '../loadEngine';
import type { ResolvedOffer } from './pickFunction';

/** "accuracy", as Keras resolves it by the shapes of the arrays; nothing where it does not suit them. */
export function resolvedOffers(
  { reasonOf, resolveRequest }: Engine,
  inputs: Inputs,
  candidates: ReturnType<Engine['candidates']>,
): ResolvedOffer[] {
  const resolution = resolveRequest({ function: 'accuracy', inputs });
  if (resolution === undefined) return [];
  const suits = candidates.some(
    ({ definition, fits, rank }) => definition === resolution.definition && fits && rank > 0,
  );
  return suits ? [{ ...resolution, reason: reasonOf(resolution) }] : [];
}
