import { describe, expect, it } from 'vitest';
import { lastOutputClaim } from '../../../../src/core/python/claims/lastOutputClaim';
import { readWholeProgram } from '../programs/readWholeProgram';

/** What the output of a cell says about its code. */
function checked(code: string, output: string): string | undefined {
  const { read } = readWholeProgram(code);
  const claim = lastOutputClaim(output, read.root, read.index);
  return claim && `${claim.verdict.kind}: ${claim.computed ?? ''}`;
}

describe('the output of a notebook’s cell', () => {
  it('is the value of the last line, as it is displayed', () => {
    expect(checked('import numpy as np\nx = np.array([1, 2])\nx / 2', 'array([0.5, 1. ])')).toBe('holds: [0.5 1. ]');
    expect(checked('import numpy as np\nx = np.array([1, 2])\nx / 2', 'array([0.5, 1.5])')).toBe('fails: [0.5 1. ]');
  });

  it('is what its print has written, or all of them together', () => {
    expect(checked('print(1 / 4)', '0.25\n')).toBe('holds: 0.25');
    expect(checked('x = 1\nprint("x", x)\nprint("half", x / 2)', 'x 1\nhalf 0.5\n')).toBe('holds: x 1 half 0.5');
    expect(checked('x = 1\nprint("x", x)\nprint("half", x / 2)', 'x 1\nhalf 0.6\n')).toBe('fails: x 1 half 0.5');
  });

  it('says nothing when it is no value, or the cell shows none', () => {
    expect(checked('x = 1 + 1', '2')).toBeUndefined();
    expect(checked('1 + 1', '<Figure size 640x480 with 1 Axes>')).toBeUndefined();
    expect(checked('import numpy as np\nnp.random.rand()', '0.5')).toBe('unknown: ');
  });

  it('is never written into the code', () => {
    const { read } = readWholeProgram('1 + 1');
    expect(lastOutputClaim('3', read.root, read.index)).toMatchObject({
      verdict: { kind: 'fails' },
      mended: undefined,
    });
  });
});
