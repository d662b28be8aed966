import { Kind } from '../characters';

/** What an open bracket is: a list, a tuple, the parentheses of a known call, or a set's braces. */
export const Bracket = { list: 1, tuple: 2, call: 3, set: 4 } as const;

/**
 * What is known of an open bracket: its fields on the stack. `values` is 1 or more as soon as there is a digit; `groups`
 * counts the arrays in it, `words` and `sums` what is no value; `pending` is how many candidates there were before it.
 */
export const Field = { bracket: 0, start: 1, values: 2, groups: 3, words: 4, sums: 5, pending: 6 } as const;
const stride = 8;

/** The brackets that are open, as integers: ten thousand of them are as good as one. */
export class BracketStack {
  /** At first for so few that engines keep them among their objects: lists of lists are the deepest that is frequent. */
  private fields = new Int32Array(2 * stride);
  /** Where the innermost bracket's fields are; negative when none is open. */
  private top = -stride;

  get isEmpty(): boolean {
    return this.top < 0;
  }

  open(at: number, bracket: number, pending: number): void {
    const top = this.top + stride;
    if (top === this.fields.length) {
      const larger = new Int32Array(top * 2);
      larger.set(this.fields);
      this.fields = larger;
    }
    const { fields } = this;
    fields[top + Field.bracket] = bracket;
    fields[top + Field.start] = at;
    fields[top + Field.values] = 0;
    fields[top + Field.groups] = 0;
    fields[top + Field.words] = 0;
    fields[top + Field.sums] = 0;
    fields[top + Field.pending] = pending;
    this.top = top;
  }

  /** Leaves the innermost bracket; its fields can be asked for with `left` until another one opens. */
  close(): void {
    this.top -= stride;
  }

  clear(): void {
    this.top = -stride;
  }

  /** A field of the innermost bracket. */
  get(field: number): number {
    return this.fields[this.top + field]!;
  }

  /** A field of the bracket that was closed last. */
  left(field: number): number {
    return this.fields[this.top + stride + field]!;
  }

  /** A field of the outermost bracket. */
  outermost(field: number): number {
    return this.fields[field]!;
  }

  /** Counts something in the innermost bracket. */
  add(field: number, count = 1): void {
    this.fields[this.top + field]! += count;
  }

  /** Notes that there is a digit in the innermost bracket. */
  hasValues(): void {
    this.fields[this.top + Field.values]! |= 1;
  }

  /** True when a value or an array stands in any of them. */
  get someValues(): boolean {
    for (let frame = 0; frame <= this.top; frame += stride) {
      if (this.fields[frame + Field.values]! + this.fields[frame + Field.groups]! > 0) return true;
    }
    return false;
  }
}

/** What a bracket of this kind opens. */
export function bracketOf(kind: number): number {
  return kind === Kind.open ? Bracket.list : kind === Kind.roundOpen ? Bracket.tuple : Bracket.set;
}

/** True when a closing bracket of this kind closes the bracket. */
export function closes(bracket: number, kind: number): boolean {
  if (bracket === Bracket.list) return kind === Kind.close;
  return kind === (bracket === Bracket.set ? Kind.braceClose : Kind.roundClose);
}

/** Whether a bracket with these contents is an array. */
export function isArray(
  bracket: number,
  values: number,
  groups: number,
  words: number,
  sums: number,
  inside: boolean,
): boolean {
  if (bracket === Bracket.set) return words + sums + groups === 0;
  if (bracket === Bracket.tuple && (words > 0 || (sums > 0 && !inside))) return false;
  // Words among numbers are refused when the array is read; mostly words are no array.
  return groups > 0 ? groups > words : values > 0 && values >= words;
}
