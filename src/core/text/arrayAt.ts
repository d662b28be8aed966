import type { FoundArray } from './found';
import { scanText } from './scanText';
import type { TextIndex } from './textIndex';

/** How much of a line is looked at for an array in a comment or a string. */
const reach = 10_000;

/**
 * The array at `offset`: one of the index, or else one in the comment or string there, which the index leaves out
 * (`# y_true = [0, 1]`). Comments and strings are looked at line by line.
 */
export function arrayAt(text: string, index: TextIndex, offset: number): FoundArray | undefined {
  const found = index.at(offset);
  if (found !== undefined) return found;
  const before = text.slice(Math.max(0, offset - reach), offset);
  const from = offset - before.length + before.lastIndexOf('\n') + 1;
  const newline = text.slice(offset, offset + reach).indexOf('\n');
  const to = newline === -1 ? Math.min(text.length, offset + reach) : offset + newline;
  return scanText(text, { from, to, quoted: true }).at(offset);
}
