import { ndarray } from '../../src/core/array/ndarray';
import { applyGradient, startVariable } from '../../src/core/optimizers/applyGradient';
import type { OptimizerDefinition, Params } from '../../src/core/optimizers/definition';
import { findOptimizer } from '../../src/core/optimizers/registry';
import { compareNested } from './compareNested';
import type { GoldenRecord } from './goldenRecord';
import { checkSeed } from './seedRecord';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { toleranceOf } from './tolerance';

/**
 * Plays an optimizer on one variable, whose loss var² / 2 has the variable itself as its gradient: its value after each
 * step. Undefined for records of another kind.
 */
export function runOptimizer(record: GoldenRecord): Outcome | undefined {
  if (record.kind !== 'optimizer_trace') return undefined;
  const optimizer = findOptimizer(record.function ?? '');
  if (optimizer === undefined) return { status: 'notYet', reason: `no optimizer ${record.function ?? ''}` };
  const { dtype, seed, expected = null } = record;
  const got = traceOf(optimizer, record, dtype);
  if (seed !== undefined) return checkSeed({ ...record, seed }, got, traceOf(optimizer, record, 'float64'));
  const { equal, error, share, difference } = compareNested(got, expected, toleranceOf(record));
  return equal ? { status: 'passed', error, share } : failed(expected, got, difference ?? '', error, share);
}

/** The variable after each step. */
function traceOf(
  optimizer: OptimizerDefinition,
  { fields, params }: GoldenRecord,
  precision: 'float32' | 'float64',
): number[] {
  const start = precision === 'float32' ? Math.fround(Number(fields.start)) : Number(fields.start);
  let current = startVariable(optimizer, ndarray(Float64Array.of(start), [], precision), params as Params);
  const trace: number[] = [];
  for (let step = 0; step < Number(fields.steps); step += 1) {
    current = applyGradient(optimizer, current, current.variable, params as Params, precision);
    trace.push(current.variable.data[0] ?? NaN);
  }
  return trace;
}
