import type { BatchRow } from '../../../protocol/batches';

/** What the chart draws, in a plot of the size `plotWidth` x `plotHeight` with y downwards. */
export interface ChartLines {
  /** Path data: a dot for each batch alone, and the line of the result after each. */
  readonly dots: string;
  readonly line: string;
  /** The height of a value. */
  readonly heightOf: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

export const plotWidth = 600;
export const plotHeight = 120;
const margin = 8;

/** Undefined when there is no line to draw: fewer than two batches, or values that are no finite numbers. */
export function chartLines(rows: readonly BatchRow[]): ChartLines | undefined {
  const values = rows.flatMap(({ ownNumber, runningNumber }) => [ownNumber, runningNumber]);
  const finite = values.filter((value) => value !== null);
  if (rows.length < 2 || !rows.some(({ runningNumber }) => runningNumber !== null)) return undefined;
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const step = (plotWidth - 2 * margin) / (rows.length - 1);
  const heightOf = (value: number): number =>
    high === low ? plotHeight / 2 : margin + ((high - value) / (high - low)) * (plotHeight - 2 * margin);
  const at = (index: number, value: number): string => `${short(margin + index * step)} ${short(heightOf(value))}`;
  const dots = rows.flatMap(({ ownNumber }, index) => (ownNumber === null ? [] : [`M${at(index, ownNumber)}h0`]));
  let isDrawing = false;
  const line = rows.map(({ runningNumber }, index) => {
    const command = isDrawing ? 'L' : 'M';
    isDrawing = runningNumber !== null;
    return runningNumber === null ? '' : `${command}${at(index, runningNumber)}`;
  });
  return { dots: dots.join(''), line: line.join(''), heightOf, low, high };
}

const short = (value: number): string => String(Number(value.toFixed(2)));
