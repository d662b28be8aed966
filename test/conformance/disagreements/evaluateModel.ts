import type { NDArray } from '../../../src/core/array/ndarray';
import type { ComputeRequest } from '../../../src/core/compute/types';
import type { Outcome } from '../../../src/core/issues/issue';
import { batchesOf } from '../../../src/core/resolution/batches';
import type { Samples } from '../../../src/core/resolution/batches';
import { evaluateModel as evaluateCompiled } from '../../../src/core/resolution/evaluateModel';
import type { Evaluation } from '../../../src/core/resolution/evaluateModel';
import { lastPart, objectName } from '../../../src/core/resolution/kerasNames';
import { resultOf, updateState } from '../../../src/core/session/metricState';
import type { MetricState } from '../../../src/core/session/metricState';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { nestedToArray } from '../nestedToArray';
import type { Environment } from './environment';
import { evaluateFormula } from './evaluateFormula';
import { Given } from './given';
import type { CallArguments } from './given';
import type { Instance, Value } from './values';
import { isKind, isSequence, Refused, tensor, UnknownCall } from './values';

const parameters = ['y_true', 'y_pred', 'loss', 'metrics', 'sample_weight', 'weighted_metrics', 'batch_size'];

/** Functions of one batch that the records describe in words, by the formula of those words. */
const batchFunctions: Readonly<Record<string, string>> = {
  f1_batch_fn: '2 * sum(y_true * (y_pred > 0.5), all) / (sum(y_pred > 0.5, all) + sum(y_true, all))',
};

/**
 * `evaluate(y_true, y_pred, loss, metrics, …)`: an identity model compiled and evaluated. What has a name goes the way
 * that strings go; metric objects follow the batches as states, and the values of plain functions are averaged over the
 * batches.
 */
export function evaluateModel(call: CallArguments, environment: Environment): Value {
  const given = new Given(parameters, call, 'float32');
  const weight = given.has('sample_weight') ? { sample_weight: given.array('sample_weight') } : {};
  const samples = { y_true: given.array('y_true'), y_pred: given.array('y_pred'), ...weight };
  const batchSize = given.number('batch_size', 32);
  const metrics = listOf(given, 'metrics');
  const weightedMetrics = listOf(given, 'weighted_metrics');
  const asked = {
    loss: required(given.value('loss')),
    metrics: named(metrics),
    weightedMetrics: named(weightedMetrics),
  };
  const evaluation = accepted(evaluateCompiled({ ...asked, samples, batchSize }));
  const batches = accepted(batchesOf(samples, batchSize));
  if (batches.length === 1) environment.requests.push(...requestsOf(evaluation, samples));
  const unweighted = batches.map(({ y_true, y_pred }) => ({ y_true, y_pred }));
  const logs = Object.entries(evaluation.logs).map(([name, value]) => [name, nestedToArray(value, 'float32')] as const);
  const own = [...ownMetrics(metrics, unweighted), ...ownMetrics(weightedMetrics, batches)];
  const fields = [...logs, ...own].map(([name, array]) => [name, tensor(array)] as const);
  return { kind: 'fields', fields: Object.fromEntries(fields) };
}

function listOf(given: Given, name: string): readonly Value[] {
  const value = given.has(name) ? given.value(name) : [];
  return isSequence(value) ? value : [value];
}

/** The identifier of a string, of a function or class of Keras, or of an object made without arguments. */
function identifier(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (isKind(value, 'library')) return value.path.startsWith('keras.') ? lastPart(value.path) : undefined;
  const isPlain = isKind(value, 'instance') && Object.keys(value.params).length === 0;
  return isPlain && value.function.startsWith('keras.losses.') ? lastPart(value.function) : undefined;
}

const named = (values: readonly Value[]): string[] => values.flatMap((value) => identifier(value) ?? []);

function required(loss: Value): string {
  const name = identifier(loss);
  if (name === undefined) throw new UnknownCall('a loss without a name of its own');
  return name;
}

function accepted<T>({ value, issues }: Outcome<T>): T {
  if (value === undefined) throw new Refused(issues.map((issue) => renderIssue(issue)).join(' '));
  return value;
}

type Log = readonly [name: string, value: NDArray];

/** The values of the metrics that have no identifier. */
function ownMetrics(metrics: readonly Value[], batches: readonly Samples[]): Log[] {
  return metrics
    .filter((metric) => identifier(metric) === undefined)
    .map((metric): Log => {
      if (isKind(metric, 'instance')) return [objectName(lastPart(metric.function)), accumulated(metric, batches)];
      const path = isKind(metric, 'library') ? metric.path : '';
      const formula = batchFunctions[path];
      if (formula === undefined) throw new UnknownCall(`metric ${path}`);
      return [path, averaged(formula, batches)];
    });
}

function accumulated({ function: name, params }: Instance, batches: readonly Samples[]): NDArray {
  const request = (batch: Samples): ComputeRequest => ({ function: name, params, inputs: { ...batch } });
  return track({ function: name, params }, batches.map(request));
}

function averaged(formula: string, batches: readonly Samples[]): NDArray {
  const mean = 'keras.metrics.Mean';
  const values = batches.map(({ y_true, y_pred }) =>
    evaluateFormula(formula, { arrays: { y_true, y_pred } }, 'float32'),
  );
  return track(
    { function: mean },
    values.map((value) => ({ function: mean, inputs: { values: value } })),
  );
}

/** The result of a metric after several updates. */
function track(metric: Pick<ComputeRequest, 'function' | 'params'>, updates: readonly ComputeRequest[]): NDArray {
  const state = updates.reduce<MetricState | undefined>(
    (before, update) => accepted(updateState(update, before)),
    undefined,
  );
  if (state === undefined) throw new UnknownCall('no batches');
  return accepted(resultOf(metric, state));
}

/** What one batch asks of the catalogue: the loss, then the metrics that have names. */
function requestsOf({ loss, metrics }: Evaluation, { sample_weight: weight, ...arrays }: Samples): ComputeRequest[] {
  const request = (name: string, weighted: boolean): ComputeRequest => ({
    function: name,
    inputs: { ...arrays, ...(weighted && weight && { sample_weight: weight }) },
    precision: 'float32',
  });
  return [request(loss.id, true), ...metrics.map(({ definition, weighted }) => request(definition.id, weighted))];
}
