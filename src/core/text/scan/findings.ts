import type { LaterStatement } from '../laterOperations';
import { Checkpoints } from './checkpoints';
import type { Described } from './describe';
import { movedArray, movedStatement } from './moved';
import { MovingList } from './movingList';

/** What a scan finds, in the order of the text: arrays, statements that may change them, and where it could start anew. */
export class Findings {
  readonly arrays = new MovingList<Described>({ placeOf: ({ found }) => found.literal.start, moved: movedArray });
  readonly statements = new MovingList<LaterStatement>({ placeOf: ({ at }) => at, moved: movedStatement });
  readonly checkpoints = new Checkpoints();

  /** Takes what another scan found before its checkpoint `count`, counted from 1; nothing for 0. Nothing was found before. */
  takeBefore(others: Findings, count: number): void {
    const end = others.checkpoints.places[count - 1] ?? 0;
    this.arrays.take(others.arrays, 0, end, 0);
    this.statements.take(others.statements, 0, end, 0);
    this.checkpoints.takeFirst(others.checkpoints, count);
  }

  /** Adds what another scan found from its checkpoint of index `first` on, moved by `shift`. */
  takeFrom(others: Findings, first: number, shift: number): void {
    const start = others.checkpoints.places[first]!;
    this.arrays.take(others.arrays, start, Infinity, shift);
    this.statements.take(others.statements, start, Infinity, shift);
    this.checkpoints.takeFrom(others.checkpoints, first, shift);
  }
}
