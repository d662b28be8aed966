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
  'keras2-legacy',
  'seed-documents',
  'frameworks/keras-losses',
  'frameworks/keras-loss-classes',
  'frameworks/keras-metrics',
  'frameworks/keras-streams',
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
];

/** Records of these modules are kept; layers and optimizers are not in the catalogue. */
const modules = /^(keras\.(losses|metrics|activations)|keras2(_3)?\.(losses|metrics)|torch|torchmetrics|sklearn)\./;

/** Fields that say nothing about the case itself. */
const leftOut = ['document', 'backends_disagree'];

/** @param {string} folder */
function importFrom(folder) {
  const target = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
  const seen = new Set();
  for (const file of files) {
    const source = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
    const lines = [];
    for (const record of source.records ?? source) {
      if (!modules.test(record.function ?? '') || seen.has(record.id)) continue;
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
