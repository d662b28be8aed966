import { torchLoss } from './reduction';

/** The formula of the p-norm distance of two arrays' rows; `eps` is added to every difference. */
function distance(a: string, b: string): string {
  const difference = `${a} - ${b} + eps`;
  return (
    `p == 1 ? sum(abs(${difference})) : p == 2 ? sqrt(sum((${difference})^2)) : ` +
    `p == 0 ? sum(${difference} != 0) : p == inf ? max(abs(${difference})) : sum(abs(${difference})^p)^(1 / p)`
  );
}

/**
 * By how much an anchor is not nearer to its positive than to its negative by at least `margin`.
 *
 * anchor, positive and negative `[N, D]` (or `[D]`); one loss per row. Distances are p-norms, with `eps` added to every
 * difference. With `swap`, the distance of positive and negative counts where it is the smaller one.
 */
export const tripletMarginLoss = torchLoss('triplet_margin_loss', 'TripletMarginLoss', {
  concept: 'triplet-margin',
  doc: 'max(distance to the positive - distance to the negative + margin, 0).',
  inputs: {
    anchor: { domain: 'real', symbol: 'a', doc: 'the rows to start from' },
    positive: { domain: 'real', symbol: 'q', doc: 'rows that should be near' },
    negative: { domain: 'real', symbol: 'n', doc: 'rows that should be far' },
  },
  params: {
    margin: { type: 'number', default: 1, symbol: 'm', doc: 'by how much the negative should be further away' },
    p: { type: 'number', default: 2, min: 0, symbol: 'p', doc: 'the norm: 1, 2, any other number, or inf' },
    eps: { type: 'number', default: 1e-6, min: 0, symbol: '\\epsilon', doc: 'added to every difference' },
    swap: { type: 'boolean', default: false, doc: 'let the distance of positive and negative count if it is smaller' },
  },
  steps: {
    near: distance('anchor', 'positive'),
    far: distance('anchor', 'negative'),
    across: distance('positive', 'negative'),
    smaller: 'swap ? minimum(far, across) : far',
    loss: 'maximum(margin + near - smaller, 0)',
  },
  symbols: { near: 'd^+', far: 'd^-', loss: 'L' },
});
