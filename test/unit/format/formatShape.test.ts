import { describe, expect, it } from 'vitest';
import { formatShape } from '../../../src/core/format/formatShape';

describe('formatShape', () => {
  it('writes a shape as the tuple that Python prints', () => {
    expect([[], [4], [4, 3], [0, 1, 2]].map(formatShape)).toEqual(['()', '(4,)', '(4, 3)', '(0, 1, 2)']);
  });
});
