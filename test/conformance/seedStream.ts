import { toNested } from '../../src/core/array/ndarray';
import type { ParamValue } from '../../src/core/catalogue/definition';
import { resetState, resultOf, updateState } from '../../src/core/session/metricState';
import type { MetricState } from '../../src/core/session/metricState';
import { compareNested } from './compareNested';
import type { GoldenRecord, GoldenStream, GoldenValue, SeedCase } from './goldenRecord';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { printedNumbers, printsAs } from './printedDigits';
import { requestOf } from './runRecord';
import { toleranceOf } from './tolerance';

type SeedStream = GoldenRecord & {
  readonly seed: SeedCase;
  readonly stream: GoldenStream;
};

interface KnownMetric {
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly reason: string;
}

/** Metric classes that a document defines itself, and the metric of Keras that computes the same. */
const definedInDocument: Readonly<Record<string, KnownMetric>> = {
  BinaryTruePositives: {
    function: 'keras.metrics.TruePositives',
    params: { thresholds: 0 },
    reason:
      'the class casts labels and predictions to booleans, adds up where both are true and keeps the sum: TruePositives ' +
      'with threshold 0, as long as no prediction is negative',
  },
};

/**
 * Plays a stream of the seed documents. Where the oracle gives one state and result, they are those at the moment that
 * the record's `where` names, in the document's digits too; a list is the results after each update.
 */
export function runSeedStream(record: SeedStream): Outcome {
  const known = definedInDocument[record.function ?? ''];
  const metric = { ...record, ...known };
  const states = statesAfterUpdates(metric);
  const last = states?.at(-1);
  if (states === undefined || last === undefined) return failed(null, null, 'an update was refused');
  const expected = record.seed.values[0]?.value;
  if (expected === undefined) return { status: 'nothingToCheck', reason: 'no value in it' };
  const result = (state: MetricState): GoldenValue => resultIn(metric, state);
  const shown = isWithoutUpdates(record.seed.where) ? resetState(last) : last;
  const state = Object.fromEntries(Object.entries(shown).map(([name, array]) => [name, toNested(array)]));
  const got = Array.isArray(expected) ? states.map(result) : { state, result: result(shown) };

  const { equal, error, share, difference } = compareNested(got, expected, toleranceOf(metric));
  if (!equal) return failed(expected, got, difference ?? '', error, share);
  const missed = missedDigits(record.seed.printed ?? '', { ...state, result: result(shown) });
  if (missed !== undefined) return failed(record.seed.printed, got, `printed digits: ${missed}`, error, share);
  return { status: 'passed', error, share, ...(known && { remark: `as ${known.function}: ${known.reason}` }) };
}

/** The state after each update; undefined when one was refused. */
function statesAfterUpdates(metric: SeedStream): MetricState[] | undefined {
  const states: MetricState[] = [];
  for (const { inputs, inputDtypes } of metric.stream.updates) {
    const { value } = updateState(requestOf({ ...metric, inputs, inputDtypes }), states.at(-1));
    if (value === undefined) return undefined;
    states.push(value);
  }
  return states;
}

function resultIn({ function: name = '', params, dtype }: SeedStream, state: MetricState): GoldenValue {
  const { value } = resultOf({ function: name, params }, state, dtype);
  return value === undefined ? null : toNested(value);
}

/** A new metric has the variables of one that was reset: Keras makes them as zeros, and sets them to 0. */
const isWithoutUpdates = (where: string): boolean => /before any update|after reset_state/.test(where);

/** The first number printed after its name ("total 6.0, count 3.0") that has other digits here. */
function missedDigits(printed: string, values: Readonly<Record<string, GoldenValue>>): string | undefined {
  for (const [, name = '', text = ''] of printed.matchAll(/([a-z_]+) (\S+?)(?:,|$)/g)) {
    const [number] = printedNumbers(text) ?? [];
    const value = values[name];
    if (number === undefined || typeof value !== 'number' || !printsAs(value, number)) {
      return `${name} is ${text}, received ${JSON.stringify(value)}`;
    }
  }
  return undefined;
}
