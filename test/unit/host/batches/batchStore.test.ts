import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { startRun } from '../../../../src/core/session/batchRun';
import type { Batches } from '../../../../src/host/batches/batches';
import { BatchStore } from '../../../../src/host/batches/batchStore';
import { roled } from '../arrays';
import { memory } from '../memory';

function batchesOf(samples: number): Batches {
  const { role, name, place } = roled('y_pred', [0], [1], 7);
  const numbers = ndarray(new Float64Array(samples).fill(0.25), [samples], 'float32');
  const inputs = { y_true: numbers, y_pred: numbers };
  const { value: run } = startRun({ function: 'mae', params: {}, precision: 'float32' }, inputs);
  if (run === undefined) throw new Error('the batch was refused');
  return {
    run,
    call: 'mean_absolute_error()',
    sources: [
      [
        { role: 'y_true', name: undefined },
        { role, name, place },
      ],
    ],
  };
}

describe('BatchStore', () => {
  it('keeps functions, numbers and places', async () => {
    const store = new BatchStore(memory());
    await store.save(batchesOf(3));
    const { y_true: array } = batchesOf(3).run.batches[0].inputs;
    const { place } = roled('y_pred', [0], [1], 7);
    expect(store.load()).toEqual({
      function: batchesOf(3).run.function,
      params: {},
      precision: 'float32',
      batches: [
        [
          { role: 'y_true', name: undefined, array },
          { role: 'y_pred', name: undefined, array, place },
        ],
      ],
    });
  });

  it('keeps nothing of batches that hold too many numbers, and nothing of what is gone', async () => {
    const store = new BatchStore(memory());
    await store.save(batchesOf(3));
    await store.save(batchesOf(50_001));
    expect(store.load()).toBeUndefined();
    await store.save(batchesOf(50_000));
    expect(store.load()?.batches).toHaveLength(1);
    await store.save(undefined);
    expect(store.load()).toBeUndefined();
  });

  it('takes what it does not know for nothing', async () => {
    const before = memory();
    await before.update('metricLens.batches', { function: 'mae', batches: [['?']] });
    expect(new BatchStore(before).load()).toBeUndefined();
  });
});
