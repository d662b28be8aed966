/** Cells for each threshold: most hold one threshold or none. */
const cellsPerThreshold = 4;

/**
 * Finds places in a falling list of thresholds. The range between the smallest and the largest finite one is divided into
 * cells of equal width, so that a score has to be compared with the thresholds of its cell alone.
 *
 * Rounding keeps the order of numbers: a threshold in a later cell is above the score, one in an earlier cell below it.
 */
export class ThresholdPlaces {
  private readonly low: number;
  private readonly high: number;
  /** Cells for each unit. */
  private readonly scale: number;
  /** How many thresholds lie in later cells than each cell. */
  private readonly above: Uint32Array;

  constructor(private readonly falling: Float64Array) {
    const finite = falling.filter((threshold) => Number.isFinite(threshold));
    const cells = cellsPerThreshold * falling.length;
    this.high = finite[0] ?? NaN;
    this.low = finite.at(-1) ?? NaN;
    const scale = cells / (this.high - this.low);
    // One number has no range, and some ranges are beyond what numbers hold: then every place is searched for.
    this.scale = Number.isFinite(scale) && scale > 0 ? scale : 0;
    this.above = this.countAbove(finite, cells + 1);
  }

  /** The first position whose threshold is not above the score; the list's length when there is none, and for NaN. */
  of(score: number): number {
    if (this.scale === 0 || !(score >= this.low && score <= this.high))
      return this.search(score, 0, this.falling.length);
    const cell = this.cellOf(score);
    const first = this.above[cell]!;
    const end = cell === 0 ? this.falling.length : this.above[cell - 1]!;
    return end - first < 2
      ? first + Number(first < end && this.falling[first]! > score)
      : this.search(score, first, end);
  }

  private cellOf(score: number): number {
    return ((score - this.low) * this.scale) | 0;
  }

  /** Infinity, where thresholds begin with it, lies in a later cell than all others. */
  private countAbove(finite: Float64Array, cells: number): Uint32Array {
    const above = new Uint32Array(cells);
    if (this.scale === 0) return above;
    for (let i = 0; i < finite.length; i += 1) above[this.cellOf(finite[i]!)]! += 1;
    let count = this.falling.indexOf(this.high);
    for (let cell = cells - 1; cell >= 0; cell -= 1) {
      const inCell = above[cell]!;
      above[cell] = count;
      count += inCell;
    }
    return above;
  }

  private search(score: number, from: number, to: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.falling[middle]! <= score) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
