import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readings } from './reading';

const folder = new URL('../../../media/examples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Name, shape and dtype of every array in each file, counted by hand. */
const contents: Readonly<Record<string, readonly string[]>> = {
  'classifier.py': [
    'y_true 4x3 int64',
    'y_pred 4x3 float32',
    'logits 4x3 float64',
    'labels 4 int64',
    'sample_weight 4 float64',
  ],
  'binary.py': [
    'y_true 8 int32',
    'y_pred 8 float32',
    'labels_torch 4 float64',
    'logits_torch 4 float32',
    'target_jax 4 int32',
    'output_jax 4 float32',
    'y_true_grid 2x3 float32',
    'y_pred_grid 2x3 float64',
  ],
  'regression.py': [
    'y_true 6 float64',
    'y_pred 6x1 float64',
    'y_true_months 4x3 int64',
    'y_pred_months 4x3 float64',
    'values 8 float64',
  ],
  'hinge.py': ['y_true 2x3 int64', 'y_pred 2x3 float64', 'y_true_sign 4 int64', 'y_pred_margin 4 float64'],
  'program.py': ['y_true 4x3 float32', 'scores 4x3 int64'],
  'evaluation.json': [
    'y_true 3x3 int64',
    'y_pred 3x3 float64',
    'y_true 3 float64',
    'y_pred 3 float64',
    'sample_weight 3 int64',
  ],
  'batches.jsonl': [
    'y_true 4 int64',
    'y_pred 4 float64',
    'y_true 4 int64',
    'y_pred 4 float64',
    'y_true 4 int64',
    'y_pred 4 float64',
  ],
  'metrics.ts': ['yTrue 5 int64', 'yPred 5 float64'],
  'notes.md': ['y_true 4 int64', 'y_pred 4 float64'],
  'blog.zh.md': ['y_true 2x3 int64', 'y_pred 2x3 float64', 'y_true 2 int64', 'y_pred 2x3 float64', ' 2 float64'],
  'training.log': [
    'y_true 3x3 float32',
    'y_pred 3x3 float32',
    'y_true 3x3 float64',
    'y_pred 3x3 float64',
    'y_true_scalars 3 int64',
    'y_pred_scalars 3 float64',
    'y_true_tf 2x2 float32',
    'y_pred_tf 2x2 float32',
    'y_true_torch 4 int64',
    'y_pred_torch 4 float32',
    'y_true_jax 3 float32',
    'y_pred_jax 3 float32',
  ],
  'notebook.ipynb': [],
  'refused.py': [],
  'README.md': [],
};

describe('the examples', () => {
  it('are all known here', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(contents).toSorted());
  });

  it('are each named in their README', () => {
    const readme = textOf('README.md');
    for (const file of Object.keys(contents)) if (file !== 'README.md') expect(readme).toContain(`\`${file}\``);
  });

  it.each(Object.entries(contents))('%s holds these arrays, which are read without a problem', (file, arrays) => {
    const read = readings(textOf(file)).filter(({ value }) => value !== undefined);
    expect(read.map(({ name = '', shape, dtype }) => `${name} ${shape?.join('x') ?? ''} ${dtype ?? ''}`)).toEqual(
      arrays,
    );
    expect(read.flatMap(({ issues }) => issues).filter((each) => !each.startsWith('text.reshaped-later'))).toEqual([]);
  });

  it('in refused.py are each refused for its own reason', () => {
    expect(readings(textOf('refused.py')).map(({ name, issues }) => `${name ?? ''}: ${issues.join()}`)).toEqual([
      'cut_off: text.cut-off: ...',
      'ragged: text.ragged: [4, 5]',
      'signal: text.complex: 1 + 2j',
      'mixed: text.string: "high"',
      'missing: text.missing-value: None',
      'unknown: text.not-a-number: threshold',
      'fractions: text.not-a-number: 1 / 3',
      'classes: text.set: {0, 1, 2}',
      'unclosed: text.unclosed: [',
    ]);
  });

  it('in the notebook are found in the text of its cells', () => {
    const cells = (JSON.parse(textOf('notebook.ipynb')) as { cells: { source: string[] }[] }).cells;
    const read = cells.flatMap(({ source }) => readings(source.join('')));
    expect(read.map(({ name, shape }) => [name, shape])).toEqual([
      ['y_true', [2, 2]],
      ['y_pred', [2, 2]],
    ]);
  });
});
