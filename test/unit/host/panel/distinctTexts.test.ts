import { describe, expect, it } from 'vitest';
import { distinctTexts } from '../../../../src/host/panel/distinctTexts';

describe('distinctTexts', () => {
  it('writes seven digits where they tell the numbers apart', () => {
    expect(distinctTexts([0.8149244946, 1.4912860234, 0.75])).toEqual(['0.8149245', '1.491286', '0.75']);
  });

  it('writes as many more as set them apart', () => {
    expect(distinctTexts([0.58585179, 0.58585176])).toEqual(['0.58585179', '0.58585176']);
    expect(distinctTexts([1, 1 + 2 ** -52])).toEqual(['1', '1.0000000000000002']);
  });

  it('ends where numbers are the same', () => {
    expect(distinctTexts([0.5, 0.5])).toEqual(['0.5', '0.5']);
    expect(distinctTexts([])).toEqual([]);
  });
});
