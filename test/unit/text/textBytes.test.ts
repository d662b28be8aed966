import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../src/core/text/scan/editBetween';
import { scanText } from '../../../src/core/text/scanText';
import { TextBytes } from '../../../src/core/text/textBytes';
import { toBytes } from '../../../src/core/text/toBytes';

describe('bytes that are handed on', () => {
  it('are those of the new text, whether it grows, shrinks or becomes empty', () => {
    const versions = ['y = [1, 2]', `y = [1, ${'3, '.repeat(5000)}2]`, 'y = 为[1', '', 'x', 'x'];
    let before = versions[0]!;
    let bytes = new TextBytes(toBytes(before));
    for (const text of versions) {
      bytes = new TextBytes(bytes.handOn(text, editBetween(before, text)));
      expect(bytes.held).toEqual(toBytes(text));
      before = text;
    }
  });

  it('are changed in place once there is room', () => {
    const [first, second, third] = ['y = [1]', 'y = [1, 2]', 'y = [1, 2, 3]'] as const;
    const roomy = new TextBytes(new TextBytes(toBytes(first)).handOn(second, editBetween(first, second)));
    const { buffer } = roomy.held!;
    expect(roomy.handOn(third, editBetween(second, third)).buffer).toBe(buffer);
  });

  it('are not there any more for the earlier version, which then makes them anew', () => {
    const bytes = new TextBytes(toBytes('y = [1]'));
    const edit = editBetween('y = [1]', 'y = [12]');
    bytes.handOn('y = [12]', edit);
    expect(bytes.held).toBeUndefined();
    expect(bytes.handOn('y = [12]', edit)).toEqual(toBytes('y = [12]'));
  });

  it('are no bytes of an index that was scanned on from', () => {
    const index = scanText('y = [1, 2]');
    const [found] = index.arrays;
    expect(index.bytesOf(found!)).toEqual(toBytes('[1, 2]'));
    const next = scanText('y = [1, 2]\n# more', { previous: index });
    expect(index.bytesOf(found!)).toBeUndefined();
    expect(next.bytesOf(found!)?.subarray(0, 6)).toEqual(toBytes('[1, 2]').subarray(0, 6));
  });
});
