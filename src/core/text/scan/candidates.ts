import type { Candidate } from './describe';

const stride = 3;
const closedFlag = 1;
const doubtfulFlag = 2;

/** Candidates in document order, kept as integers: a list of a million rows has a million of them for a while. */
export class Candidates {
  private entries = new Int32Array(64 * stride);
  length = 0;

  push(start: number, end: number, closed: boolean, doubtful: boolean): void {
    const at = this.length * stride;
    if (at === this.entries.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[at] = start;
    this.entries[at + 1] = end;
    this.entries[at + 2] = (closed ? closedFlag : 0) | (doubtful ? doubtfulFlag : 0);
    this.length += 1;
  }

  /** Puts one that is not closed before all others, which start after it. */
  insertFirst(start: number, end: number): void {
    this.push(0, 0, false, false);
    this.entries.copyWithin(stride, 0, (this.length - 1) * stride);
    this.entries.set([start, end, 0]);
  }

  /** Forgets all but the first `length`. */
  truncate(length: number): void {
    this.length = length;
  }

  get(index: number): Candidate {
    const at = index * stride;
    const flags = this.entries[at + 2]!;
    return {
      start: this.entries[at]!,
      end: this.entries[at + 1]!,
      closed: (flags & closedFlag) !== 0,
      doubtful: (flags & doubtfulFlag) !== 0,
    };
  }
}
