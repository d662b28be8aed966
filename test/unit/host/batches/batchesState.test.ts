import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { addBatch, startRun } from '../../../../src/core/session/batchRun';
import { placesOf, withPlaces, type Batches } from '../../../../src/host/batches/batches';
import { batchesState } from '../../../../src/host/batches/batchesState';
import { toPlainBatches } from '../../../../src/host/batches/toPlainBatches';
import { words } from '../../../../src/host/words';
import { roled } from '../arrays';

const english = words(inEnglish);

const inputs = (yTrue: readonly number[], yPred: readonly number[]) => ({
  y_true: ndarray(Float64Array.from(yTrue)),
  y_pred: ndarray(Float64Array.from(yPred)),
});

/** Precision 1/1 and 1/3: together 2/4, on average 2/3. */
function batchesOf(name: string): Batches {
  const started = startRun({ function: name, params: {}, precision: 'float64' }, inputs([1, 0, 0], [1, 0, 0]));
  const run = started.value && addBatch(started.value, inputs([1, 0, 0], [1, 1, 1])).value;
  if (run === undefined) throw new Error('a batch was refused');
  const [late, early] = [roled('y_true', [0], [1], 9), roled('y_pred', [0], [1], 4)];
  return {
    run,
    call: 'Precision()',
    sources: [[late, { ...early, name: 'probs' }], [{ role: 'y_pred', name: undefined }]],
  };
}

describe('batchesState', () => {
  it('shows totals, rows and states, every text rendered', () => {
    expect(batchesState(batchesOf('keras.metrics.Precision'), english)).toMatchObject({
      ...{ call: 'Precision()', library: 'Keras', precision: 'float64', samples: 6 },
      ...{ pooled: '0.5', mean: '0.6666667', isDifferent: true, remarks: [] },
      stateNames: ['true_positives', 'false_positives'],
      rows: [
        {
          place: 'blog.py:5',
          name: 'probs',
          samples: 3,
          own: '1',
          running: '1',
          ownNumber: 1,
          state: ['[1.]', '[0.]'],
        },
        {
          place: '',
          name: '',
          samples: 3,
          own: '0.3333333',
          running: '0.5',
          runningNumber: 0.5,
          state: ['[2.]', '[2.]'],
        },
      ],
    });
  });

  it('says how a function without a state becomes one value', () => {
    expect(batchesState(batchesOf('sklearn.metrics.f1_score'), english).remarks).toEqual([
      'f1_score keeps no state: after each batch it is computed again from all samples so far.',
    ]);
    expect(batchesState(batchesOf('sklearn.metrics.mean_absolute_error'), english)).toMatchObject({
      isDifferent: false,
      reason: 'The two are the same here, as for any mean over samples in batches of equal size.',
      remarks: [
        'mean_absolute_error keeps no state: the values of the samples are averaged over all batches, as keras.metrics.Mean does.',
      ],
      stateNames: ['total', 'count'],
    });
  });

  it('follows the places of the arrays', () => {
    const batches = batchesOf('keras.metrics.Precision');
    expect(placesOf(batches)).toHaveLength(2);
    const { place: elsewhere } = roled('x', [0], [1], 99);
    const moved = withPlaces(batches, ({ range }) => (range.start.line === 4 ? elsewhere : undefined));
    expect(moved.sources[0]?.map(({ place }) => place?.range.start.line)).toEqual([9, 99]);
  });
});

describe('toPlainBatches', () => {
  it('is plain data with the names that the command promises', () => {
    const plain = toPlainBatches(batchesOf('keras.metrics.Precision'));
    expect(plain).toEqual({
      function: 'keras.metrics.Precision',
      batches: 2,
      result: 0.5,
      perBatch: [1, 1 / 3],
      meanOfBatches: (1 + 1 / 3) / 2,
      // Keras keeps a count for each threshold, of which there is one.
      state: { true_positives: [2], false_positives: [2] },
    });
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });
});
