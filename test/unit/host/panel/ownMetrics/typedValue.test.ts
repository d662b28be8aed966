import { describe, expect, it } from 'vitest';
import { readTyped, writeTyped } from '../../../../../src/host/panel/ownMetrics/typedValue';

describe('the default of a parameter', () => {
  it.each([
    ['0.5', 0.5],
    [' -1e-7 ', -1e-7],
    ['.5', 0.5],
    ['True', true],
    ['false', false],
    ['None', null],
    ['[0.5, 2]', [0.5, 2]],
    ['(1, 2)', [1, 2]],
    ['1, 2', [1, 2]],
    ['[3]', [3]],
    ['macro', 'macro'],
    ['"0.5"', '0.5'],
    ['', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(readTyped(typed)).toEqual(value);
  });

  it.each([0.5, 1e-7, true, false, null, [0.5, 2], [3], 'macro', '0.5', 'None', 'two words'])(
    '%j is read again as it was written',
    (value) => {
      expect(readTyped(writeTyped(value))).toEqual(value);
    },
  );
});
