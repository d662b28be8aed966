import assert from 'node:assert/strict';
import type { Nested } from '../../src/core/array/ndarray';
import seeds from '../golden/seed-documents.json';
import { decodeRecord } from '../conformance/decodeRecord';
import type { GoldenRecord } from '../conformance/goldenRecord';
import { checkSeed, onItsBackend } from '../conformance/seedRecord';
import { api, closeEditors, edit, resultIn, runCompute } from './support/extension';

type SeedRecord = GoldenRecord & { readonly seed: NonNullable<GoldenRecord['seed']>; readonly function: string };

/** Functions of one call; metric streams and optimizers are played without a host. */
const families = /^keras(_torch)?\.(losses|metrics|activations)\./;

const records = (seeds.records as readonly unknown[])
  .map((json) => decodeRecord(json, 'seed-documents'))
  .map((record) => record && onItsBackend(record))
  .filter((record): record is SeedRecord => record?.seed !== undefined && record.function !== undefined)
  .filter(
    ({ function: name, kind, seed }) => families.test(name) && kind !== 'metric_stream' && seed.values.length > 0,
  );

/** The record's arrays as someone would type them in Python. */
function asPython({ inputs, inputDtypes, dtype }: SeedRecord): string {
  const lines = Object.entries(inputs).map(([role, value]) => {
    const as = inputDtypes[role as keyof typeof inputDtypes] ?? dtype;
    return `${role} = np.array(${JSON.stringify(value)}, dtype='${as}')`;
  });
  return ['import numpy as np', '', ...lines, ''].join('\n');
}

function check(record: SeedRecord, value: Nested): void {
  const outcome = checkSeed(record, value);
  assert.equal(outcome.status, 'passed', outcome.status === 'failed' ? outcome.reason : outcome.status);
}

describe('the seed documents', () => {
  after(closeEditors);

  it('hold the numbers that are checked here', () => {
    assert.equal(records.length, 40);
  });

  for (const record of records) {
    const { id, function: name, params, dtype, seed } = record;
    it(`${id}: ${name} gives ${seed.printed ?? 'the value of the oracles'}`, async () => {
      const { compute } = await api();
      check(record, resultIn(await compute({ function: name, params, ...record.inputs, dtype })).value);
      await edit(asPython(record), 'python');
      check(record, resultIn(await runCompute({ function: name, params, dtype })).value);
    });
  }
});
