import { describe, expect, it } from 'vitest';

import { recordsOf } from './recordsOf';

const read = (json: unknown): ReturnType<typeof recordsOf> => recordsOf(JSON.stringify(json), 'file');

describe('recordsOf', () => {
  it('reads { family, records } and plain lists', () => {
    expect(read({ family: 'losses', records: [{ id: 'a', function: 'f' }] })).toMatchObject({
      records: [{ id: 'a', family: 'losses' }],
    });
    expect(read([{ id: 'a', function: 'f' }])).toMatchObject({ records: [{ id: 'a', family: 'file', group: 'f' }] });
  });

  it('says why a file holds no records', () => {
    expect(recordsOf('{', 'file')).toMatch(/^not JSON/);
    expect(read({ name: 'metric-lens' })).toMatch(/neither/);
    expect(read([1, 2])).toMatch(/of no records/);
  });

  it('reads "NaN" and the infinities as numbers, in inputs and in expected values', () => {
    const found = read([{ id: 'a', y_pred: ['NaN', 1], expected: ['-Infinity', ['Infinity']] }]);
    expect(found).toMatchObject({ records: [{ inputs: { y_pred: [NaN, 1] }, expected: [-Infinity, [Infinity]] }] });
  });

  it('takes the values of a metric for an input, and those of a seed document for what the oracles gave', () => {
    expect(read([{ id: 'a', values: [1, 2], expected: 1.5 }])).toMatchObject({
      records: [{ inputs: { values: [1, 2] }, seed: undefined }],
    });
    expect(read([{ id: 'a', printed: null, values: [{ oracle: 'keras 3', value: 'NaN' }] }])).toMatchObject({
      records: [{ inputs: {}, seed: { printed: null, values: [{ oracle: 'keras 3', value: NaN }] } }],
    });
  });

  it('reads the dtypes of inputs that differ from the record', () => {
    expect(read([{ id: 'a', y_true_dtype: 'int32', int_pred: true }])).toMatchObject({
      records: [{ inputDtypes: { y_true: 'int32', y_pred: 'int32' } }],
    });
  });

  it('reads both spellings of an expected error', () => {
    expect(
      read([
        { id: 'a', error: 'ValueError' },
        { id: 'b', expected_error: 'TypeError' },
      ]),
    ).toMatchObject({
      records: [{ expectedError: 'ValueError' }, { expectedError: 'TypeError' }],
    });
  });
});
