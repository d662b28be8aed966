import { describe, expect, it } from 'vitest';
import { joinRemarks, Remarks } from '../../../src/core/files/stream/remarks';
import { issue } from '../../../src/core/issues/issue';

const rounded = (count: number) => issue('files.integers-rounded', 'warning', { count });
const averaged = issue('batches.averaged', 'info', { function: 'keras.losses.mean_squared_error' });

describe('remarks', () => {
  it('about many chunks are said once', () => {
    const remarks = new Remarks();
    remarks.add([averaged]);
    remarks.add([averaged, rounded(1)]);
    expect(remarks.all).toEqual([averaged, rounded(1)]);
  });

  it('about two parts of the same rows are those of both, and counts add up', () => {
    expect(joinRemarks([rounded(2), averaged], [rounded(3), averaged])).toEqual([rounded(5), averaged]);
    // One of each file.
    expect(joinRemarks([rounded(2), rounded(10)], [rounded(3), rounded(20)])).toEqual([rounded(5), rounded(30)]);
    expect(joinRemarks([], [rounded(3)])).toEqual([rounded(3)]);
  });
});
