import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { compute } from '../../../../src/core/compute/compute';
import { computed } from '../../../../src/core/export/computed';
import { callScript } from '../../../../src/core/export/python/callScript';
import { compareNested } from '../../../conformance/compareNested';
import { disputed } from '../../../conformance/disputed';
import type { GoldenRecord, GoldenValue } from '../../../conformance/goldenRecord';
import { withoutNone } from '../../../conformance/libraryValue';
import { readRecords } from '../../../conformance/readRecords';
import { requestOf } from '../../../conformance/runRecord';
import { toleranceOf } from '../../../conformance/tolerance';
import { plain, runPython } from './runPython';

/** So many records of each function are played. */
const recordsEach = 2;

/** A class of Keras computes in float32 unless its floatx is set, which programs are not followed in. */
const isInFloat64 = ({ function: name = '', dtype }: GoldenRecord): boolean =>
  /^keras\..*\.[A-Z]\w+$/.test(name) && dtype === 'float64';

function isPlayed(record: GoldenRecord): boolean {
  const { kind, function: name = '', oracle, expected, seed, inputs } = record;
  return (
    ['function', 'loss_class', 'metric_result'].includes(kind) &&
    /^(keras|torch|torchmetrics|sklearn)\./.test(name) &&
    /^(keras 3|torch|scikit-learn)/.test(oracle) &&
    expected !== undefined &&
    seed === undefined &&
    // A mask is set through an internal of Keras.
    inputs.mask === undefined &&
    !isInFloat64(record) &&
    !record.orderUnspecified &&
    !disputed.has(record.id)
  );
}

/** The script of a record up to its result; undefined where there is none. */
function scriptOf(record: GoldenRecord): string | undefined {
  const request = requestOf(record);
  const taken = computed(request, compute(request));
  return taken && callScript(taken).split(/\n(?:np\.testing|assert)/)[0];
}

function played(record: GoldenRecord, script: string): string | undefined {
  const got = plain(runPython(script).names.get('result')) as GoldenValue;
  const expected = withoutNone(record.expected ?? null);
  const { difference } = compareNested(withoutNone(got), expected, toleranceOf(record));
  return difference;
}

const byFunction = new Map<string, GoldenRecord[]>();
for (const record of readRecords(join(import.meta.dirname, '../../../golden')).records.filter(isPlayed)) {
  const records = byFunction.get(record.group) ?? [];
  if (records.length < recordsEach) byFunction.set(record.group, [...records, record]);
}

describe('scripts of golden records, read as Python programs', () => {
  it('are there for the functions of all libraries', () => {
    expect(byFunction.size).toBeGreaterThan(300);
  });

  it.each([...byFunction])('give what the library gives: %s', (_name, records) => {
    for (const record of records) {
      const script = scriptOf(record);
      if (script !== undefined) expect([record.id, played(record, script)]).toEqual([record.id, undefined]);
    }
  });
});
