// Copies from a folder of golden records the ones that this project's definitions use:
//   node test/golden/import.mjs DIR
// A new definition is added to `functions` below; a new file of records to `files`. Then run this again and commit.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of records that are read, by their path below the folder. */
const files = [
  'losses-regression',
  'losses-hinge',
  'losses-crossentropy',
  'losses-classes',
  'metrics-accuracy',
  'metrics-regression',
  'activations',
  'seed-documents',
  'frameworks/keras-losses',
  'frameworks/keras-loss-classes',
  'frameworks/keras-metrics',
];

/** The functions whose records are kept. */
const functions = new Set([
  ...inModule('keras.losses', [
    'mean_squared_error',
    'mean_absolute_error',
    'mean_absolute_percentage_error',
    'mean_squared_logarithmic_error',
    'hinge',
    'squared_hinge',
    'categorical_hinge',
    'log_cosh',
    'binary_crossentropy',
    'categorical_crossentropy',
    'sparse_categorical_crossentropy',
    'kl_divergence',
    'poisson',
    'cosine_similarity',
    'MeanSquaredError',
    'MeanAbsoluteError',
    'MeanAbsolutePercentageError',
    'MeanSquaredLogarithmicError',
    'Hinge',
    'SquaredHinge',
    'CategoricalHinge',
    'LogCosh',
    'BinaryCrossentropy',
    'CategoricalCrossentropy',
    'SparseCategoricalCrossentropy',
    'KLDivergence',
    'Poisson',
    'CosineSimilarity',
  ]),
  ...inModule('keras.metrics', [
    'binary_accuracy',
    'categorical_accuracy',
    'sparse_categorical_accuracy',
    'top_k_categorical_accuracy',
    'sparse_top_k_categorical_accuracy',
    'Accuracy',
    'BinaryAccuracy',
    'CategoricalAccuracy',
    'SparseCategoricalAccuracy',
    'TopKCategoricalAccuracy',
    'SparseTopKCategoricalAccuracy',
    'MeanSquaredError',
    'MeanAbsoluteError',
    'MeanAbsolutePercentageError',
    'MeanSquaredLogarithmicError',
    'LogCoshError',
    'CosineSimilarity',
    'Poisson',
    'KLDivergence',
    'Hinge',
    'SquaredHinge',
    'CategoricalHinge',
    'BinaryCrossentropy',
    'CategoricalCrossentropy',
    'SparseCategoricalCrossentropy',
    'Mean',
    'Sum',
  ]),
  ...inModule('keras.activations', ['sigmoid', 'tanh', 'softmax', 'relu']),
]);

/** Fields that say nothing about the case itself. */
const leftOut = ['document', 'backends_disagree'];

/**
 * @param {string} module
 * @param {readonly string[]} names
 */
function inModule(module, names) {
  return names.map((name) => `${module}.${name}`);
}

/** @param {string} folder */
function importFrom(folder) {
  const target = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
  const seen = new Set();
  for (const file of files) {
    const source = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
    const lines = [];
    for (const record of source.records ?? source) {
      if (!functions.has(record.function) || seen.has(record.id)) continue;
      seen.add(record.id);
      const kept = Object.entries(record).filter(([field]) => !leftOut.includes(field));
      lines.push(JSON.stringify(Object.fromEntries(kept)));
    }
    const path = join(target, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    const head = { family: file.split('/').at(-1), count: lines.length };
    writeFileSync(path, `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`);
    console.log(`${file}.json: ${String(lines.length)} records`);
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/golden/import.mjs DIR');
  process.exitCode = 2;
} else {
  importFrom(folder);
}
