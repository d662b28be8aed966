import type { LibraryRow } from '../../core/compare/sideBySide';
import type { ComparedLibraries } from '../../worker/trials/compareLibraries';

/** The row of a function, refused or not. */
export function rowOf({ groups, refused }: ComparedLibraries, id: string): LibraryRow | undefined {
  return [...groups.flatMap(({ rows }) => rows), ...refused].find((row) => row.function === id);
}
