import { vocabulary } from '../../src/core/formula/vocabulary';
import type { VocabularyFunction } from '../../src/core/formula/vocabulary/types';
import { markdownTable } from './markdownTable';

const kinds: Readonly<Record<VocabularyFunction['kind'], { readonly title: string; readonly text: string }>> = {
  elementwise: {
    title: 'Element by element',
    text: 'Operands broadcast as in NumPy. The operators `+ - * / ^`, `== != < <= > >=`, `and or not` are among them.',
  },
  reduction: {
    title: 'Along an axis',
    text: 'The last axis unless one is given: `mean(x)`, `mean(x, 0)`, `mean(x, all)`. A reduced axis stays with size 1 inside a formula, so that `y / sum(y)` works.',
  },
  rows: { title: 'Row by row', text: 'Each row along the axis gives a row.' },
  array: { title: 'On whole arrays', text: 'Matching, sorting, counting and what changes the shape.' },
  static: { title: 'Of shapes', text: 'Known before any value is.' },
};

/** Every word of the formula language, for the people who write formulas. */
export function formulaPage(): string {
  const sections = Object.entries(kinds).flatMap(([kind, { title, text }]) => {
    const words = [...vocabulary.values()].filter((word) => word.kind === kind);
    if (words.length === 0) return [];
    const rows = words.map(({ name, doc }) => [`\`${name}\``, doc.replaceAll('|', '\\|')]);
    const columns = [
      { title: 'word', align: 'left' },
      { title: 'what it gives', align: 'left' },
    ] as const;
    return [`## ${title}`, text, markdownTable(columns, rows)];
  });
  return `${[
    '# The formula language',
    'Definitions, and the metrics of your own in the setting `metricLens.metrics`, are formulas: mathjs syntax over the inputs (`y_true`, `y_pred`, `sample_weight`), parameters and earlier steps. `condition ? a : b` chooses by parameters. Nothing else can be called: no assignment, no property, no function of your own.',
    'Constants: `epsilon` (1e-7), `pi`, `e`, `inf`, `nan`, `all` (every axis).',
    ...sections,
    'This page is written by `npm run --silent conformance -- --golden test/golden --formulas docs/formulas.md`; a test fails when it is out of date.',
  ].join('\n\n')}\n`;
}
