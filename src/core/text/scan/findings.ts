import type { LaterStatement } from '../laterOperations';
import { Checkpoints } from './checkpoints';
import type { Described } from './describe';
import { movedArray, movedStatement } from './moved';

/** What a scan finds, in the order of the text: arrays, statements that may change them, and where it could start anew. */
export class Findings {
  readonly arrays: Described[] = [];
  readonly statements: LaterStatement[] = [];
  readonly checkpoints = new Checkpoints();

  /** Adds what another scan found before its checkpoint `count`, counted from 1; nothing for 0. */
  takeBefore(others: Findings, count: number): void {
    const end = others.checkpoints.places[count - 1] ?? 0;
    for (const array of others.arrays.slice(0, firstFrom(others.arrays, end, startOf))) this.arrays.push(array);
    for (const each of others.statements.slice(0, firstFrom(others.statements, end, placeOf)))
      this.statements.push(each);
    this.checkpoints.take(others.checkpoints, 0, count, 0);
  }

  /** Adds what another scan found from its checkpoint of index `first` on, moved by `shift`. */
  takeFrom(others: Findings, first: number, shift: number): void {
    const { places } = others.checkpoints;
    const start = places[first]!;
    const arrays = others.arrays.slice(firstFrom(others.arrays, start, startOf));
    const statements = others.statements.slice(firstFrom(others.statements, start, placeOf));
    for (const array of arrays) this.arrays.push(shift === 0 ? array : movedArray(array, shift));
    for (const statement of statements)
      this.statements.push(shift === 0 ? statement : movedStatement(statement, shift));
    this.checkpoints.take(others.checkpoints, first, places.length, shift);
  }
}

const startOf = ({ found }: Described): number => found.literal.start;
const placeOf = ({ at }: LaterStatement): number => at;

/** Index of the first of `items` at `place` or later; their places ascend. */
function firstFrom<T>(items: readonly T[], place: number, placeOfItem: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOfItem(items[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
