import { describe, expect, it } from 'vitest';
import type { PinnedResult } from '../../../../../src/host/panel/pin/pinnedResult';
import { pinState } from '../../../../../src/host/panel/pin/pinState';

const pinned: PinnedResult = {
  function: 'keras.losses.MeanSquaredError',
  call: 'MeanSquaredError()',
  library: 'Keras',
  precision: 'float32',
  places: 'blog.py:1, blog.py:2',
  value: '2.5',
  fullValue: '2.5',
  number: 2.5,
  samples: Float64Array.of(1, 2, 3, 4),
};

describe('a pinned result', () => {
  it('is known again when it is shown', () => {
    expect(pinState(pinned, { ...pinned, places: 'blog.py:3, blog.py:4' }, 'lower')).toMatchObject({
      isShown: true,
      difference: '0',
      effect: 'same',
    });
  });

  it('is compared with what is shown: the value, and the samples from the largest difference on', () => {
    const shown = { ...pinned, value: '2.', fullValue: '2.', number: 2, samples: Float64Array.of(1, 0, 3.5, 3.5) };
    expect(pinState(pinned, shown, 'lower')).toMatchObject({
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
    const shown = { ...pinned, samples: Float64Array.of(1, 2, NaN, 9) };
    expect(pinState(pinned, shown, 'lower').samples?.largest.map(({ sample }) => sample)).toEqual([2, 3]);
    const both = { ...pinned, samples: Float64Array.of(1, 2, NaN, 4) };
    expect(pinState(both, { ...both, number: 3 }, 'lower').samples?.largest).toEqual([]);
  });

  it('is neither better nor worse than another function', () => {
    const shown = { ...pinned, function: 'keras.losses.MeanAbsoluteError', number: 1 };
    expect(pinState(pinned, shown, 'lower').effect).toBe('other');
  });

  it('has no samples to compare where there are not as many, and no difference where there is no number', () => {
    const state = pinState(pinned, { ...pinned, number: undefined, samples: Float64Array.of(1) }, 'lower');
    expect(state).toMatchObject({ isShown: false, difference: '', effect: 'other', samples: undefined });
    expect(pinState(pinned, undefined, 'lower')).toMatchObject({ isShown: false, difference: '' });
  });
});
