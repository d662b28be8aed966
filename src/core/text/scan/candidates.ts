import type { Candidate } from './describe';

const stride = 3;
const closedFlag = 1;
const doubtfulFlag = 2;

/** Candidates in document order, kept as integers: a list of a million rows has a million of them for a while. */
export class Candidates {
  /** At first so few that engines keep them among their objects: most brackets hold one or two. */
  private entries = new Int32Array(5 * stride);
  length = 0;

  push(start: number, end: number, closed: boolean, doubtful: boolean): void {
    const at = this.length * stride;
    this.makeRoom(1);
    this.entries[at] = start;
    this.entries[at + 1] = end;
    this.entries[at + 2] = (closed ? closedFlag : 0) | (doubtful ? doubtfulFlag : 0);
    this.length += 1;
  }

  /** Adds `count` of them, as this class keeps them: start, end, flags. */
  append(entries: Int32Array, count: number): void {
    this.makeRoom(count);
    this.entries.set(entries.subarray(0, count * stride), this.length * stride);
    this.length += count;
  }

  /** Puts one that is not closed before all others, which start after it. */
  insertFirst(start: number, end: number): void {
    this.push(0, 0, false, false);
    this.entries.copyWithin(stride, 0, (this.length - 1) * stride);
    this.entries.set([start, end, 0]);
  }

  private makeRoom(count: number): void {
    const needed = (this.length + count) * stride;
    if (needed <= this.entries.length) return;
    const larger = new Int32Array(Math.max(needed, this.entries.length * 2));
    larger.set(this.entries);
    this.entries = larger;
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
