// Copies from a folder of golden records the ones that this project's definitions use:
//   node test/golden/import.mjs DIR
// A new file of records is added to `files` below. Then run this again and commit.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of records that are read, by their path below the folder. */
const files = [
  'losses-regression',
  'losses-hinge',
  'losses-crossentropy',
  'losses-focal',
  'losses-other',
  'losses-classes',
  'metrics-accuracy',
  'metrics-confusion',
  'metrics-auc',
  'metrics-regression',
  'metrics-iou-fscore',
  'metrics-stream',
  'activations',
  'optimizers',
  'layers-shapes',
  'layers-values',
  'keras2-legacy',
  'identifiers',
  'compile-resolution',
  'seed-documents',
  'frameworks/keras-losses',
  'frameworks/keras-loss-classes',
  'frameworks/keras-metrics',
  'frameworks/keras-streams',
  'frameworks/keras-compile',
  'frameworks/torch-losses',
  'frameworks/tm-binary',
  'frameworks/tm-multiclass',
  'frameworks/tm-multilabel',
  'frameworks/tm-regression',
  'frameworks/tm-retrieval',
  'frameworks/tm-dispatch',
  'frameworks/sk-classification',
  'frameworks/sk-probability',
  'frameworks/sk-ranking',
  'frameworks/sk-curves',
  'frameworks/sk-regression',
  'frameworks/sk-multilabel-ranking',
  'frameworks/sk-clustering',
  'frameworks/disagreements',
];

/** Records of these modules are kept, and of the metric class that a seed document defines itself. */
const modules =
  /^(keras\.(losses|metrics|activations|optimizers|layers|Model)|keras2(_3)?\.(losses|metrics)|torch|torchmetrics|sklearn)\.|^BinaryTruePositives$/;

/** Files whose records are about names, not about values of one function: all are kept. */
const aboutNames = ['identifiers', 'compile-resolution'];

/** Files copied line by line, a record on each: read as JSON, 1.0 would become 1, which frameworks take for an integer. */
const verbatim = ['frameworks/disagreements', 'layers-shapes', 'layers-values'];

/** Fields that say nothing about the case itself. */
const leftOut = ['document', 'backends_disagree'];

/** @param {string} folder */
function importFrom(folder) {
  const target = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
  const seen = new Set();
  for (const file of files) {
    const text = readFileSync(join(folder, `${file}.json`), 'utf8');
    const lines = verbatim.includes(file) ? linesOfRecords(text) : keptRecords(text, file, seen);
    const path = join(target, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    const head = { family: file.split('/').at(-1), count: lines.length };
    writeFileSync(path, `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`);
    console.log(`${file}.json: ${String(lines.length)} records`);
  }
}

/** @param {string} text */
function linesOfRecords(text) {
  return text.match(/^\{"id":.*\}/gm) ?? [];
}

/**
 * @param {string} text
 * @param {string} file
 * @param {Set<string>} seen the ids of the records so far, which are not kept twice
 */
function keptRecords(text, file, seen) {
  const source = JSON.parse(text);
  const lines = [];
  for (const record of source.records ?? source) {
    const wanted = aboutNames.includes(file) || modules.test(record.function ?? '');
    if (!wanted || seen.has(record.id)) continue;
    seen.add(record.id);
    const kept = Object.entries(record).filter(([field]) => !leftOut.includes(field));
    lines.push(JSON.stringify(Object.fromEntries(kept)));
  }
  return lines;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/golden/import.mjs DIR');
  process.exitCode = 2;
} else {
  importFrom(folder);
}
