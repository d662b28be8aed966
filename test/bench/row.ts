/** One measured figure, and what it should reach. */
export interface Row {
  /** "evaluation", "reading", ... */
  readonly group: string;
  readonly name: string;
  readonly value: number;
  /** "x" for a ratio of two times measured side by side; "ms", "kB", "MB/s". */
  readonly unit: string;
  readonly goal?: Goal;
  /** Numbers in an array: rows of a group that differ in it alone stand side by side on the page. */
  readonly size?: number;
  /** What it was measured against, with the version: "NumPy 2.4.6". */
  readonly against?: string;
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

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });

export const valueText = ({ value, unit }: Row): string => `${figures.format(value)} ${unit}`;

/** "≤ 0.6 x"; empty where there is no goal. */
export function goalText({ goal, unit }: Row): string {
  if (goal?.atMost !== undefined) return `≤ ${String(goal.atMost)} ${unit}`;
  if (goal?.atLeast !== undefined) return `≥ ${String(goal.atLeast)} ${unit}`;
  return '';
}

/** 100000 as "1e5", 2500 as "2.5e3". */
export const sizeText = (size: number): string => size.toExponential().replace('+', '');

/** The rows of each group, in the order in which groups first appear. */
export function byGroup(rows: readonly Row[]): readonly (readonly [group: string, rows: readonly Row[]])[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => [group, rows.filter((row) => row.group === group)]);
}
