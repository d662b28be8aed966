import { expect, it } from 'vitest';
import { ownText } from '../../../../src/core/text/scan/ownText';

it.each([
  [0, 0, ''],
  [0, 3, 'abc'],
  [3, 25, 'defghijklmnopqrstuvwxy'],
  [20, 40, 'uvwxyz'],
])('ownText(text, %i, %i) is the part of the text', (start, end, part) => {
  expect(ownText('abcdefghijklmnopqrstuvwxyz', start, end)).toBe(part);
});
