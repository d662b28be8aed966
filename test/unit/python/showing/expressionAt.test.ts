import { describe, expect, it } from 'vitest';
import { expressionAt } from '../../../../src/core/python/showing/expressionAt';
import { readWholeProgram } from '../programs/readWholeProgram';

/** What somebody points at who points into a piece of a program. */
function pointingAt(text: string, piece: string, inPiece = 0): string | undefined {
  const { read } = readWholeProgram(text);
  const found = expressionAt(read.run, text, text.indexOf(piece) + inPiece);
  return found && text.slice(found.start, found.end);
}

const text = `import numpy as np
x = np.zeros((2, 3)).sum()
total = x + 1
print(total, np.ones(2).shape)
y: float = total
`;

describe('what a reader points at', () => {
  it('is a name, where it is used and where it is assigned', () => {
    expect(pointingAt(text, 'x + 1')).toBe('x');
    expect(pointingAt(text, 'total = ')).toBe('total');
    expect(pointingAt(text, 'total,')).toBe('total');
    expect(pointingAt(text, 'total,', 5)).toBe('total');
  });

  it('is the call over the name of a function', () => {
    expect(pointingAt(text, 'zeros', 2)).toBe('np.zeros((2, 3))');
    expect(pointingAt(text, 'sum()', 1)).toBe('np.zeros((2, 3)).sum()');
    expect(pointingAt(text, 'ones', 2)).toBe('np.ones(2)');
  });

  it('is an attribute over its name', () => {
    expect(pointingAt(text, '.shape', 3)).toBe('np.ones(2).shape');
  });

  it('is nothing over a module, between statements, or over what has no value', () => {
    expect(pointingAt(text, 'np.zeros')).toBeUndefined();
    expect(pointingAt(text, 'import')).toBeUndefined();
    expect(pointingAt('x = 1  # text', 'text')).toBeUndefined();
  });
});
