import { describe, expect, it } from 'vitest';
import { readArray } from '../../../../../src/core/text/readArray';
import { scanText } from '../../../../../src/core/text/scanText';
import { findAgain } from '../../../../../src/host/panel/live/findAgain';
import { followSpan } from '../../../../../src/host/sources/moveSpan';

const text = 'y_true = [0, 1]\ny_pred = [0.2, 0.7]\n';

/** What is found of y_pred after `old` in the text became `inserted`; its values, or the code of what is wrong. */
function after(old: string, inserted: string, name: string | undefined = 'y_pred'): unknown {
  const offset = text.indexOf(old);
  const now = text.slice(0, offset) + inserted + text.slice(offset + old.length);
  const start = text.indexOf('[0.2');
  const before = { span: { start, end: start + '[0.2, 0.7]'.length }, isGone: false };
  const followed = followSpan(before, { offset, length: old.length, inserted: inserted.length });
  const found = findAgain({ text: now, index: scanText(now) }, followed, name);
  if (found === undefined) return undefined;
  const { value, issues } = readArray(now, found);
  return value === undefined ? issues[0]?.code : [...value.data];
}

describe('an array whose text is edited', () => {
  it('is found with what was written into it', () => {
    expect(after('0.7', '0.75')).toEqual([0.2, 0.75]);
    expect(after('0.7]', '0.7, 0.9]')).toEqual([0.2, 0.7, 0.9]);
  });

  it('is found where it was moved to, and under another name', () => {
    expect(after('y_true', 'import numpy\n\ny_true')).toEqual([0.2, 0.7]);
    expect(after('y_pred', 'scores')).toEqual([0.2, 0.7]);
  });

  it('is found with a call around it', () => {
    expect(after('[0.2, 0.7]', 'np.array([0.2, 0.7])')).toEqual([0.2, 0.7]);
    expect(after('[0.2', 'np.array([0.2')).toBe('text.unclosed');
  });

  it('is found half written, with what is wrong', () => {
    expect(after('0.7]', '0.7')).toBe('text.unclosed');
    expect(after('0.7', '0.7, oops')).toBe('text.not-a-number');
  });

  it('is found when all of it, or its line, was replaced', () => {
    expect(after('[0.2, 0.7]', '[0.1, 0.9, 0.3]')).toEqual([0.1, 0.9, 0.3]);
    expect(after('y_pred = [0.2, 0.7]', 'scores = [0.4, 0.5]')).toEqual([0.4, 0.5]);
    expect(after(text, `# anew\n${text}`)).toEqual([0, 1]);
  });

  it('is gone when nothing stands there and nothing has its name', () => {
    expect(after('y_pred = [0.2, 0.7]', '')).toBeUndefined();
    expect(after('[0.2, 0.7]', 'np.load("predictions.npy")')).toBeUndefined();
  });
});
