import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { asReadOf, changeIssues, withChanges, withoutChange, withValue } from '../../../src/host/changedValues';
import { roled } from './arrays';

const read = roled('y_pred', [0.1, 0.2, 0.3, 0.4], [2, 2], 1);
const valuesOf = (array: typeof read): number[] => [...array.array.data];

describe('a number that somebody tries', () => {
  it('stands in the place of the one that was read, which stays known', () => {
    const tried = withValue(read, 2, 0.9);
    expect(valuesOf(tried)).toEqual([0.1, 0.2, 0.9, 0.4]);
    expect(tried.changes?.values).toEqual([{ at: 2, given: 0.3, value: 0.9 }]);
    expect(asReadOf(tried)).toBe(read.array);
    expect(valuesOf(read)).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it('takes the place of the one that was tried before', () => {
    const tried = withValue(withValue(withValue(read, 2, 0.9), 0, 0.5), 2, 0.7);
    expect(valuesOf(tried)).toEqual([0.5, 0.2, 0.7, 0.4]);
    expect(tried.changes?.values.map(({ at, given }) => [at, given])).toEqual([
      [2, 0.3],
      [0, 0.1],
    ]);
  });

  it('is gone when it is taken back, or set to what was read', () => {
    const tried = withValue(withValue(read, 2, 0.9), 0, 0.5);
    expect(valuesOf(withoutChange(tried, 2))).toEqual([0.5, 0.2, 0.3, 0.4]);
    for (const array of [withoutChange(tried), withValue(withValue(tried, 2, 0.3), 0, 0.1)]) {
      expect(array.array).toBe(read.array);
      expect(array).not.toHaveProperty('changes');
    }
  });

  it('outside of the array changes nothing', () => {
    expect(withValue(read, 4, 1)).toBe(read);
  });

  it('makes floats of whole numbers when it is a fraction', () => {
    const labels = { ...read, array: ndarray(Float64Array.of(0, 1), [2], 'int64') };
    expect(withValue(labels, 0, 0.5).array.dtype).toBe('float64');
    expect(withValue(labels, 0, 1).array.dtype).toBe('int64');
  });

  it('stays in an array that is read again while its own number is there', () => {
    const tried = withValue(withValue(read, 2, 0.9), 0, 0.5).changes?.values ?? [];
    const again = withChanges(roled('y_pred', [0.1, 7, 0.35, 0.4], [2, 2], 1), tried);
    expect(valuesOf(again)).toEqual([0.5, 7, 0.35, 0.4]);
    expect(again.changes?.values).toEqual([{ at: 0, given: 0.1, value: 0.5 }]);
  });

  it('is told of as a remark', () => {
    const [first, ...others] = changeIssues([read, withValue(read, 2, 0.9)]);
    expect(others).toEqual([]);
    expect(first && renderIssue(first)).toBe('y_pred[1, 0] is 0.9 here, and 0.3 in the text.');
  });
});
