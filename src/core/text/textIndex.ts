import { firstFrom } from './firstFrom';
import type { Span } from '../issues/issue';
import type { FoundArray } from './found';
import type { ScanRecord } from './scan/earlierScan';
import type { TextBytes } from './textBytes';

/** The arrays of a text, in the order in which they stand in it. */
export class TextIndex {
  private byName: ReadonlyMap<string, readonly FoundArray[]> | undefined;

  constructor(
    /** Gives the arrays, the same ones every time. */
    private readonly find: () => readonly FoundArray[],
    /** False when the scan was cancelled before the end. */
    readonly complete: boolean,
    /** The scanned text as bytes, from the offset `bytesStart` on. */
    private readonly bytes: TextBytes,
    private readonly bytesStart: number,
    /** Characters that the scan looked at: a measure of its work, which grows in proportion to the text. */
    readonly work: number,
    /** What the scan of the text's next version can use; undefined for parts of a text. */
    readonly record?: ScanRecord,
  ) {}

  get arrays(): readonly FoundArray[] {
    return this.find();
  }

  /** The array whose expression or name contains `offset`; an offset just after counts as in it. */
  at(offset: number): FoundArray | undefined {
    const next = firstFrom(this.arrays, offset + 1, startOf);
    // The array that starts last before the offset, or the next one, whose name may be here.
    for (const found of [this.arrays[next - 1], this.arrays[next]]) {
      if (found !== undefined && (contains(found.span, offset) || contains(found.nameSpan, offset))) return found;
    }
    return this.arrays.find((found) => contains(found.nameSpan, offset));
  }

  /**
   * The bytes of an array's brackets, which `readArray` can use again, at once: the scan of the text's next version changes
   * them. Undefined where they are not complete, or not there any more.
   */
  bytesOf({ literal, brackets, unclosed }: FoundArray): Uint8Array | undefined {
    const { held } = this.bytes;
    const start = literal.start - this.bytesStart;
    const end = literal.end - this.bytesStart;
    if (held === undefined || start < 0 || end >= held.length) return undefined;
    return brackets === 'list' && unclosed === undefined ? held.subarray(start, end + 1) : undefined;
  }

  /** The arrays whose literals are inside `span`. */
  within(span: Span): readonly FoundArray[] {
    const found: FoundArray[] = [];
    for (
      let index = Math.max(firstFrom(this.arrays, span.start, startOf) - 1, 0);
      index < this.arrays.length;
      index += 1
    ) {
      const { literal } = this.arrays[index]!;
      if (literal.start >= span.end) break;
      if (literal.start >= span.start && literal.end <= span.end) found.push(this.arrays[index]!);
    }
    return found;
  }

  /** The array that `name` stands for at `beforeOffset`: the nearest one of that name before it, else the first after it. */
  named(name: string, beforeOffset = Infinity): FoundArray | undefined {
    this.byName ??= groupByName(this.arrays);
    const same = this.byName.get(name) ?? [];
    return same[Math.max(firstFrom(same, beforeOffset + 1, (found) => (found.nameSpan ?? found.span).start) - 1, 0)];
  }
}

const startOf = (found: FoundArray): number => found.span.start;

function contains(span: Span | undefined, offset: number): boolean {
  return span !== undefined && offset >= span.start && offset <= span.end;
}

function groupByName(arrays: readonly FoundArray[]): ReadonlyMap<string, readonly FoundArray[]> {
  const groups = new Map<string, FoundArray[]>();
  for (const found of arrays) {
    if (found.name === undefined) continue;
    const same = groups.get(found.name);
    if (same === undefined) groups.set(found.name, [found]);
    else same.push(found);
  }
  return groups;
}
