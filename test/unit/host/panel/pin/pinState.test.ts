import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../../src/core/array/ndarray';
import type { PinnedResult } from '../../../../../src/host/panel/pin/pinnedResult';
import { directionOf, pinState } from '../../../../../src/host/panel/pin/pinState';
import type { PinState } from '../../../../../src/protocol/pin';
import { compareSamples } from '../../../../../src/worker/samples/compareSamples';
import type { Better } from '../../../../../src/worker/samples/effect';

const pinned: PinnedResult = {
  function: 'keras.losses.MeanSquaredError',
  call: 'MeanSquaredError()',
  library: 'Keras',
  precision: 'float32',
  places: 'blog.py:1, blog.py:2',
  value: '2.5',
  fullValue: '2.5',
  number: 2.5,
  samples: samplesOf(1, 2, 3, 4),
};

function samplesOf(...values: readonly number[]): PinnedResult['samples'] {
  return ndarray(Float64Array.from(values));
}

/** What is said of a result beside a pinned one, with its samples compared where there are as many. */
function stateOf(before: PinnedResult, shown: PinnedResult | undefined, better: Better): PinState {
  const [old, now] = [before.samples?.data, shown?.samples?.data];
  const isComparable = old !== undefined && old.length === now?.length;
  const samples = isComparable ? compareSamples(old, now, directionOf(before, shown, better)) : undefined;
  return pinState(before, shown, better, samples);
}

describe('a pinned result', () => {
  it('is known again when it is shown', () => {
    expect(stateOf(pinned, { ...pinned, places: 'blog.py:3, blog.py:4' }, 'lower')).toMatchObject({
      isShown: true,
      difference: '0',
      effect: 'same',
    });
  });

  it('is compared with what is shown: the value, and the samples from the largest difference on', () => {
    const shown = { ...pinned, value: '2.', fullValue: '2.', number: 2, samples: samplesOf(1, 0, 3.5, 3.5) };
    expect(stateOf(pinned, shown, 'lower')).toMatchObject({
      isShown: false,
      difference: '-0.5',
      effect: 'better',
      samples: {
        better: 2,
        worse: 1,
        same: 1,
        other: 0,
        largest: [
          { sample: 1, before: '2', now: '0', difference: '-2', effect: 'better' },
          { sample: 2, before: '3', now: '3.5', difference: '+0.5', effect: 'worse' },
          { sample: 3, before: '4', now: '3.5', difference: '-0.5', effect: 'better' },
        ],
      },
    });
  });

  it('has NaN among the largest differences, once', () => {
    const shown = { ...pinned, samples: samplesOf(1, 2, NaN, 9) };
    expect(stateOf(pinned, shown, 'lower').samples?.largest.map(({ sample }) => sample)).toEqual([2, 3]);
    const both = { ...pinned, samples: samplesOf(1, 2, NaN, 4) };
    expect(stateOf(both, { ...both, number: 3 }, 'lower').samples?.largest).toEqual([]);
  });

  it('is neither better nor worse than another function', () => {
    const shown = { ...pinned, function: 'keras.losses.MeanAbsoluteError', number: 1 };
    expect(stateOf(pinned, shown, 'lower').effect).toBe('other');
  });

  it('has no samples to compare where there are not as many, and no difference where there is no number', () => {
    const state = stateOf(pinned, { ...pinned, number: undefined, samples: samplesOf(1) }, 'lower');
    expect(state).toMatchObject({ isShown: false, difference: '', effect: 'other', samples: undefined });
    expect(stateOf(pinned, undefined, 'lower')).toMatchObject({ isShown: false, difference: '' });
  });
});
