import { describe, expect, it } from 'vitest';
import { commentEdit } from '../../../../../src/host/panel/takeAway/commentEdit';

const result = { name: 'MeanSquaredError', value: '0.25' };

/** The lines after the edit. */
function edited(lines: readonly string[], from: number, languageId = 'python'): string[] | undefined {
  const edit = commentEdit(lines, from, result, languageId);
  return edit && lines.map((line, at) => (at === edit.line ? line.slice(0, edit.start) + edit.text : line));
}

describe('commentEdit', () => {
  it('writes the value behind what stands in the line', () => {
    expect(edited(['y_pred = [0.5]'], 0)).toEqual(['y_pred = [0.5]  # MeanSquaredError = 0.25']);
    expect(edited(['const yPred = [0.5];  '], 0, 'javascript')).toEqual([
      'const yPred = [0.5];  // MeanSquaredError = 0.25',
    ]);
  });

  it('writes it behind another comment', () => {
    expect(edited(['y_pred = [0.5]  # of epoch 3'], 0)).toEqual([
      'y_pred = [0.5]  # of epoch 3  # MeanSquaredError = 0.25',
    ]);
  });

  it('takes the place of the value that was there before', () => {
    expect(edited(['y_pred = [0.5]  # MeanSquaredError = 0.3141'], 0)).toEqual([
      'y_pred = [0.5]  # MeanSquaredError = 0.25',
    ]);
    expect(edited(['p = [0.5]  <!-- MeanSquaredError = 0.3 -->'], 0, 'markdown')).toEqual([
      'p = [0.5]  <!-- MeanSquaredError = 0.25 -->',
    ]);
  });

  it('writes nothing between a backslash and the line that goes on', () => {
    expect(edited(['y_pred = [0.5] \\', '    + offset', 'x = 1'], 0)).toEqual([
      'y_pred = [0.5] \\',
      '    + offset  # MeanSquaredError = 0.25',
      'x = 1',
    ]);
  });

  it('gives nothing for a language without comments', () => {
    expect(edited(['[0.5]'], 0, 'json')).toBeUndefined();
  });
});
