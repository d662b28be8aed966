import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensRefusal, MetricLensResult } from '../../src/host/api';
import type { BatchesResult } from '../../src/host/batches/toPlainBatches';
import { api, closeEditors, edit, refusalIn, resultIn, runCompute, until } from './support/extension';
import { watchWorkers } from './support/workers';

const many = 2_000_000;

type Answer = MetricLensResult | MetricLensRefusal | undefined;

/** Two arrays of so many numbers in a document, off by 0.5 in one of four places: their mean squared error is 1 / 16. */
async function openArrays(numbers: number): Promise<void> {
  const list = (period: readonly number[]): string => `[${`${period.join(',')},`.repeat(numbers / period.length)}]`;
  await edit(`y_true = ${list([0, 1, 0, 1])}\ny_pred = ${list([0, 1, 0.5, 1])}\n`, 'plaintext');
}

/** Waits for work of which the extension host is free: it must have had its turns meanwhile. */
async function whileHostGoesOn<T>(work: Thenable<T>): Promise<T> {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  const result = await work;
  clearInterval(timer);
  assert.ok(ticks > 20, `the host had ${String(ticks)} turns`);
  return result;
}

const meanSquaredError = 0.5 ** 2 / 4;
const squared = { function: 'keras.losses.MeanSquaredError', dtype: 'float64' };

const valueOf = (answer: Answer): unknown => resultIn(answer).value;

describe('large arrays', () => {
  // Other tests have started workers already, so that all are watched from the beginning.
  const workers = watchWorkers();
  before(api);
  before(async () => {
    if (workers.canKill) await workers.kill();
  });
  after(() => {
    workers.stop();
  });
  afterEach(closeEditors);

  it('are computed in a worker, while the extension host goes on', async function () {
    this.timeout(120_000);
    await openArrays(many);
    // The text is read and paired once before: what is looked at here is the computation.
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    assert.ok(workers.started > 0, 'no worker was started');
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    let isOver = false;
    const computing = vscode.commands.executeCommand<Answer>('metricLens.computeAll', squared).then((answer) => {
      isOver = true;
      return answer;
    });
    await until(() => (ticks > 20 ? ticks : undefined), 'turns of the host');
    clearInterval(timer);
    assert.ok(!isOver, 'the computation was over before the host had its turns');
    // Nobody waits for hundreds of functions: the next request overtakes them.
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    assert.equal(await computing, undefined);
  });

  it('are unlike small ones, which need no worker', async () => {
    const before = workers.started;
    await openArrays(8);
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    assert.equal(workers.started, before);
  });

  it('that are given up leave the panel as it was', async function () {
    this.timeout(120_000);
    await openArrays(many);
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    // Another request overtakes the one that is under way.
    const overtaken = vscode.commands.executeCommand<Answer>('metricLens.computeAll', squared);
    const next = runCompute({ ...squared, function: 'keras.losses.MeanAbsoluteError' });
    assert.equal(valueOf(await next), 0.125);
    assert.equal(await overtaken, undefined);
  });

  it('are written out and taken in as a batch in a worker, while the extension host goes on', async function () {
    this.timeout(120_000);
    await openArrays(many);
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    const text = await whileHostGoesOn(vscode.commands.executeCommand<string>('metricLens.copyAs', { format: 'json' }));
    assert.match(text, /"value": 0\.0625/);
    const median = { function: 'sklearn.metrics.median_absolute_error', dtype: 'float64' };
    const added = await whileHostGoesOn(vscode.commands.executeCommand<BatchesResult>('metricLens.addBatch', median));
    // Three of four are not off at all.
    assert.equal(added.result, 0);
    await vscode.commands.executeCommand('metricLens.undoBatch');
  });

  it('are cancelled by the button of the notification, and what was shown before is there again', async function () {
    this.timeout(120_000);
    await openArrays(many);
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    await vscode.commands.executeCommand('notifications.clearAll');
    const state = { isOver: false };
    const other = { ...squared, function: 'keras.losses.MeanAbsoluteError' };
    const computing = vscode.commands.executeCommand<Answer>('metricLens.computeAll', other).then((answer) => {
      state.isOver = true;
      return answer;
    });
    // The notification comes after a second; its first button is Cancel.
    while (!state.isOver) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    }
    assert.equal(await computing, undefined);
    const shown = await vscode.commands.executeCommand<string>('metricLens.copyAs', { format: 'value' });
    assert.equal(Number(shown), meanSquaredError);
  });

  it('have a message when their worker ends under them, and another worker the next time', async function () {
    if (!workers.canKill) this.skip();
    this.timeout(120_000);
    await openArrays(many);
    await runCompute(squared);
    const before = workers.started;
    const computing = vscode.commands.executeCommand<Answer>('metricLens.computeAll', squared);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await workers.kill();
    const [first] = refusalIn(await computing);
    assert.equal(first?.code, 'work.died');
    assert.equal(valueOf(await runCompute(squared)), meanSquaredError);
    assert.ok(workers.started > before, 'no other worker was started');
  });
});
