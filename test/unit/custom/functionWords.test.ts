import { describe, expect, it } from 'vitest';
import { functionWords } from '../../../src/core/custom/functionWords';
import { readMetric } from '../../../src/core/custom/readMetric';

describe('functionWords', () => {
  it.each(functionWords())('$signature can be called so', ({ signature }) => {
    const call = signature.replaceAll(/\b(?!\w+\()\w+/g, (name) =>
      name === 'axis' ? '-1' : name === 'k' ? '1' : 'y_pred',
    );
    expect(readMetric({ name: 'own', formula: call }).issues).toEqual([]);
  });

  it('has the signature apart from what it says', () => {
    expect(functionWords().find(({ name }) => name === 'cumsum')).toEqual({
      name: 'cumsum',
      signature: 'cumsum(x, axis)',
      doc: 'the sum of all values up to each position along the axis',
    });
    expect(functionWords().find(({ name }) => name === 'clip')?.signature).toBe('clip(a, b, c)');
  });
});
