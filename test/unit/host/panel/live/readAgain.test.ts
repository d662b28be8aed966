import { describe, expect, it } from 'vitest';
import { issue } from '../../../../../src/core/issues/issue';
import { withValue } from '../../../../../src/host/changedValues';
import { readAgain, type Reading } from '../../../../../src/host/panel/live/readAgain';
import type { RoledArray } from '../../../../../src/host/session';
import { roled } from '../../arrays';

const arrays = [roled('y_true', [0, 1], [2], 1), roled('y_pred', [0.2, 0.7], [2], 2)];
const [yTrue, yPred] = arrays as [RoledArray, RoledArray];

const same = ({ role: _, changes: __, ...array }: RoledArray): Reading => ({ kind: 'read', array });
const other = (values: readonly number[]): Reading => ({
  kind: 'read',
  array: { ...roled('y_pred', values, [values.length], 2), place: yPred.place },
});

describe('arrays that are read again', () => {
  it('are the very same when their numbers are', () => {
    expect(readAgain(arrays, [same(yTrue), same(yPred)]).arrays).toBe(arrays);
    expect(readAgain(arrays, [same(yTrue), other([0.2, 0.7])]).arrays).toBe(arrays);
  });

  it('have the numbers that the text has now, in their roles', () => {
    const again = readAgain(arrays, [same(yTrue), other([0.3, 0.6, 0.1])]);
    expect(again.obstacle).toBeUndefined();
    expect(again.arrays[0]).toBe(yTrue);
    expect(again.arrays[1]).toMatchObject({ role: 'y_pred', array: { shape: [3] } });
    expect([...(again.arrays[1]?.array.data ?? [])]).toEqual([0.3, 0.6, 0.1]);
  });

  it('stay as they are while one of them cannot be read, with the first reason', () => {
    const problem = issue('text.unclosed', 'error', { bracket: '[', closer: ']' });
    const again = readAgain(arrays, [{ kind: 'unreadable', issue: problem }, { kind: 'gone' }]);
    expect(again).toEqual({ arrays, obstacle: { array: yTrue, issue: problem } });
    expect(readAgain(arrays, [same(yTrue), { kind: 'gone' }])).toEqual({
      arrays,
      obstacle: { array: yPred, issue: undefined },
    });
  });

  it('are gone when they have become part of another one', () => {
    const grown: Reading = { kind: 'read', array: { ...yTrue } };
    expect(readAgain(arrays, [grown, grown]).obstacle?.array).toBe(yPred);
  });

  it('keep a number that is tried while its own is in the text', () => {
    const tried = [yTrue, withValue(yPred, 1, 0.9)];
    expect(readAgain(tried, [same(yTrue), same(yPred)]).arrays).toBe(tried);
    const grown = readAgain(tried, [same(yTrue), other([0.1, 0.7])]).arrays[1];
    expect([...(grown?.array.data ?? [])]).toEqual([0.1, 0.9]);
    const written = readAgain(tried, [same(yTrue), other([0.2, 0.9])]).arrays[1];
    expect([...(written?.array.data ?? [])]).toEqual([0.2, 0.9]);
    expect(written?.changes).toBeUndefined();
  });
});
