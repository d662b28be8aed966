import type { Domain } from '../catalogue/definition';
import type { ArrayKind } from '../describe/arrayKind';

/**
 * How well values of a kind suit what an input stands for: 3 they are what is meant, 2 they often are, 1 they can be;
 * what is not listed is most likely something else. It puts suggestions in order and decides nothing else.
 */
const scores: Readonly<Record<Domain, Readonly<Partial<Record<ArrayKind, number>>>>> = {
  real: { real: 3, logits: 3, counts: 2, 'class-index': 1, probability: 1, binary: 1, sign: 1, 'not-finite': 1 },
  positive: { counts: 2, real: 1, probability: 1, 'class-index': 1 },
  binary: { binary: 3, 'one-hot': 1, probability: 1 },
  sign: { sign: 3 },
  probability: { probability: 3, 'probability-rows': 1, binary: 1 },
  'one-hot': { 'one-hot': 3, 'probability-rows': 1 },
  distribution: { 'probability-rows': 3, 'one-hot': 1, probability: 3 },
  'class-index': { 'class-index': 3, binary: 2, counts: 1 },
  'label-list': { 'class-index': 1, counts: 1 },
  score: { logits: 3, 'probability-rows': 2, probability: 2, real: 2 },
  weight: { real: 1, counts: 1, probability: 1, binary: 1 },
};

export function suitability(domain: Domain, kind: ArrayKind): number {
  return scores[domain][kind] ?? 0;
}
