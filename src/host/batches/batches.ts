import type { NDArray } from '../../core/array/ndarray';
import type { Role } from '../../core/catalogue/definition';
import type { BatchRun } from '../../core/session/batchRun';
import type { Place } from '../sources/place';

/** An array of a batch before it is taken in; without a place when a command was handed its numbers. */
export interface BatchArray {
  readonly role: Role;
  readonly name: string | undefined;
  readonly array: NDArray;
  readonly place?: Place;
}

/** Where an array of a batch was read. */
export type BatchSource = Pick<BatchArray, 'role' | 'name' | 'place'>;

/** The batches so far: what a function makes of them, and where the arrays of each were read. */
export interface Batches {
  readonly run: BatchRun;
  /** `BinaryAccuracy(threshold=0.3)` */
  readonly call: string;
  /** For each batch, the arrays that the function takes. */
  readonly sources: readonly (readonly BatchSource[])[];
}

/** The same with the places where the arrays are now, as far as that is known. */
export function withPlaces(batches: Batches, now: (place: Place) => Place | undefined): Batches {
  const moved = (source: BatchSource): BatchSource =>
    source.place === undefined ? source : { ...source, place: now(source.place) ?? source.place };
  return { ...batches, sources: batches.sources.map((each) => each.map(moved)) };
}

/** Where the arrays of all batches were read. */
export function placesOf({ sources }: Batches): readonly Place[] {
  return sources.flat().flatMap(({ place }) => place ?? []);
}

/** How many numbers the batches hold. */
export function numbersIn({ run }: Batches): number {
  const arrays = run.batches.flatMap(({ inputs }) => Object.values(inputs));
  return arrays.reduce((count, { data }) => count + data.length, 0);
}
