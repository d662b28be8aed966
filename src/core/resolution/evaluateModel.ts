import { ndarray, toNested } from '../array/ndarray';
import type { Nested } from '../array/ndarray';
import { compute } from '../compute/compute';
import type { Precision } from '../compute/types';
import type { Outcome } from '../issues/issue';
import { resultOf, updateState } from '../session/metricState';
import type { MetricState } from '../session/metricState';
import { batchesOf } from './batches';
import type { Samples } from './batches';
import { compileModel } from './compileModel';
import type { CompileArguments, CompiledMetric, CompiledModel } from './compileModel';

/** `model.compile` with strings, then `model.evaluate`, of a model whose output is y_pred. */
export interface EvaluateRequest extends CompileArguments {
  readonly samples: Samples;
  /** Default 32. */
  readonly batchSize?: number;
  /** Default `float32`, as Keras computes. */
  readonly precision?: Exclude<Precision, 'exact'>;
}

/** What each string became, and what `evaluate(return_dict=True)` gives. */
export interface Evaluation extends CompiledModel {
  /** `loss`, then each metric under its name in the logs. */
  readonly logs: Readonly<Record<string, Nested>>;
}

/**
 * What `model.evaluate` reports: the losses of the batches, averaged with the batch sizes as weights, so that a weighted
 * loss depends on how the samples were cut; and metrics, whose states go on from batch to batch. Sample weights count in
 * the loss and in the weighted metrics. Strings are resolved by the shapes of the first batch.
 *
 * Errors: strings that Keras refuses, arrays of different lengths, shapes that a function does not take.
 *
 * Source: keras 3.15 · keras.Model.evaluate
 */
export function evaluateModel(request: EvaluateRequest): Outcome<Evaluation> {
  const { samples, batchSize = 32, precision = 'float32' } = request;
  const { value: batches = [], issues } = batchesOf(samples, batchSize);
  const [first] = batches;
  if (first === undefined) return { issues };
  const compiled = compileModel(request, { y_true: first.y_true.shape, y_pred: first.y_pred.shape });
  if (compiled.value === undefined) return { issues: compiled.issues };
  const { loss, metrics } = compiled.value;
  const tracked = [
    averageLoss(loss.id, batches, precision),
    ...metrics.map((metric) => accumulate(metric, batches, precision)),
  ];
  const refused = tracked.find(({ value }) => value === undefined);
  if (refused !== undefined) return { issues: refused.issues };
  const names = ['loss', ...metrics.map(({ name }) => name)];
  const logs = Object.fromEntries(names.map((name, index) => [name, tracked[index]?.value ?? NaN]));
  return { value: { ...compiled.value, logs }, issues: compiled.issues };
}

type ModelPrecision = NonNullable<EvaluateRequest['precision']>;

/** Keras tracks the loss in its own Mean, with the sizes of the batches as weights. */
function averageLoss(loss: string, batches: readonly Samples[], precision: ModelPrecision): Outcome<Nested> {
  const mean = 'keras.metrics.Mean';
  let state: MetricState | undefined;
  for (const batch of batches) {
    const { value, issues } = compute({ function: loss, inputs: { ...batch }, precision });
    if (value === undefined) return { issues };
    const size = ndarray(Float64Array.of(batch.y_pred.shape[0] ?? 0), []);
    state = updateState({ function: mean, inputs: { values: value, sample_weight: size }, precision }, state).value;
  }
  return resultIn(mean, state, precision);
}

function accumulate(
  { definition, weighted }: CompiledMetric,
  batches: readonly Samples[],
  precision: ModelPrecision,
): Outcome<Nested> {
  let state: MetricState | undefined;
  for (const { sample_weight, ...arrays } of batches) {
    const inputs = { ...arrays, ...(weighted && sample_weight && { sample_weight }) };
    const { value, issues } = updateState({ function: definition.id, inputs, precision }, state);
    if (value === undefined) return { issues };
    state = value;
  }
  return resultIn(definition.id, state, precision);
}

function resultIn(metric: string, state: MetricState | undefined, precision: ModelPrecision): Outcome<Nested> {
  if (state === undefined) throw new Error('there is at least one batch');
  const { value, issues } = resultOf({ function: metric }, state, precision);
  return value === undefined ? { issues } : { value: toNested(value), issues };
}
