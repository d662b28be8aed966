/** Says that all of the text was looked at: no checkpoint after it can be gone back to. */
export const wholeText = 0x7fffffff;

/**
 * Places in code, outside of all brackets, in ascending order: from there a scan goes on the same way whatever came before.
 * With each is kept how far the scan had looked ahead since the checkpoint before.
 */
export class Checkpoints {
  private kept: number[] = [];
  private reaches: number[] = [];

  get places(): readonly number[] {
    return this.kept;
  }

  /** The last place; 0 when there is none. */
  get last(): number {
    return this.places.at(-1) ?? 0;
  }

  add(place: number, reach: number): void {
    this.kept.push(place);
    this.reaches.push(reach);
  }

  /** How many there are before which nothing from `edited` on was looked at, themselves `margin` before it. */
  countBefore(edited: number, margin: number): number {
    let count = 0;
    while (count < this.places.length && this.places[count]! <= edited - margin && this.reaches[count]! <= edited) {
      count += 1;
    }
    return count;
  }

  /** Index of the first one at `place` or later. */
  firstFrom(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds those of another scan before index `to`, where there is none yet. */
  takeFirst(others: Checkpoints, to: number): void {
    this.kept = others.places.slice(0, to);
    this.reaches = others.reaches.slice(0, to);
  }

  /** Adds those of another scan from index `from` on, all moved by `shift`. */
  takeFrom(others: Checkpoints, from: number, shift: number): void {
    const to = others.places.length;
    for (let index = from; index < to; index += 1) {
      const reach = others.reaches[index]!;
      this.add(others.places[index]! + shift, reach === wholeText ? reach : reach + shift);
    }
  }
}
