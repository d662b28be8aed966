/** One measured figure, and what it should reach. */
export interface Row {
  /** "evaluation", "reading", ... */
  readonly group: string;
  readonly name: string;
  readonly value: number;
  /** "x" for a ratio of two times measured side by side; "ms", "kB", "MB/s". */
  readonly unit: string;
  readonly goal?: Goal;
}

export interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Whether a row reaches its goal; undefined when it has none. */
export function isMet({ value, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  return value <= (goal.atMost ?? Infinity) && value >= (goal.atLeast ?? -Infinity);
}

export function goalText({ goal, unit }: Row): string {
  if (goal?.atMost !== undefined) return `<= ${String(goal.atMost)} ${unit}`;
  if (goal?.atLeast !== undefined) return `>= ${String(goal.atLeast)} ${unit}`;
  return '';
}

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });

/** Rows as a table for people, group after group. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const met = isMet(row);
    const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
    return [`${row.group}: ${row.name}`, `${figures.format(row.value)} ${row.unit}`, goalText(row), verdict];
  });
  const heads = ['what', 'value', 'goal', ''];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((cell) => (cell[column] ?? '').length)),
  );
  const line = (cell: readonly string[]): string =>
    cell
      .map((text, column) => (column === 1 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join('  ');
  return [line(heads), '-'.repeat(line(heads).length), ...cells.map(line)].map((text) => text.trimEnd()).join('\n');
}
