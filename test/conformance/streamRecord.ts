import { toNested } from '../../src/core/array/ndarray';
import { mergeStates, resetState, resultOf, updateState } from '../../src/core/session/metricState';
import type { MetricState } from '../../src/core/session/metricState';
import { compareNested } from './compareNested';
import type { GoldenRecord, GoldenStream, GoldenValue } from './goldenRecord';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { requestOf } from './runRecord';
import { toleranceOf } from './tolerance';

/**
 * Plays a stream through one metric state: after each update, after the reset and after the first update again, result
 * and state must be the library's. The states of the single updates, merged, must give the last result too.
 */
export function runStream(record: GoldenRecord & { readonly stream: GoldenStream }): Outcome {
  const { stream, dtype } = record;
  const name = record.function ?? '';
  let state: MetricState | undefined;
  let merged: MetricState | undefined;
  let first: MetricState | undefined;
  const got: GoldenValue[] = [];
  const expected: GoldenValue[] = [];
  const result = (of: MetricState): GoldenValue => {
    const { value } = resultOf({ function: name, params: record.params }, of, dtype);
    return value === undefined ? null : toNested(value);
  };
  for (const [index, { inputs, inputDtypes }] of stream.updates.entries()) {
    const request = requestOf({ ...record, inputs, inputDtypes });
    const { value: after } = updateState(request, state);
    const { value: alone } = updateState(request);
    if (after === undefined || alone === undefined) return failed(null, null, `update ${String(index)} was refused`);
    state = after;
    merged = merged === undefined ? alone : mergeStates(merged, alone);
    first ??= alone;
    const named = stream.states[index];
    got.push({ result: result(state), ...(named && { state: statePart(state, named) }) });
    expected.push({ result: stream.results[index] ?? null, ...(named && { state: named }) });
  }
  if (state === undefined || merged === undefined || first === undefined) return failed(null, null, 'no updates');
  got.push(result(merged));
  expected.push(stream.results.at(-1) ?? null);
  if (stream.afterReset !== undefined) {
    got.push(result(resetState(state)));
    expected.push(stream.afterReset);
  }
  if (stream.afterResetAndFirstUpdate !== undefined) {
    got.push(result(mergeStates(resetState(state), first)));
    expected.push(stream.afterResetAndFirstUpdate);
  }
  const { equal, error, share, difference } = compareNested(got, expected, toleranceOf(record));
  return equal ? { status: 'passed', error, share } : failed(expected, got, difference ?? '', error, share);
}

function statePart(state: MetricState, named: Readonly<Record<string, GoldenValue>>): Record<string, GoldenValue> {
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, array]) => (name in named ? [[name, toNested(array)]] : [])),
  );
}
