export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table in Markdown, its columns as wide as their widest cell. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, at) => Math.max(3, ...[titles, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(
      columns.map(({ align }, at) => {
        const [cell = '', width = 0] = [row[at], widths[at]];
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      }),
    );
  const rule = columns.map(({ align }, at) => {
    const width = widths[at] ?? 0;
    return align === 'left' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;
  });
  return [padded(titles), line(rule), ...rows.map(padded)].join('\n');
}
