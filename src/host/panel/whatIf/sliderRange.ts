import type { Domain } from '../../../core/catalogue/definition';
import type { ValueSpan } from '../../../worker/whatIf/spanOf';

/** So many steps lead through the range, at least. */
const leastSteps = 200;

/** What mostly lies between 0 and 1, and cannot be told from other numbers where it does not. */
const fractions: ReadonlySet<Domain> = new Set(['probability', 'distribution', 'score']);

/**
 * What a slider for a number of an array goes through: 0 to 1 for numbers that lie there and are probabilities or scores,
 * else what the array's numbers span and half as much on either side. The steps are powers of ten.
 */
export function sliderRange(
  span: ValueSpan,
  given: number,
  domain: Domain | undefined,
): { readonly min: number; readonly max: number; readonly step: number } {
  const areFractions = domain !== undefined && fractions.has(domain) && span.low >= 0 && span.high <= 1;
  const { low, high } = areFractions ? { low: 0, high: 1 } : widened(span);
  const [min, max] = [Math.min(low, finite(given, low)), Math.max(high, finite(given, high))];
  const step = 10 ** Math.floor(Math.log10((max - min) / leastSteps));
  return { min: Math.floor(min / step) * step, max: Math.ceil(max / step) * step, step };
}

function widened({ low, high }: ValueSpan): ValueSpan {
  const margin = (high - low) / 2 || Math.abs(high) || 1;
  return { low: low - margin, high: high + margin };
}

const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
