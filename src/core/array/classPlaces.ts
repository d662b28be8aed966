import { labelRange } from './labelRange';

/** Where each class stands in a list; of classes that are listed twice, the last place. */
export class ClassPlaces {
  /** The place of what is not in the list: as many as there are classes. */
  readonly none: number;
  private readonly low: number;
  private readonly table: Int32Array | undefined;
  private readonly map: ReadonlyMap<number, number> | undefined;

  constructor(classes: Float64Array) {
    const range = labelRange(classes);
    this.none = classes.length;
    this.low = range?.low ?? 0;
    if (range === undefined) this.map = new Map(Array.from(classes, (value, place) => [value, place]));
    else this.table = tableOf(classes, range.low, range.size);
  }

  /** The place of a value in the list, or `none`. */
  of(value: number): number {
    const { table } = this;
    if (table === undefined) return this.map?.get(value) ?? this.none;
    const label = value | 0;
    // Below the first class the distance is a large number, too.
    const at = (label - this.low) >>> 0;
    return label === value && at < table.length ? table[at]! : this.none;
  }
}

function tableOf(classes: Float64Array, low: number, size: number): Int32Array {
  const table = new Int32Array(size).fill(classes.length);
  for (let place = 0; place < classes.length; place += 1) table[classes[place]! - low] = place;
  return table;
}
