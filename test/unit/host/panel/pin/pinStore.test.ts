import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../../src/core/array/ndarray';
import type { PinnedResult } from '../../../../../src/host/panel/pin/pinnedResult';
import { PinStore } from '../../../../../src/host/panel/pin/pinStore';
import { memory } from '../../memory';

const pinned: PinnedResult = {
  function: 'keras.losses.MeanSquaredError',
  call: 'MeanSquaredError()',
  library: 'Keras',
  precision: 'float32',
  places: 'blog.py:1, blog.py:2',
  value: 'nan',
  fullValue: 'nan',
  number: NaN,
  samples: ndarray(Float64Array.of(0.1, NaN, -Infinity)),
};

describe('the store of a pinned result', () => {
  it('gives back what it was given, NaN and infinities too', async () => {
    const store = new PinStore(memory());
    expect(store.load()).toBeUndefined();
    await store.save(pinned);
    expect(store.load()).toEqual(pinned);
    await store.save(undefined);
    expect(store.load()).toBeUndefined();
  });

  it('keeps a list without a number', async () => {
    const store = new PinStore(memory());
    const list = { ...pinned, number: undefined, samples: undefined };
    await store.save(list);
    expect(store.load()).toEqual(list);
  });

  it('keeps the value alone of very many samples', async () => {
    const store = new PinStore(memory());
    await store.save({ ...pinned, samples: ndarray(new Float64Array(10_001)) });
    expect(store.load()).toEqual({ ...pinned, samples: undefined });
  });

  it('takes what it does not understand for nothing', async () => {
    const storage = memory();
    await storage.update('metricLens.pinned', { value: 3 });
    expect(new PinStore(storage).load()).toBeUndefined();
  });
});
