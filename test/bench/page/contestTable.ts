import { markdownTable } from '../../conformance/markdownTable';
import { contests } from '../libraries/contests';
import type { Row } from '../row';

/** What NumPy and scikit-learn were given to compute, when a run measured against them. */
export function contestTable(rows: readonly Row[]): readonly string[] {
  if (!rows.some(({ against }) => /^(NumPy|scikit-learn) /.test(against ?? ''))) return [];
  const code = (text: string | undefined): string =>
    text === undefined ? '' : `\`${text.replaceAll('\n', '; ').replaceAll('|', '\\|')}\``;
  const lines = contests.map(({ id, numpy, numpyTuned, sklearn }) => [
    `\`${id}\``,
    code(numpy?.code),
    code(numpyTuned),
    code(sklearn?.code),
  ]);
  const columns = ['function', 'NumPy', 'NumPy, tuned by hand', 'scikit-learn'];
  return [
    '## What was computed',
    'Bodies of Python functions over the arrays.',
    markdownTable(
      columns.map((title) => ({ title, align: 'left' })),
      lines,
    ),
  ];
}
