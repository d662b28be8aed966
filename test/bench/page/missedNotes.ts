import { goalText, isMet, sizeText, valueText } from '../row';
import type { Row } from '../row';
import { reasons } from './reasons';

/** For each goal that a group misses: the figure, and why where that is known. */
export function missedNotes(rows: readonly Row[]): readonly string[] {
  const missed = rows.filter((row) => isMet(row) === false);
  if (missed.length === 0) return [];
  const items = missed.map((row) => {
    const why = reasons.find(({ group, name }) => group === row.group && name.test(row.name))?.why;
    const size = row.size === undefined ? '' : `, ${sizeText(row.size)}`;
    return `- ${row.name}${size}: ${valueText(row)} where ${goalText(row)} was wanted.${why === undefined ? '' : ` ${why}`}`;
  });
  return ['Missed:', items.join('\n')];
}
