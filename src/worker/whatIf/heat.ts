import { formatCompact } from '../../core/format/formatCompact';
import { formatIndex } from '../../core/format/formatIndex';
import type { HeatCell, Way } from '../../protocol/whatIf';
import { largestPositions } from '../samples/largestPositions';

/** So many numbers are shown one by one; more share cells. */
const mostSingle = 60;
/** A row of so many cells fits beside an editor. */
const mostColumns = 10;
/** So many cells share a strip. */
const mostRuns = 96;
const valueDigits = 7;
const derivativeDigits = 3;

/** An array, and the derivative of a result by each of its numbers. */
export interface Sensitivity {
  readonly data: Float64Array;
  readonly shape: readonly number[];
  /** Missing where the result has none. */
  readonly gradient: Float64Array | undefined;
  /** Of the result; undefined for one that is neither better nor worse. */
  readonly better: 'lower' | 'higher' | undefined;
}

/** The same with what is found by looking at every derivative. */
export interface MeasuredSensitivity extends Sensitivity {
  /** How large the largest derivative is; 0 without any. */
  readonly largest: number;
}

export function measured(heat: Sensitivity): MeasuredSensitivity {
  const at = strongestIn(heat, 0, heat.data.length);
  return { ...heat, largest: sizeOfDerivative(heat.gradient?.[at]) };
}

/** How large a derivative is, for comparing: NaN says nothing. */
function sizeOfDerivative(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : Math.abs(value);
}

/**
 * The cells of an array's numbers, one by one in rows, or as runs of neighbours of which the strongest is shown; runs say
 * nothing without a derivative.
 */
export function heatCells(heat: MeasuredSensitivity): {
  readonly cells: readonly HeatCell[];
  readonly columns: number;
} {
  const { data, shape } = heat;
  const isSingle = data.length <= mostSingle;
  if (heat.gradient === undefined && !isSingle) return { cells: [], columns: 0 };
  const run = isSingle ? 1 : Math.ceil(data.length / mostRuns);
  const cells: HeatCell[] = [];
  for (let first = 0; first < data.length; first += run) {
    const end = Math.min(first + run, data.length);
    const at = strongestIn(heat, first, end);
    cells.push({ ...heatCell(heat, at), first, count: end - first });
  }
  const lastAxis = shape.at(-1) ?? 1;
  const isTable = shape.length > 1 && lastAxis > 1 && lastAxis <= mostColumns;
  return { cells, columns: isSingle ? (isTable ? lastAxis : Math.min(data.length, mostColumns)) : 0 };
}

/** One number of an array. */
export function heatCell(heat: MeasuredSensitivity, at: number): HeatCell {
  const { data, shape, gradient, better, largest } = heat;
  const derivative = gradient?.[at];
  const size = sizeOfDerivative(derivative);
  return {
    at,
    first: at,
    count: 1,
    index: formatIndex(shape, at),
    value: formatCompact(data[at] ?? NaN, valueDigits),
    derivative: derivative === undefined ? '' : formatCompact(derivative, derivativeDigits),
    strength: size === 0 ? 0 : size === Infinity ? 1 : Number.isFinite(largest) ? size / largest : 0,
    way: wayOf(derivative, better),
  };
}

/** The numbers with the largest derivatives, the largest first; none whose derivative is 0. */
export function strongest(heat: MeasuredSensitivity, most: number): readonly HeatCell[] {
  const { gradient = new Float64Array() } = heat;
  return largestPositions(gradient, most).map((at) => heatCell(heat, at));
}

/** The position of the largest derivative from `start` up to `end`; the first position when all are 0. */
export function strongestIn({ gradient }: Pick<Sensitivity, 'gradient'>, start: number, end: number): number {
  if (gradient === undefined) return start;
  let best = start;
  let most = sizeOfDerivative(gradient[start]);
  for (let at = start + 1; at < end; at += 1) {
    const size = Math.abs(gradient[at] ?? NaN);
    if (size > most) [best, most] = [at, size];
  }
  return best;
}

function wayOf(derivative: number | undefined, better: Sensitivity['better']): Way {
  if (sizeOfDerivative(derivative) === 0) return 'none';
  return (derivative ?? 0) > 0 === (better !== 'lower') ? 'up' : 'down';
}
