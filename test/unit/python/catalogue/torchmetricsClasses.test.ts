import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { compute } from '../../../../src/core/compute/compute';
import { computed } from '../../../../src/core/export/computed';
import { callScript } from '../../../../src/core/export/python/callScript';
import { className } from '../../../../src/core/python/catalogue/torchmetrics/className';
import { compareNested } from '../../../conformance/compareNested';
import { disputed } from '../../../conformance/disputed';
import type { GoldenRecord, GoldenValue } from '../../../conformance/goldenRecord';
import { withoutNone } from '../../../conformance/libraryValue';
import { readRecords } from '../../../conformance/readRecords';
import { requestOf } from '../../../conformance/runRecord';
import { toleranceOf } from '../../../conformance/tolerance';
import { plain, runPython } from './runPython';

const call = /^result = torchmetrics\.functional\.(?:classification\.|regression\.)?(\w+)\((\w+), (\w+)(?:, (.*))?\)$/m;
/** A value for each sample of a batch, or of all axes but the last together: it depends on how batches are cut. */
const ofBatches = /samplewise|keep_sequence_dim/;

/** The call of a function as an object that sees the samples in two batches. */
function inTwoBatches(script: string): string | undefined {
  const found = call.exec(script);
  if (found === null || ofBatches.test(script)) return undefined;
  const [whole, name = '', preds = '', target = '', options = ''] = found;
  const batches = `
metric = torchmetrics.${className(name)}(${options})
half = len(${preds}) // 2 or 1
metric.update(${preds}[:half], ${target}[:half])
if len(${preds}) > half:
    metric.update(${preds}[half:], ${target}[half:])
result = metric.compute()`;
  const before = script.slice(0, script.indexOf(whole));
  return `import torchmetrics\n${before}${batches}`;
}

function scriptOf(record: GoldenRecord): string | undefined {
  const request = requestOf(record);
  const taken = computed(request, compute(request));
  return taken && inTwoBatches(callScript(taken));
}

const records = readRecords(join(import.meta.dirname, '../../../golden')).records.filter(
  ({ id, kind, function: name = '', expected, seed, orderUnspecified }) =>
    kind === 'function' &&
    name.startsWith('torchmetrics.') &&
    !/retrieval|cramers|tschuprows|pearsons_cont|theils/.test(name) &&
    expected !== undefined &&
    seed === undefined &&
    !orderUnspecified &&
    !disputed.has(id),
);
const byFunction = new Map<string, GoldenRecord>();
for (const record of records) {
  if (!byFunction.has(record.group) && scriptOf(record) !== undefined) byFunction.set(record.group, record);
}

describe('classes of torchmetrics', () => {
  it('are there for nearly all functions', () => {
    expect(byFunction.size).toBeGreaterThan(75);
  });

  it.each([...byFunction])('give for two batches what the function gives for all samples: %s', (_name, record) => {
    const got = plain(runPython(scriptOf(record) ?? '').names.get('result')) as GoldenValue;
    const { difference } = compareNested(withoutNone(got), withoutNone(record.expected ?? null), toleranceOf(record));
    expect([record.id, difference]).toEqual([record.id, undefined]);
  });
});
