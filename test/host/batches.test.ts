import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensRefusal } from '../../src/host/api';
import type { BatchesResult } from '../../src/host/batches/toPlainBatches';
import { api, assertClose, closeEditors, edit } from './support/extension';

/** The first batches of BinaryAccuracy-001 in test/golden/frameworks/keras-streams.json, which holds Keras's results. */
const stream = [
  {
    y_true: [[0], [0], [1], [1], [1], [1]],
    y_pred: [[0.5077], [0.6149], [0.9475], [0.1524], [0.9785], [0.9519]],
  },
  { y_true: [[1], [0]], y_pred: [[0.3953], [0.2961]] },
  {
    y_true: [[1], [0], [1], [0], [1], [1], [0]],
    y_pred: [[0.6668], [0.2345], [0.6622], [0.7963], [0.3345], [0.8872], [0.7386]],
  },
];

type Answer = BatchesResult | MetricLensRefusal | undefined;

const run = (command: string, argument?: unknown) => vscode.commands.executeCommand<Answer>(command, argument);
const add = (argument?: unknown) => run('metricLens.addBatch', argument);
const undo = () => run('metricLens.undoBatch');
const reset = () => vscode.commands.executeCommand('metricLens.resetSession');

function batchesIn(answer: Answer): BatchesResult {
  assert.ok(answer !== undefined && 'batches' in answer, JSON.stringify(answer));
  return answer;
}

function refusalIn(answer: Answer): string {
  assert.ok(answer !== undefined && 'issues' in answer, JSON.stringify(answer));
  return answer.issues.map(({ message }) => message).join(' ');
}

describe('the session over batches', () => {
  before(api);
  beforeEach(reset);
  afterEach(async () => {
    await reset();
    await closeEditors();
  });

  it('has the results and states of Keras after each batch, as plain data', async () => {
    const answers: BatchesResult[] = [];
    for (const batch of stream)
      answers.push(batchesIn(await add({ function: 'keras.metrics.BinaryAccuracy', ...batch })));
    assertClose(
      answers.map(({ result }) => result),
      [0.5, 0.5, 0.53333336],
    );
    const last = answers.at(-1);
    assert.ok(last);
    assert.deepEqual([last.function, last.batches], ['keras.metrics.BinaryAccuracy', 3]);
    assert.deepEqual(last.state, { total: 8, count: 15 });
    assertClose(last.perBatch, [0.5, 0.5, 4 / 7]);
    assertClose([last.meanOfBatches], [(0.5 + 0.5 + 4 / 7) / 3]);
    assert.deepEqual(JSON.parse(JSON.stringify(last)), last);
  });

  it('takes the selection in, one after the other, with the function of the first', async () => {
    const content = 'y_true1 = [0, 0]\ny_pred1 = [0, 0]\ny_true2 = [1]\ny_pred2 = [2]\n';
    const [first, second] = [content.slice(0, 34), content.slice(34)];
    await edit(content, 'python', first);
    assert.equal(batchesIn(await add({ function: 'sklearn.metrics.mean_absolute_error' })).batches, 1);
    await edit(content, 'python', second);
    const both = batchesIn(await add());
    assert.equal(both.function, 'sklearn.metrics.mean_absolute_error');
    // Errors 0, 0 and 1: a third together, a half on average.
    assertClose([both.result, both.meanOfBatches], [1 / 3, 1 / 2]);
    assertClose(both.perBatch, [0, 1]);
  });

  it('refuses other classes, another function and what is no array, and loses nothing', async () => {
    const first = { y_true: [[0, 1]], y_pred: [[0.2, 0.8]] };
    await add({ function: 'keras.metrics.CategoricalAccuracy', ...first });
    const other = await add({ y_true: [[0, 1, 0]], y_pred: [[0.2, 0.7, 0.1]] });
    assert.match(refusalIn(other), /y_true has shape \(1, 3\) in this batch; expected \(None, 2\)/);
    assert.match(refusalIn(await add({ function: 'keras.metrics.Precision', ...first })), /batches are of/);
    assert.match(refusalIn(await add({ y_true: [[0, 1], [1]] })), /do not form an array/);
    assert.match(refusalIn(await add({ y_true: [[0, 1]] })), /no y_pred|needs y_pred/);
    const again = batchesIn(await add({ function: 'keras.metrics.CategoricalAccuracy', params: {}, ...first }));
    assert.deepEqual([again.batches, again.result], [2, 1]);
  });

  it('is what it was before when the last batch is undone, and empty after the first', async () => {
    const [one, two] = stream;
    const before = batchesIn(await add({ function: 'keras.metrics.BinaryAccuracy', ...one }));
    await add(two);
    assert.deepEqual(await undo(), before);
    assert.equal(await undo(), undefined);
    assert.match(refusalIn(await undo()), /There is no batch/);
  });

  it('begins anew after a reset, with any function', async () => {
    const [one] = stream;
    await add({ function: 'keras.metrics.BinaryAccuracy', ...one });
    await reset();
    const anew = batchesIn(await add({ function: 'mse', ...one }));
    assert.deepEqual([anew.function, anew.batches], ['keras.losses.mean_squared_error', 1]);
  });

  it('refuses an unknown function', async () => {
    const [one] = stream;
    assert.match(refusalIn(await add({ function: 'no_such_thing', ...one })), /Unknown function "no_such_thing"/);
  });
});
