import { sizeOf, type Shape } from '../array/ndarray';

export interface Layout {
  readonly separator: string;
  readonly lineWidth: number;
  /** How many items to show at both ends of a long axis; every item when undefined. */
  readonly edgeItems: number | undefined;
}

const ellipsis = '...';

/** The indices of an axis that are shown; `undefined` among them stands for the ones left out. */
function shownIndices(length: number, edgeItems: number | undefined): readonly (number | undefined)[] {
  const count = edgeItems === undefined || length <= 2 * edgeItems ? length : edgeItems;
  const head = Array.from({ length: count }, (_, i) => i);
  if (count === length) return head;
  return [...head, undefined, ...head.map((i) => length - count + i)];
}

/** Calls `visit` with the position of every value that a layout shows. */
export function visitShown(shape: Shape, edgeItems: number | undefined, visit: (position: number) => void): void {
  const walk = (axis: number, start: number): void => {
    const length = shape[axis];
    if (length === undefined) {
      visit(start);
      return;
    }
    const step = sizeOf(shape.slice(axis + 1));
    for (const index of shownIndices(length, edgeItems)) {
      if (index !== undefined) walk(axis + 1, start + index * step);
    }
  };
  walk(0, 0);
}

/**
 * Nested brackets around the words of an array (one for each value that is shown, in order), as NumPy lays them out:
 * rows under each other, an empty line more for every further axis, lines wrapped before `lineWidth` and aligned with
 * the first word. `shape` has at least one axis and no axis of size 0.
 */
export function layoutArray(shape: Shape, words: readonly string[], layout: Layout): string {
  const { separator, lineWidth, edgeItems } = layout;
  const bareSeparator = separator.trimEnd();
  const rank = shape.length;
  let next = 0;

  const row = (length: number): string => {
    const indent = ' '.repeat(rank);
    const width = lineWidth - (rank - 1) - Math.max(bareSeparator.length, 1);
    const lines: string[] = [];
    let line = indent;
    shownIndices(length, edgeItems).forEach((index, place) => {
      if (place > 0) line += separator;
      const text = index === undefined ? ellipsis : (words[next++] ?? '');
      if (line.length + text.length > width && line.length > indent.length) {
        lines.push(line.trimEnd());
        line = indent;
      }
      line += text;
    });
    return [...lines, line].join('\n').slice(rank);
  };

  const block = (axis: number): string => {
    const length = shape[axis] ?? 0;
    if (axis === rank - 1) return `[${row(length)}]`;
    const between = bareSeparator + '\n'.repeat(rank - 1 - axis) + ' '.repeat(axis + 1);
    const parts = shownIndices(length, edgeItems).map((index) => (index === undefined ? ellipsis : block(axis + 1)));
    return `[${parts.join(between)}]`;
  };

  return block(0);
}
