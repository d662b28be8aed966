import type { SampleReader } from '../../core/compute/sampleReader';
import type { NDArray } from '../../core/array/ndarray';
import { ascendingOrder, descendingOrder } from '../../core/array/order';
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
    const ordered = order === 'index' ? this.#inTurn() : this.#byBadness(order);
    this.#orders.set(order, ordered);
    return ordered;
  }

  #inTurn(): Uint32Array {
    const samples = new Uint32Array(this.values.length);
    for (let sample = 0; sample < samples.length; sample += 1) samples[sample] = sample;
    return samples;
  }

  /** NaN is worse than any number. */
  #byBadness(order: 'worst' | 'best'): Uint32Array {
    const badness = this.better === 'lower' ? this.values : this.values.map((value) => -value);
    return order === 'worst' ? descendingOrder(badness) : ascendingOrder(badness);
  }
}
