import { sampleReader } from '../../core/compute/sampleReader';
import type { ComputeRequest } from '../../core/compute/types';
import type { SampleOrder } from '../../protocol/samples';
import { costOfPasses } from '../cost';
import { SampleTable, type ResultArrays } from '../samples/sampleTable';
import type { Task } from '../task';

export interface SampleRequest {
  readonly request: ComputeRequest;
  readonly result: ResultArrays;
  readonly better: 'lower' | 'higher' | undefined;
  readonly order: SampleOrder;
}

/** The samples of one result, in one order. */
export interface OrderedSamples {
  /** One for each sample. */
  readonly values: Float64Array;
  /** How much of the result each is; undefined where the result is no mean or sum of the values. */
  readonly shares: Float64Array | undefined;
  /** The samples by their places. */
  readonly samples: Uint32Array;
}

/** Values are sorted. */
const passes = 50;

/** The samples of a result in an order; null where there are none to tell apart. */
export const samplesTask: Task<SampleRequest, OrderedSamples | null> = {
  cost: ({ request }) => costOfPasses(request.inputs, passes),
  run: ({ request, result, better, order }) => {
    const table = SampleTable.of(sampleReader(request), request, result, better);
    return Promise.resolve(
      table === undefined ? null : { values: table.values, shares: table.shares, samples: table.order(order) },
    );
  },
};
