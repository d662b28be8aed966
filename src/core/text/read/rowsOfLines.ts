import type { Shape } from '../../array/ndarray';

/**
 * The shape of numbers without brackets that stand in several lines, the same number of them, more than one, in each:
 * rows and columns. Undefined when they are one list: lines that go on after a comma, or of different lengths.
 */
export function rowsOfLines(text: string, count: number): Shape | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
  const columns = count / lines.length;
  if (lines.length < 2 || columns < 2) return undefined;
  const isRow = (line: string, index: number): boolean =>
    line.split(/[\s,\uff0c\u3001]+/).length === columns &&
    (index === lines.length - 1 || !/[,\uff0c\u3001]$/.test(line));
  return lines.every(isRow) ? [lines.length, columns] : undefined;
}
