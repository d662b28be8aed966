import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MetricLensRefusal, MetricLensResult } from '../../src/host/api';
import type { ExpectedResult } from '../../src/host/commands/libraryCommands';
import { api, assertClose, closeEditors, edit, refusalIn, resultIn } from './support/extension';

const probabilities = 'y_true = [0, 1, 0, 0]\ny_pred = [0.6, 0.4, 0.4, 0.6]\n';
/** scikit-learn's macro F1 of these is 0.6746, its weighted F1 0.7279: test/golden/frameworks/disagreements.json. */
const labels = 'y_true = [0, 0, 0, 0, 1, 1, 2]\ny_pred = [0, 0, 1, 0, 1, 2, 2]\n';

async function explain(argument: unknown): Promise<ExpectedResult> {
  const answer = await vscode.commands.executeCommand<ExpectedResult | MetricLensRefusal | undefined>(
    'metricLens.explainExpected',
    argument,
  );
  assert.ok(answer !== undefined && 'explanations' in answer, JSON.stringify(answer));
  return answer;
}

const compare = (argument?: unknown) =>
  vscode.commands.executeCommand<MetricLensResult | MetricLensRefusal | undefined>(
    'metricLens.compareLibraries',
    argument,
  );

describe('the commands about libraries', () => {
  before(api);
  afterEach(closeEditors);

  it('compare libraries on the function that fits best, or on the one that they are told', async () => {
    await edit(probabilities, 'python');
    // keras.io's example of binary cross-entropy: 0.815
    const best = resultIn(await compare());
    assert.equal(best.function, 'keras.losses.BinaryCrossentropy');
    assertClose([best.value], [0.8149245]);
    const told = resultIn(await compare({ function: 'sklearn.metrics.log_loss' }));
    assert.equal(told.function, 'sklearn.metrics.log_loss');
  });

  it('explain an expected number by calls, as plain data', async () => {
    await edit(labels, 'python');
    const { expected, explanations } = await explain({ expected: '0.6746' });
    assert.equal(expected, '0.6746');
    const [first] = explanations;
    assert.ok(first !== undefined);
    assert.equal(first.function, 'sklearn.metrics.f1_score');
    assert.deepEqual(first.params, { average: 'macro' });
    assert.ok(Math.abs(first.value - 0.6746) < 5e-5);
    assert.equal(first.words, "scikit-learn's f1_score(average='macro')");
    assert.deepEqual(JSON.parse(JSON.stringify(explanations)), explanations);
  });

  it('take the number as a number, too', async () => {
    await edit(labels, 'python');
    const { expected, explanations } = await explain({ expected: 0.7279 });
    assert.equal(expected, '0.7279');
    assert.ok(explanations.some(({ words }) => words === "scikit-learn's f1_score(average='weighted')"));
  });

  it('have no explanation for a number that nothing gives', async () => {
    await edit(labels, 'python');
    assert.deepEqual((await explain({ expected: '-123456.789' })).explanations, []);
  });

  it('refuse what is no number, and arrays that cannot be read', async () => {
    await edit(labels, 'python');
    const wrong = await vscode.commands.executeCommand<MetricLensRefusal>('metricLens.explainExpected', {
      expected: 'about 0.8',
    });
    const [issue] = refusalIn(wrong);
    assert.equal(issue?.code, 'expected.not-a-number');
    assert.match(issue.message, /"about 0.8" is not a number/);
    await edit('y_pred = [0.1, ..., 0.9]', 'python');
    assert.deepEqual(
      refusalIn(await compare()).map(({ code }) => code),
      ['text.cut-off'],
    );
  });
});
