import type { NDArray } from '../array/ndarray';
import { arrayOf, compute } from '../compute/compute';
import { prepareComputation } from '../compute/prepareComputation';
import type { ComputeRequest, Inputs, Precision } from '../compute/types';
import type { Issue, Outcome } from '../issues/issue';
import { hasError } from '../issues/issue';
import { requestedDefinition, resolveRequest } from '../resolution/requestedDefinition';
import { averagedValues } from './averagedValues';
import { misfits, stateMisfits } from './batchFit';
import { joinBatches } from './joinBatches';
import type { MetricState } from './metricState';
import { mergeStates, resultOf, updateState } from './metricState';

/** What is computed batch by batch. Between batches a state is kept, so that nothing is exact to 64 digits. */
export interface BatchFunction {
  readonly function: string;
  readonly params: NonNullable<ComputeRequest['params']>;
  readonly precision: Exclude<Precision, 'exact'>;
}

/**
 * How batches become one value: by the function's own `state`; by Keras's `mean` of the samples' values, where a function
 * without a state is a mean over samples; or, where it is not, from the samples of all batches `together`.
 */
export type Accumulation = 'state' | 'mean' | 'together';

/** One batch, taken in. */
export interface Batch {
  readonly inputs: Inputs;
  /** The length of its first axis. */
  readonly samples: number;
  /** The result of this batch alone. */
  readonly own: NDArray;
  /** The result after it. */
  readonly running: NDArray;
  /** The state after it; empty where there is none. */
  readonly state: MetricState;
  /** What there is to say about its arrays. */
  readonly issues: readonly Issue[];
}

/** A function and the batches that it has seen, of which there is at least one. */
export interface BatchRun extends BatchFunction {
  readonly accumulation: Accumulation;
  readonly batches: readonly [Batch, ...Batch[]];
}

const mean = 'keras.metrics.Mean';

/** A new run over one batch. "accuracy" becomes what Keras 3 makes of it by the shapes of this batch. */
export function startRun(asked: BatchFunction, inputs: Inputs): Outcome<BatchRun> {
  const name = resolveRequest({ ...asked, inputs })?.definition.id ?? asked.function;
  const request = { ...asked, function: name, inputs };
  const { value: computation, issues } = prepareComputation(request);
  if (computation === undefined) return { issues };
  const { state } = computation.formula;
  const canAverage = averagedValues(computation.formula) !== undefined;
  const accumulation: Accumulation = state.length > 0 ? 'state' : canAverage ? 'mean' : 'together';
  const started = { ...asked, function: requestedDefinition(request)?.id ?? name, accumulation };
  const { value: batch, issues: found } = takeIn(started, [], inputs);
  return batch === undefined ? { issues: found } : { value: { ...started, batches: [batch] }, issues: found };
}

/** The run with one more batch. A batch that does not fit has an error among the issues and leaves the run as it was. */
export function addBatch(run: BatchRun, inputs: Inputs): Outcome<BatchRun> {
  const refused = misfits(inputs, run.batches[0].inputs);
  if (refused.length > 0) return { issues: refused };
  const { value: batch, issues } = takeIn(run, run.batches, inputs);
  return batch === undefined ? { issues } : { value: { ...run, batches: [...run.batches, batch] }, issues };
}

/** The run without its last batch; undefined when that was the only one. */
export function undoBatch(run: BatchRun): BatchRun | undefined {
  const [first, ...rest] = run.batches;
  return rest.length === 0 ? undefined : { ...run, batches: [first, ...rest.slice(0, -1)] };
}

type Running = BatchFunction & Pick<BatchRun, 'accumulation'>;

function takeIn(run: Running, before: readonly Batch[], inputs: Inputs): Outcome<Batch> {
  return run.accumulation === 'together' ? takeTogether(run, before, inputs) : takeByState(run, before, inputs);
}

function takeByState(run: Running, before: readonly Batch[], inputs: Inputs): Outcome<Batch> {
  const { value: alone, issues } =
    run.accumulation === 'state' ? updateState({ ...run, inputs }) : averaged(run, inputs);
  if (alone === undefined) return { issues };
  const last = before.at(-1)?.state;
  const refused = last === undefined ? [] : stateMisfits(alone, last);
  if (refused.length > 0) return { issues: refused };
  const state = last === undefined ? alone : mergeStates(last, alone);
  const metric = run.accumulation === 'state' ? run : { function: mean };
  const own = resultOf(metric, alone, run.precision);
  const running = resultOf(metric, state, run.precision);
  if (own.value === undefined || running.value === undefined) return { issues: [...own.issues, ...running.issues] };
  const samples = samplesOf(inputs);
  return { value: { inputs, samples, own: own.value, running: running.value, state, issues }, issues };
}

/** The state of Keras's Mean after the values of the samples. */
function averaged(run: BatchFunction, inputs: Inputs): Outcome<MetricState> {
  const { value: computation, issues } = prepareComputation({ ...run, inputs });
  const node = computation && averagedValues(computation.formula);
  if (computation === undefined) return { issues };
  if (node === undefined) throw new Error(`${run.function} is a mean for one batch and not for another`);
  const values = arrayOf(computation, node);
  return { ...updateState({ function: mean, inputs: { values }, precision: run.precision }), issues };
}

function takeTogether(run: Running, before: readonly Batch[], inputs: Inputs): Outcome<Batch> {
  const joined = joinBatches([...before.map((batch) => batch.inputs), inputs]);
  if (joined.value === undefined) return { issues: joined.issues };
  const { value: own, issues } = compute({ ...run, inputs });
  if (own === undefined || hasError(issues)) return { issues };
  const all = before.length === 0 ? { value: own, issues } : compute({ ...run, inputs: joined.value });
  if (all.value === undefined) return { issues: all.issues };
  return { value: { inputs, samples: samplesOf(inputs), own, running: all.value, state: {}, issues }, issues };
}

function samplesOf({ y_pred: yPred, y_true: yTrue, x, values, input1 }: Inputs): number {
  return (yPred ?? yTrue ?? x ?? values ?? input1)?.shape[0] ?? 1;
}
