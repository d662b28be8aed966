import type { Phrase } from '../issues/phrase';
import type { LibraryRow } from './sideBySide';
import { sameValues } from './sameValues';

/** Functions that agree, the one that the others are measured by first. */
export interface ValueGroup {
  readonly rows: readonly LibraryRow[];
  /** Every way in which members part from the chosen function, once; empty for those that agree with it. */
  readonly partings: readonly Phrase[];
  /** True when all members are of concepts that are mixed up with the one that was asked for. */
  readonly isRelated: boolean;
}

/** The rows that have a value, those that agree together, in the order in which each value first occurs. */
export function groupByValue(rows: readonly LibraryRow[]): readonly ValueGroup[] {
  const groups: LibraryRow[][] = [];
  for (const row of rows) {
    if (row.value === undefined) continue;
    const group = groups.find(([first]) => first !== undefined && agree(first, row));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  return groups.map((members) => ({
    rows: members,
    partings: partingsOf(members),
    isRelated: members.every(({ isRelated }) => isRelated),
  }));
}

function agree({ value: a }: LibraryRow, { value: b }: LibraryRow): boolean {
  return a !== undefined && b !== undefined && sameValues(a.data, b.data, 'float64');
}

/** One sentence for each pair of steps at which members part from the chosen function. */
function partingsOf(rows: readonly LibraryRow[]): readonly Phrase[] {
  const sentences = new Map<string, Phrase>();
  for (const { parting } of rows) {
    if (parting === undefined) continue;
    const key = `${parting.step} ${parting.ownStep}`;
    if (!sentences.has(key)) sentences.set(key, parting.words);
  }
  return [...sentences.values()];
}
