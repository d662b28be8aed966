import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toNested } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import type { ComputeRequest } from '../../src/core/compute/types';
import type { MetricLensRefusal } from '../../src/host/api';
import type { ComparedResult } from '../../src/host/commands/libraryCommands';
import { causes } from '../conformance/disagreements/causes';
import type { Disagreement } from '../conformance/disagreements/disagreement';
import { requestsOf } from '../conformance/disagreements/requestsOf';
import { recordsOf } from '../conformance/recordsOf';
import { closeEditors, edit } from './support/extension';

/** The cause is in a sentence of the comparison alone: the margins of four libraries are four losses. */
const sentences: Readonly<Record<string, RegExp>> = { d37: /max\(\(1 - y_true\) \* y_pred\)/ };

/** Batches are no arrays of one text: test/host/batches.test.ts has them. */
const ofBatches = 'd26';

const records = new Map<string, Disagreement>();

async function readRecords(): Promise<void> {
  const extension = vscode.extensions.getExtension('metric-lens.metric-lens');
  assert.ok(extension, 'the extension is not installed');
  const uri = vscode.Uri.joinPath(extension.extensionUri, 'test/golden/frameworks/disagreements.json');
  const found = recordsOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), 'disagreements');
  assert.ok(typeof found !== 'string');
  for (const { id, disagreement } of found.records) {
    if (disagreement !== undefined) records.set(id.slice(0, 3), disagreement);
  }
}

/** An array as someone types it in Python. */
function asPython([name, array]: readonly [string, NDArray]): string {
  const text = JSON.stringify(toNested(array), (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? `float ${String(value)}` : value,
  );
  const numbers = text.replaceAll(/"float (-?)(NaN|Infinity)"/g, (_, sign: string, word: string) =>
    word === 'NaN' ? 'np.nan' : `${sign}np.inf`,
  );
  return `${name} = np.array(${numbers}, dtype='${array.dtype}')`;
}

async function comparedInEditor({
  function: name,
  params,
  inputs,
}: ComputeRequest): Promise<ComparedResult | undefined> {
  await edit(['import numpy as np', '', ...Object.entries(inputs).map(asPython), ''].join('\n'), 'python');
  const answer = await vscode.commands.executeCommand<ComparedResult | MetricLensRefusal | undefined>(
    'metricLens.compareLibraries',
    { function: name, params },
  );
  await closeEditors();
  return answer !== undefined && 'value' in answer ? answer : undefined;
}

/** The codes among these that come up when the calls of a record are made on arrays in an editor, until all have. */
async function named(record: string, codes: readonly string[], sentence: RegExp | undefined): Promise<string[]> {
  const left = new Set(codes);
  const disagreement = records.get(record);
  assert.ok(disagreement, `${record} is missing`);
  for (const { requests } of requestsOf(disagreement)) {
    const request = requests.at(-1);
    const answer = request && (await comparedInEditor(request));
    for (const { code } of answer?.findings ?? []) left.delete(code);
    const partings = answer?.libraries.flatMap((each) => each.partings) ?? [];
    if (sentence !== undefined && partings.some((words) => sentence.test(words))) return [...codes, 'sentence'];
    if (left.size < codes.length) break;
  }
  return codes.filter((code) => !left.has(code));
}

describe('where libraries disagree, pasted into an editor', () => {
  before(readRecords);
  after(closeEditors);

  for (const record of [...Object.keys(causes), ...Object.keys(sentences)].sort()) {
    if (record === ofBatches) continue;
    it(`${record}: the cause is named`, async () => {
      const names = await named(record, causes[record] ?? [], sentences[record]);
      assert.ok(names.length > 0, `none of ${(causes[record] ?? ['the sentence']).join(', ')}`);
    });
  }
});
