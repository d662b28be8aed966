import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensRefusal } from '../../src/host/api';
import type { FilesResult } from '../../src/host/files/toFilesResult';
import { npyBytes, npyOf, npzOf, utf8 } from '../unit/files/writers';
import { api, assertClose } from './support/extension';

type Answer = FilesResult | MetricLensRefusal | undefined;

const run = (argument: unknown) => vscode.commands.executeCommand<Answer>('metricLens.computeFromFiles', argument);

function resultIn(answer: Answer): FilesResult {
  assert.ok(answer !== undefined && 'value' in answer, JSON.stringify(answer));
  return answer;
}

function refusalIn(answer: Answer): MetricLensRefusal['issues'][number] {
  assert.ok(answer !== undefined && !('value' in answer), JSON.stringify(answer));
  const [first] = answer.issues;
  assert.ok(first);
  return first;
}

/** Runs a command again and again until there is an answer. */
async function meanwhile(answer: Thenable<Answer>, command: string): Promise<Answer> {
  const state = { isAnswered: false };
  const answered = answer.then((result) => ((state.isAnswered = true), result));
  while (!state.isAnswered) {
    await vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return answered;
}

/** Runs the command as the explorer's menu does, and takes what it suggests. */
function ofMenu(uri: vscode.Uri | undefined, selected: readonly vscode.Uri[]): Promise<Answer> {
  const answer = vscode.commands.executeCommand<Answer>('metricLens.computeFromFiles', uri, selected);
  return meanwhile(answer, 'workbench.action.acceptSelectedQuickOpenItem');
}

/** Writes a file of the workspace; its address. */
async function written(name: string, bytes: Uint8Array): Promise<string> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri.toString();
}

// Of eight samples six are off by 0.25, and two by 0.75.
const labels = [0, 1, 0, 1, 0, 1, 0, 1];
const scores = [0.25, 0.75, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25];
const meanSquaredError = (6 * 0.25 ** 2 + 2 * 0.75 ** 2) / 8;
const crossentropy = -(6 * Math.log(0.75) + 2 * Math.log(0.25)) / 8;

const isNode = typeof process !== 'undefined';
/** 25 MB of float32; less in a web worker, which reads files whole. */
const manySamples = isNode ? 6_250_000 : 625_000;

function manyOf(period: readonly number[], samples = manySamples): Uint8Array {
  const values = Float32Array.from({ length: samples }, (_, index) => period[index % period.length] ?? 0);
  return npyBytes(new Uint8Array(values.buffer), { descr: '<f4', shape: [samples] });
}

/** Bytes of all arrays in this process; undefined where that is not known. */
function arrayBytes(): number | undefined {
  return isNode ? process.memoryUsage().arrayBuffers : undefined;
}

