import { describe, expect, it } from 'vitest';
import { elementAt } from '../../../src/core/text/elementAt';
import { scanText } from '../../../src/core/text/scanText';

const text = 'y = np.array([[0.1, 0.9],\n [1e-3, np.float32(2.5)], [ 7 , -8.]])';
const [found] = scanText(text).arrays;

describe('elementAt', () => {
  it.each([
    ['0.1', 0],
    ['.9]', 1],
    [']', 1],
    ['1e-3', 2],
    ['float32', 3],
    ['2.5', 3],
    ['7', 4],
    ['8.]', 5],
  ])('at "%s" is value %i', (word, position) => {
    expect(elementAt(text, found!, text.indexOf(word), 6)).toBe(position);
  });

  it('is none before the first value', () => {
    expect(elementAt(text, found!, text.indexOf('[['), 6)).toBeUndefined();
  });
});
