import type { Shape } from '../../array/ndarray';
import type { Issue, IssueParams } from '../../issues/issue';
import { issue } from '../../issues/issue';
import type { IssueCode } from '../../issues/messages';
import { Kind, kinds } from '../characters';

const roundClose = 0x29;
const squareClose = 0x5d;

/** Deeper nesting is refused: no library has arrays of so many axes. */
export const deepest = 64;

/**
 * The lists that are open while a literal is read, and the lengths of those that were closed: what its shape is made of.
 *
 * Methods return false when the lists do not form an array; `problem` says why, with its place in the bytes.
 */
export class Nesting {
  problem: Issue | undefined;
  depth = 0;
  /** The depth at which the numbers stand; -1 before the first. */
  leaf = -1;
  private deepestSeen = 0;
  /** By depth: values in the list that is open, values in the lists before it (-1: none yet), its opening bracket. */
  private readonly counts = [0];
  private readonly lengths = [-1];
  private readonly brackets = [0];
  private readonly openings = [0];

  /** With `bare` one list is open from the start, which no bracket opens and the end of the bytes closes. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly bare: boolean,
  ) {
    if (bare) this.deepen(1);
  }

  /** Counts values in the list that is open. */
  count(values: number): void {
    this.counts[this.depth]! += values;
  }

  /** The byte that closes the list that is open, when it is a row like those before it, within another list; else 0. */
  get closerOfRow(): number {
    const isRow = this.lengthOfRow > 0 && this.depth > 1;
    return isRow ? (this.brackets[this.depth] === Kind.roundOpen ? roundClose : squareClose) : 0;
  }

  /** How many values the lists at this depth have; -1 before the first of them is closed. */
  get lengthOfRow(): number {
    return this.lengths[this.depth]!;
  }

  /** How many values the list that is open has until now. */
  get countInRow(): number {
    return this.counts[this.depth]!;
  }

  /**
   * Notes that `closed` rows have been read to their ends since the list that is open was; the last one that was opened, at
   * `opening`, has `count` values, and is open still or not.
   */
  passRows(closed: number, count: number, isOpen: boolean, opening: number): void {
    const { counts, depth } = this;
    counts[depth] = count;
    if (closed === 0) return;
    counts[depth - 1]! += closed;
    if (!isOpen) this.depth = depth - 1;
    else this.openings[depth] = opening;
  }

  open(at: number): boolean {
    const { depth, leaf } = this;
    if (leaf !== -1 && depth >= leaf) return this.fail('text.ragged-list', at, at + 1, { place: this.place(depth) });
    if (depth === deepest) return this.fail('text.too-deep', at, at + 1, { limit: deepest });
    this.deepen(depth + 1);
    this.brackets[this.depth] = kinds[this.bytes[at]!]!;
    this.openings[this.depth] = at;
    return true;
  }

  /** Opens a list at `depth`, which is empty still. */
  private deepen(depth: number): void {
    this.depth = depth;
    this.counts[depth] = 0;
    if (depth <= this.deepestSeen) return;
    this.deepestSeen = depth;
    this.lengths[depth] = -1;
    this.brackets[depth] = this.openings[depth] = 0;
  }

  /** Closes the innermost list with a bracket of this kind; `after` tells that no comma follows its last value. */
  close(at: number, kind: number, after: boolean): boolean {
    const { depth, counts, lengths } = this;
    const bracket = this.brackets[depth];
    if (bracket === 0) return this.fail('text.not-a-number', at, at + 1);
    if ((kind === Kind.roundClose) !== (bracket === Kind.roundOpen)) return this.failUnclosed(depth);
    const count = counts[depth]!;
    const opening = this.openings[depth]!;
    // In Python (x) is x; only (x,) is a tuple.
    if (bracket === Kind.roundOpen && count === 1 && after) return this.fail('text.not-a-number', opening, at + 1);
    if (lengths[depth] === -1) lengths[depth] = count;
    else if (lengths[depth] !== count) {
      const params = { place: this.place(depth - 1), received: count, expected: lengths[depth]! };
      return this.fail('text.ragged', opening, at + 1, params);
    }
    this.depth = depth - 1;
    counts[depth - 1]! += 1;
    return true;
  }

  /** Takes the list that is open, with the number from `at` to `end`, as the place where the numbers stand. */
  takeNumber(at: number, end: number): boolean {
    if (this.depth === 0) return this.fail('text.not-a-number', at, end);
    if (this.leaf === -1 && this.deepestSeen === this.depth) {
      this.leaf = this.depth;
      return true;
    }
    return this.fail('text.ragged-number', at, end, { place: this.place(this.depth) });
  }

  /** The end of the bytes: numbers without brackets are complete, brackets are not. */
  finish(): boolean {
    if (!this.bare || this.depth !== 1) return this.failUnclosed(1);
    this.lengths[1] = this.counts[1]!;
    return true;
  }

  shape(): Shape {
    const rank = this.leaf === -1 ? this.deepestSeen : this.leaf;
    return this.lengths.slice(1, rank + 1);
  }

  /** Says that the list at `depth` is not closed. */
  failUnclosed(depth: number): false {
    const at = this.openings[depth]!;
    const isRound = this.brackets[depth] === Kind.roundOpen;
    const params = isRound ? { bracket: '(', closer: ')' } : { bracket: '[', closer: ']' };
    return this.fail('text.unclosed', at, at + 1, params);
  }

  /** The Python index of the element that is being read at `depth`: `[2]`, `[0][1]`. */
  private place(depth: number): string {
    return this.counts
      .slice(1, depth + 1)
      .map((count) => `[${String(count)}]`)
      .join('');
  }

  private fail(code: IssueCode, start: number, end: number, params: IssueParams = {}): false {
    this.problem = issue(code, 'error', params, { start, end });
    return false;
  }
}
