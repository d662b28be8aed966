import { formatCompact } from '../../../core/format/formatCompact';
import type { PinnedSample, PinState } from '../../../protocol/pin';
import { differenceText, effectOf } from '../effect';
import type { PinnedResult } from './pinnedResult';

const mostListed = 5;
const digits = 4;

type Better = 'lower' | 'higher' | undefined;

/** A pinned result beside the one that is shown; `better` is what is better of the one that is shown. */
export function pinState(pinned: PinnedResult, shown: PinnedResult | undefined, better: Better): PinState {
  const direction = shown?.function === pinned.function ? better : undefined;
  const [before, now] = [pinned.number, shown?.number];
  const isComparable = before !== undefined && now !== undefined;
  const { call, library, precision, places, value } = pinned;
  return {
    call,
    library,
    precision,
    places,
    value,
    isShown: shown !== undefined && isSame(pinned, shown),
    difference: isComparable ? differenceText(before, now) : '',
    effect: isComparable ? effectOf(before, now, direction) : 'other',
    samples: samplesState(pinned.samples, shown?.samples, direction),
  };
}

function isSame(a: PinnedResult, b: PinnedResult): boolean {
  const isSameCall = a.call === b.call && a.library === b.library && a.precision === b.precision;
  const isSameSamples = a.samples?.length === b.samples?.length && (a.samples?.every(equals(b.samples)) ?? true);
  return isSameCall && a.fullValue === b.fullValue && isSameSamples;
}

const equals =
  (others: Float64Array | undefined) =>
  (value: number, index: number): boolean =>
    Object.is(value, others?.[index]) || value === others?.[index];

/** How the samples differ, as they are counted; undefined where there are not as many. */
function samplesState(
  before: Float64Array | undefined,
  now: Float64Array | undefined,
  better: Better,
): PinState['samples'] {
  if (before === undefined || before.length !== now?.length) return undefined;
  const counts = { better: 0, worse: 0, same: 0, other: 0 };
  before.forEach((value, sample) => {
    counts[effectOf(value, now[sample] ?? NaN, better)] += 1;
  });
  return {
    ...counts,
    largest: largestDifferences(before, now).map((sample) => sampleState(before, now, sample, better)),
  };
}

/** The samples whose values differ most; one that became NaN, or was it, comes first. */
function largestDifferences(before: Float64Array, now: Float64Array): readonly number[] {
  const sizes = before.map((value, sample) => {
    const other = now[sample] ?? NaN;
    if (Object.is(value, other) || value === other) return 0;
    const size = Math.abs(other - value);
    return Number.isNaN(size) ? Infinity : size;
  });
  const found: number[] = [];
  sizes.forEach((size, sample) => {
    if (size === 0) return;
    const place = found.findIndex((each) => (sizes[each] ?? 0) < size);
    found.splice(place === -1 ? found.length : place, 0, sample);
    if (found.length > mostListed) found.pop();
  });
  return found;
}

function sampleState(before: Float64Array, now: Float64Array, sample: number, better: Better): PinnedSample {
  const [old = NaN, other = NaN] = [before[sample], now[sample]];
  return {
    sample,
    before: formatCompact(old, digits),
    now: formatCompact(other, digits),
    difference: differenceText(old, other),
    effect: effectOf(old, other, better),
  };
}
