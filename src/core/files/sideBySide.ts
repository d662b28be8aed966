import type { RowReader } from './dataFile';

/** Several readers as one, whose arrays come one after the other. */
export function sideBySide(readers: readonly RowReader[]): RowReader {
  const [rows] = readers.flatMap((reader) => reader.rows ?? []);
  return {
    rows,
    width: Math.max(...readers.map(({ width }) => width)),
    get issues() {
      return readers.flatMap(({ issues }) => issues);
    },
    next: async (count) => {
      const read = [];
      for (const reader of readers) read.push(...(await reader.next(count)));
      return read;
    },
  };
}
