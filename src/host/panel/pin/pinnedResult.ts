import { ndarray, type NDArray } from '../../../core/array/ndarray';
import { callText, libraryOf } from '../../../core/compare/library';
import { sampleValues } from '../../../worker/samples/sampleValues';
import { fullValue, shortValue, type Computed } from '../panelState';
import { placeLabel } from '../../sources/place';

/** A result to compare others with: what was computed, from where, and its numbers. */
export interface PinnedResult {
  /** The function's id. */
  readonly function: string;
  /** `CategoricalCrossentropy(from_logits=True)` */
  readonly call: string;
  readonly library: string;
  readonly precision: string;
  readonly places: string;
  /** The value as it is shown, and in full. */
  readonly value: string;
  readonly fullValue: string;
  /** Undefined for a list. */
  readonly number: number | undefined;
  /** One for each sample; undefined where there are none to tell apart. */
  readonly samples: NDArray | undefined;
}

/** What is shown, as a result to pin; undefined when there is none. */
export function pinnedResult({ definition, request, result, arrays, worked }: Computed): PinnedResult | undefined {
  const { value, perSample } = result;
  if (definition === undefined || value === undefined) return undefined;
  const samples = sampleValues(result, worked?.samples ?? 1);
  return {
    function: definition.id,
    call: callText(definition, request.params ?? {}),
    library: libraryOf(definition.id),
    precision: result.precision,
    places: arrays.map(({ place }) => placeLabel(place)).join(', '),
    value: shortValue(value),
    fullValue: fullValue(result, value, 1000),
    number: value.shape.length === 0 ? value.data[0] : undefined,
    // The same array stays the same: a worker may have it already.
    samples: samples === perSample?.data ? perSample : samples && ndarray(samples),
  };
}