describe('computing from files', () => {
  before(api);

  it('computes over a 50 MB pair of .npy files without holding them', async function () {
    this.timeout(120_000);
    const inputs = {
      y_true: { uri: await written('many-true.npy', manyOf(labels)) },
      y_pred: { uri: await written('many-pred.npy', manyOf(scores)) },
    };
    const before = arrayBytes() ?? 0;
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, (arrayBytes() ?? 0) - before)), 20);
    // One threshold in between: the curve goes through (1/4, 3/4).
    const expected = {
      'keras.losses.MeanSquaredError': meanSquaredError,
      'keras.metrics.BinaryAccuracy': 6 / 8,
      'keras.metrics.AUC': 0.75,
      'keras.losses.BinaryCrossentropy': crossentropy,
    };
    for (const [name, value] of Object.entries(expected)) {
      const result = resultIn(await run({ function: name, inputs }));
      assertClose([result.value], [value], 1e-6);
      assert.deepEqual([result.function, result.samples], [name, manySamples]);
      assert.ok(result.method !== 'together', 'all rows were held');
      assert.deepEqual(
        result.inputs.map(({ role, shape, dtype, uri }) => ({ role, shape, dtype, uri })),
        (['y_true', 'y_pred'] as const).map((role) => ({
          role,
          shape: [manySamples],
          dtype: 'float32',
          uri: inputs[role].uri,
        })),
      );
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    }
    clearInterval(timer);
    console.log(`      largest growth of all arrays: ${String(Math.round(most / 1e6))} MB`);
    // The four runs make 400 MB of float64 alone; what is not needed any more may wait for its collection.
    if (isNode) assert.ok(most < 250e6, `${String(most)} bytes more than before`);
  });

  it('reads arrays of an archive, columns of a table, and keys of lines', async () => {
    const arrays = { y_true: npyOf(labels, [8], '<i8'), y_pred: npyOf(scores) };
    const archive = await written('pair.npz', npzOf(arrays, 6));
    const rows = labels.map((label, index) => `${String(label)};${String(scores[index]).replace('.', ',')}`);
    const table = await written('pair.csv', utf8(`label;score\n${rows.join('\n')}\n`));
    const lines = labels.map((label, index) => JSON.stringify({ label, score: scores[index] }));
    const jsonl = await written('pair.jsonl', utf8(lines.join('\n')));
    const json = await written('pair.json', utf8(JSON.stringify({ label: labels, score: scores })));
    const asked = { function: 'keras.losses.MeanSquaredError', dtype: 'float64' };
    const answers = [
      await run({
        ...asked,
        inputs: { y_true: { uri: archive, member: 'y_true' }, y_pred: { uri: archive, member: 'y_pred' } },
      }),
      await run({
        ...asked,
        decimalComma: true,
        inputs: { y_true: { uri: table, column: 'label' }, y_pred: { uri: table, column: 'score' } },
      }),
      await run({
        ...asked,
        inputs: { y_true: { uri: jsonl, member: 'label' }, y_pred: { uri: jsonl, member: 'score' } },
      }),
      await run({
        ...asked,
        inputs: { y_true: { uri: json, member: 'label' }, y_pred: { uri: json, member: 'score' } },
      }),
    ];
    for (const answer of answers) assert.equal(resultIn(answer).value, meanSquaredError);
  });

  it('is cancelled by the button of its notification, and the next computation works', async function () {
    this.timeout(120_000);
    const samples = 3_000_000;
    const inputs = {
      y_true: { uri: await written('slow-true.npy', manyOf(labels, samples)) },
      y_pred: { uri: await written('slow-pred.npy', manyOf(scores, samples)) },
    };
    // All scores are held and sorted.
    const answer = run({ function: 'sklearn.metrics.roc_auc_score', inputs });
    const cancelled = await meanwhile(answer, 'notification.acceptPrimaryAction');
    assert.equal(refusalIn(cancelled).code, 'files.cancelled');
    const next = resultIn(await run({ function: 'keras.metrics.BinaryAccuracy', inputs }));
    assertClose([next.value], [6 / 8], 1e-6);
  });

  it('asks for what it is not told, with what names and shapes suggest first', async () => {
    const arrays = { labels: npyOf(labels, [8, 1], '<i8'), y_prob: npyOf(scores, [8, 1]) };
    const uri = vscode.Uri.parse(await written('menu.npz', npzOf(arrays)), true);
    const result = resultIn(await ofMenu(uri, [uri]));
    assert.deepEqual(
      result.inputs.map(({ role, name }) => [role, name]),
      [
        ['y_true', 'labels'],
        ['y_pred', 'y_prob'],
      ],
    );
    assert.equal(result.samples, 8);
  });

  it('opens small files that were selected together in the panel', async () => {
    const pair = [
      vscode.Uri.parse(await written('y_true.npy', npyOf(labels, [8, 1])), true),
      vscode.Uri.parse(await written('y_pred.npy', npyOf(scores, [8, 1])), true),
    ];
    const result = resultIn(await ofMenu(pair[0], pair));
    assert.deepEqual(
      result.inputs.map(({ role, uri, range }) => [role, uri, range]),
      [
        ['y_true', pair[0]?.toString(), null],
        ['y_pred', pair[1]?.toString(), null],
      ],
    );
    assert.ok(Array.isArray(result.perSample) && result.perSample.length === 8, 'no value for each sample');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isPanel = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith('metricLens.panel');
    assert.ok(tabs.some(isPanel), 'the panel is not open');
  });

  it('refuses files that are not what they say, with the offset, and computes nothing', async () => {
    const whole = npyOf(scores);
    const y_true = { uri: await written('labels.npy', npyOf(labels)) };
    const refuse = async (name: string, bytes: Uint8Array, more = {}) =>
      refusalIn(
        await run({ function: 'mse', inputs: { y_true, y_pred: { uri: await written(name, bytes), ...more } } }),
      );
    const cut = await refuse('cut.npy', whole.subarray(0, whole.length - 1));
    assert.equal(cut.code, 'files.npy-length');
    assert.match(cut.message, /64 bytes from byte 128 on\. Received 63/);
    assert.equal((await refuse('text.npy', utf8('no numbers'))).code, 'files.npy-magic');
    assert.equal((await refuse('short.npy', npyOf(scores.slice(1)))).code, 'files.lengths');
    const table = await refuse('rows.csv', utf8('a,b\n1,2\n3\n'), { column: 'a' });
    assert.equal(table.message, 'Line 3 (byte 8) has 1 columns; expected 2, as the first line has.');
    assert.equal((await refuse('rows.txt', utf8('1'))).code, 'files.ending');
    const gone = { uri: y_true.uri.replace('labels', 'nowhere') };
    assert.equal(refusalIn(await run({ function: 'mse', inputs: { y_true, y_pred: gone } })).code, 'files.gone');
    assert.equal(refusalIn(await run({ inputs: { y_true } })).code, 'request.invalid');
  });
});
