import type { NDArray } from '../../../core/array/ndarray';
import { formatCompact } from '../../../core/format/formatCompact';
import type { PinnedSample, PinState } from '../../../protocol/pin';
import type { SampleComparison } from '../../../worker/samples/compareSamples';
import { differenceText, effectOf, type Better } from '../../../worker/samples/effect';
import type { PinnedResult } from './pinnedResult';

const digits = 4;

/** What is better of the result that is shown, as far as that says something about the pinned one. */
export function directionOf(pinned: PinnedResult, shown: PinnedResult | undefined, better: Better): Better {
  return shown?.function === pinned.function ? better : undefined;
}

/**
 * A pinned result beside the one that is shown.
 *
 * @param better what is better of the one that is shown
 * @param samples how the samples differ; undefined where there are not as many
 */
export function pinState(
  pinned: PinnedResult,
  shown: PinnedResult | undefined,
  better: Better,
  samples: SampleComparison | undefined,
): PinState {
  const direction = directionOf(pinned, shown, better);
  const [before, now] = [pinned.number, shown?.number];
  const isComparable = before !== undefined && now !== undefined;
  const { call, library, precision, places, value } = pinned;
  return {
    call,
    library,
    precision,
    places,
    value,
    isShown: shown !== undefined && isSame(pinned, shown, samples),
    difference: isComparable ? differenceText(before, now) : '',
    effect: isComparable ? effectOf(before, now, direction) : 'other',
    samples: samples && samplesState(samples, pinned.samples, shown?.samples, direction),
  };
}

function isSame(a: PinnedResult, b: PinnedResult, samples: SampleComparison | undefined): boolean {
  const isSameCall = a.call === b.call && a.library === b.library && a.precision === b.precision;
  const isSameSamples =
    samples === undefined
      ? a.samples === undefined && b.samples === undefined
      : samples.same === a.samples?.data.length;
  return isSameCall && a.fullValue === b.fullValue && isSameSamples;
}

function samplesState(
  { largest, ...counts }: SampleComparison,
  before: NDArray | undefined,
  now: NDArray | undefined,
  better: Better,
): PinState['samples'] {
  return {
    ...counts,
    largest: largest.map((sample) =>
      sampleState(before?.data[sample] ?? NaN, now?.data[sample] ?? NaN, sample, better),
    ),
  };
}

function sampleState(before: number, now: number, sample: number, better: Better): PinnedSample {
  return {
    sample,
    before: formatCompact(before, digits),
    now: formatCompact(now, digits),
    difference: differenceText(before, now),
    effect: effectOf(before, now, better),
  };
}
