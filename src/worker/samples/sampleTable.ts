import type { SampleReader } from '../../core/compute/sampleReader';
import type { NDArray } from '../../core/array/ndarray';
import type { ComputeRequest } from '../../core/compute/types';
import { contributions } from '../../core/charts/contributions';
import type { SampleOrder } from '../../protocol/samples';
import { sampleValues } from './sampleValues';

/** What is looked at in a result. */
export interface ResultArrays {
  readonly value?: NDArray | undefined;
  readonly perSample?: NDArray | undefined;
}

/** The samples of one result: their values, how much of the result each is, and their orders. */
export class SampleTable {
  /** One value for each sample. */
  readonly values: Float64Array;
  /** Undefined where the result is no mean or sum of the values. */
  readonly shares: Float64Array | undefined;
  readonly #orders = new Map<SampleOrder, Uint32Array>();

  private constructor(
    readonly reader: SampleReader,
    values: Float64Array,
    { value }: ResultArrays,
    weights: Float64Array | undefined,
    private readonly better: 'lower' | 'higher',
  ) {
    this.values = values;
    this.shares =
      value?.shape.length === 0 ? contributions({ values, weights, result: value.data[0] ?? NaN }) : undefined;
  }

  /** Undefined when no input has a value for each sample, or the result has none. */
  static of(
    reader: SampleReader | undefined,
    { inputs }: Pick<ComputeRequest, 'inputs'>,
    result: ResultArrays,
    better: 'lower' | 'higher' = 'lower',
  ): SampleTable | undefined {
    const values = reader && sampleValues(result, reader.samples);
    if (reader === undefined || values === undefined || reader.inputs.length === 0) return undefined;
    return new SampleTable(reader, values, result, inputs.sample_weight?.data, better);
  }

  /** Samples by their place in an order; equal values stay in the order in which they are counted. */
  order(order: SampleOrder): Uint32Array {
    const known = this.#orders.get(order);
    if (known !== undefined) return known;
    const sorted = new Uint32Array(this.values.length);
    for (let sample = 0; sample < sorted.length; sample += 1) sorted[sample] = sample;
    if (order !== 'index') {
      const { values } = this;
      const badness = this.better === 'lower' ? values : values.map((value) => -value);
      const sign = order === 'worst' ? 1 : -1;
      sorted.sort((a, b) => sign * compareWorst(badness[a] ?? NaN, badness[b] ?? NaN) || a - b);
    }
    this.#orders.set(order, sorted);
    return sorted;
  }
}

/** NaN is worse than any number. */
function compareWorst(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a === b ? 0 : a > b ? -1 : 1;
}
