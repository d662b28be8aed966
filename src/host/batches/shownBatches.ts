import type { BatchesState } from '../../protocol/batches';
import { revealArray } from '../sources/revealArray';
import type { Place } from '../sources/place';
import type { PlaceKeeper } from '../sources/placeKeeper';
import type { Words } from '../words';
import { placesOf, withPlaces } from './batches';
import type { BatchSession } from './batchSession';
import { batchesState, readAt } from './batchesState';

/** The batches as the panel shows them, at the places where their arrays are now. */
export class ShownBatches {
  constructor(
    private readonly batches: BatchSession,
    private readonly keeper: PlaceKeeper,
    private readonly words: Words,
  ) {}

  /** Calls `listener` when there are other batches. */
  onDidChange(listener: () => void): void {
    this.batches.onDidChange(listener);
  }

  /** Takes up the batches of before a reload. */
  async load(): Promise<void> {
    await this.batches.load();
  }

  /** Where the arrays of the batches were read. */
  places(): readonly Place[] {
    const { current } = this.batches;
    return current === undefined ? [] : placesOf(current);
  }

  state(): BatchesState | undefined {
    const { current } = this.batches;
    const moved = current && withPlaces(current, (place) => this.keeper.now(place));
    return moved && batchesState(moved, this.words);
  }

  /** Goes to where a batch was read, counted from 0. */
  async reveal(batch: number): Promise<void> {
    const source = readAt(this.batches.current?.sources[batch] ?? []);
    if (source?.place !== undefined) await revealArray(source, this.keeper.now(source.place), this.words);
  }
}
