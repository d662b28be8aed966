import { byGroup, goalText, isMet, sizeText, valueText } from './row';
import type { Row } from './row';

/** Rows as a table for a terminal, each group under its name. */
export function tableOf(rows: readonly Row[]): string {
  const groups = byGroup(rows).map(([group, own]) => ({ group, lines: own.map(cellsOf) }));
  const all = groups.flatMap(({ lines }) => lines);
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = ([name = '', value = '', goal = '', verdict = '']: readonly string[]): string =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${goal.padEnd(widths[2] ?? 0)}  ${verdict}`;
  return groups
    .map(({ group, lines }) => [group, ...lines.map((cells) => line(cells).trimEnd())].join('\n'))
    .join('\n\n');
}

function cellsOf(row: Row): readonly string[] {
  const met = isMet(row);
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  const name = row.size === undefined ? row.name : `${row.name}, ${sizeText(row.size)}`;
  return [name, valueText(row), goalText(row), verdict];
}

/** "12 of 14 goals met". */
export function verdictOf(rows: readonly Row[]): string {
  const verdicts = rows.map(isMet).filter((met) => met !== undefined);
  return `${String(verdicts.filter(Boolean).length)} of ${String(verdicts.length)} goals met`;
}
