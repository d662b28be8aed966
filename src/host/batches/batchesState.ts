import type { NDArray } from '../../core/array/ndarray';
import { libraryOf } from '../../core/compare/library';
import { formatArray } from '../../core/format/formatArray';
import { formatCompact } from '../../core/format/formatCompact';
import { issue, type Issue } from '../../core/issues/issue';
import { renderIssue } from '../../core/issues/renderIssue';
import { batchMean } from '../../core/session/batchMean';
import type { Batch } from '../../core/session/batchRun';
import type { BatchesState, BatchRow } from '../../protocol/batches';
import { shortName } from '../names';
import { placeLabel } from '../sources/place';
import type { Words } from '../words';
import { numbersIn, type Batches, type BatchSource } from './batches';
import { keptLimit } from './limits';

/** Enough digits to see float32's. */
const digits = 7;

/** The batches as the panel shows them, every text rendered. */
export function batchesState(batches: Batches, words: Words): BatchesState {
  const { run, call, sources } = batches;
  const { pooled, mean, reason } = batchMean(run);
  const [first] = run.batches;
  return {
    call,
    library: libraryOf(run.function),
    precision: run.precision,
    samples: run.batches.reduce((count, { samples }) => count + samples, 0),
    pooled: shortText(pooled),
    fullPooled: fullText(pooled),
    mean: mean === undefined ? '' : shortText(mean),
    fullMean: mean === undefined ? '' : fullText(mean),
    isDifferent: reason !== undefined && reason.code !== 'batches.agree',
    reason: reason === undefined ? '' : renderIssue(reason, words.translate),
    remarks: remarksOn(batches).map((each) => renderIssue(each, words.translate)),
    stateNames: Object.keys(first.state),
    rows: run.batches.map((batch, index) => toRow(batch, sources[index] ?? [])),
  };
}

function remarksOn(batches: Batches): readonly Issue[] {
  const { function: id, accumulation } = batches.run;
  const name = { function: shortName(id) };
  const numbers = numbersIn(batches);
  return [
    ...(accumulation === 'mean' ? [issue('batches.averaged', 'info', name)] : []),
    ...(accumulation === 'together' ? [issue('batches.together', 'info', name)] : []),
    ...(numbers > keptLimit ? [issue('batches.not-kept', 'info', { received: numbers, limit: keptLimit })] : []),
    ...distinct(batches.run.batches.flatMap(({ issues }) => issues)),
  ];
}

/** What several batches have in common is said once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [renderIssue(each), each])).values()];
}

function toRow({ samples, own, running, state }: Batch, sources: readonly BatchSource[]): BatchRow {
  const { place } = readAt(sources) ?? {};
  return {
    place: place === undefined ? '' : placeLabel(place),
    name: (sources.find(({ role }) => role === 'y_pred') ?? sources[0])?.name ?? '',
    samples,
    own: shortText(own),
    running: shortText(running),
    ownNumber: numberOf(own),
    runningNumber: numberOf(running),
    state: Object.values(state).map(shortText),
  };
}

/** Where a batch begins: the first of its arrays that has a place. */
export function readAt(sources: readonly BatchSource[]): BatchSource | undefined {
  const placed = sources.filter(({ place }) => place !== undefined);
  const start = ({ place }: BatchSource): number => place?.span.start ?? Infinity;
  return placed.reduce<BatchSource | undefined>(
    (first, each) => (first === undefined || start(each) < start(first) ? each : first),
    undefined,
  );
}

function numberOf({ data, shape }: NDArray): number | null {
  const [value = NaN] = data;
  return shape.length === 0 && Number.isFinite(value) ? value : null;
}

/** On one line, shortened with `...` when it is long. */
function shortText(array: NDArray): string {
  if (array.shape.length === 0) return formatCompact(array.data[0] ?? NaN, digits);
  return oneLine(formatArray(array, { threshold: 6, edgeItems: 2, precision: 4, lineWidth: Infinity }));
}

function fullText(array: NDArray): string {
  return oneLine(formatArray(array, { separator: ', ', threshold: 1000, lineWidth: Infinity }));
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
