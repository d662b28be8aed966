import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../../../src/host/sources/place';

const at = (uri: string, line: number) => ({
  uri,
  span: { start: 0, end: 1 },
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
});

describe('placeLabel', () => {
  it('is the name of the file and the line as people count it', () => {
    expect(placeLabel(at('file:///home/ada/my%20blog.py', 2))).toBe('my blog.py:3');
  });

  it('names the notebook of a cell and the untitled document', () => {
    expect(placeLabel(at('vscode-notebook-cell:/home/ada/nb.ipynb#W0sZmlsZQ%3D%3D', 0))).toBe('nb.ipynb:1');
    expect(placeLabel(at('untitled:Untitled-1', 9))).toBe('Untitled-1:10');
  });

  it('keeps a name that is not well encoded as it is', () => {
    expect(placeLabel(at('memfs:/50%.log', 0))).toBe('50%.log:1');
  });

  it('has no line where the array is a whole file', () => {
    const start = { line: 0, character: 0 };
    const whole = { uri: 'file:///home/ada/y_true.npy', span: { start: 0, end: 0 }, range: { start, end: start } };
    expect(placeLabel(whole)).toBe('y_true.npy');
  });
});
