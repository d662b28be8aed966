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

/** A function whose batches are on their way. */
export type Running = BatchFunction & Pick<BatchRun, 'accumulation'>;

/** What a further batch needs of those before it. */
export interface BatchesBefore {
  readonly running: Running;
  /** The arrays of the first one. */
  readonly first: Inputs;
  /** After the last one. */
  readonly state: MetricState;
  /** The arrays of all, where the result is that of all samples together; empty elsewhere. */
  readonly all: readonly Inputs[];
}

/** What became of a batch, beside its arrays. */
export interface TakenBatch {
  readonly running: Running;
  readonly batch: Omit<Batch, 'inputs'>;
}

const mean = 'keras.metrics.Mean';

/** What the next batch of a run needs. */
export function beforeNext({ batches, ...running }: BatchRun): BatchesBefore {
  const last = batches.at(-1) ?? batches[0];
  const all = running.accumulation === 'together' ? batches.map(({ inputs }) => inputs) : [];
  return { running, first: batches[0].inputs, state: last.state, all };
}

/** A run with a batch that was taken in; a new one without a run. */
export function withBatch(run: BatchRun | undefined, { running, batch }: TakenBatch, inputs: Inputs): BatchRun {
  const next = { inputs, ...batch };
  return { ...running, batches: run === undefined ? [next] : [...run.batches, next] };
}

/** Computes a batch: the first one of a function, or a further one. One that does not fit has an error among the issues. */
export function takeBatch(asked: BatchFunction | BatchesBefore, inputs: Inputs): Outcome<TakenBatch> {
  if (!('running' in asked)) return takeFirst(asked, inputs);
  const refused = misfits(inputs, asked.first);
  return refused.length > 0 ? { issues: refused } : takeIn(asked.running, asked, inputs);
}

/** A new run over one batch. "accuracy" becomes what Keras 3 makes of it by the shapes of this batch. */
export function startRun(asked: BatchFunction, inputs: Inputs): Outcome<BatchRun> {
  const { value: taken, issues } = takeBatch(asked, inputs);
  return taken === undefined ? { issues } : { value: withBatch(undefined, taken, inputs), issues };
}

/** The run with one more batch. A batch that does not fit has an error among the issues and leaves the run as it was. */
export function addBatch(run: BatchRun, inputs: Inputs): Outcome<BatchRun> {
  const { value: taken, issues } = takeBatch(beforeNext(run), inputs);
  return taken === undefined ? { issues } : { value: withBatch(run, taken, inputs), issues };
}

/** The run without its last batch; undefined when that was the only one. */
export function undoBatch(run: BatchRun): BatchRun | undefined {
  const [first, ...rest] = run.batches;
  return rest.length === 0 ? undefined : { ...run, batches: [first, ...rest.slice(0, -1)] };
}

function takeFirst(asked: BatchFunction, inputs: Inputs): Outcome<TakenBatch> {
  const name = resolveRequest({ ...asked, inputs })?.definition.id ?? asked.function;
  const request = { ...asked, function: name, inputs };
  const { value: computation, issues } = prepareComputation(request);
  if (computation === undefined) return { issues };
  const { state } = computation.formula;
  const canAverage = averagedValues(computation.formula) !== undefined;
  const accumulation: Accumulation = state.length > 0 ? 'state' : canAverage ? 'mean' : 'together';
  const { params, precision } = asked;
  const running = { function: requestedDefinition(request)?.id ?? name, params, precision, accumulation };
  return takeIn(running, undefined, inputs);
}

type Before = Pick<BatchesBefore, 'state' | 'all'> | undefined;

function takeIn(running: Running, before: Before, inputs: Inputs): Outcome<TakenBatch> {
  const take = running.accumulation === 'together' ? takeTogether : takeByState;
  const { value: batch, issues } = take(running, before, inputs);
  return batch === undefined ? { issues } : { value: { running, batch }, issues };
}

function takeByState(run: Running, before: Before, inputs: Inputs): Outcome<TakenBatch['batch']> {
  const { value: alone, issues } =
    run.accumulation === 'state' ? updateState({ ...run, inputs }) : averaged(run, inputs);
  if (alone === undefined) return { issues };
  const refused = before === undefined ? [] : stateMisfits(alone, before.state);
  if (refused.length > 0) return { issues: refused };
  const state = before === undefined ? alone : mergeStates(before.state, alone);
  const metric = run.accumulation === 'state' ? run : { function: mean };
  const own = resultOf(metric, alone, run.precision);
  const running = resultOf(metric, state, run.precision);
  if (own.value === undefined || running.value === undefined) return { issues: [...own.issues, ...running.issues] };
  return { value: { samples: samplesOf(inputs), own: own.value, running: running.value, state, issues }, issues };
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

function takeTogether(run: Running, before: Before, inputs: Inputs): Outcome<TakenBatch['batch']> {
  const joined = joinBatches([...(before?.all ?? []), inputs]);
  if (joined.value === undefined) return { issues: joined.issues };
  const { value: own, issues } = compute({ ...run, inputs });
  if (own === undefined || hasError(issues)) return { issues };
  const all = before === undefined ? { value: own, issues } : compute({ ...run, inputs: joined.value });
  if (all.value === undefined) return { issues: all.issues };
  return { value: { samples: samplesOf(inputs), own, running: all.value, state: {}, issues }, issues };
}

function samplesOf({ y_pred: yPred, y_true: yTrue, x, values, input1 }: Inputs): number {
  return (yPred ?? yTrue ?? x ?? values ?? input1)?.shape[0] ?? 1;
}
