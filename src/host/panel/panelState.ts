import type { NDArray } from '../../core/array/ndarray';
import type { Definition, ParamSpec, ParamValue } from '../../core/catalogue/definition';
import type { Candidate as CoreCandidate } from '../../core/compute/candidates';
import type { ComputeRequest, ComputeResult, FormulaView, Worked } from '../../core/compute/types';
import { formatArray } from '../../core/format/formatArray';
import type { StreamResult } from '../../core/files/stream/computeStream';
import { formatShape } from '../../core/format/formatShape';
import type { Issue } from '../../core/issues/issue';
import { renderIssue } from '../../core/issues/renderIssue';
import type { Candidate, PanelIssue, PanelResult, ParamControl, PlacedInput, ReadyState } from '../../protocol/panel';
import type { ComparedLibraries } from '../../worker/trials/compareLibraries';
import { areStreamed } from '../files/arrayFile';
import { libraryOf, shortName } from '../names';
import { paramSpecs, type RoledArray, type Session } from '../session';
import { placeLabel } from '../sources/place';
import type { Words } from '../words';
import type { ComputedCharts } from '../../worker/charts/computeCharts';
import type { ResultView } from '../../worker/results/resultView';
import { comparedState } from './comparedState';
import { unsaidIssues } from './findings/unsaidIssues';
import { namedResult } from './namedResult';
import { takeAwayState } from './takeAway/takeAwayState';

/** Everything that the panel shows, computed. */
export interface Computed {
  readonly definition: Definition | undefined;
  readonly session: Session;
  /** What was computed: the session's, with its fixes. */
  readonly request: ComputeRequest;
  /** The arrays that the function takes. */
  readonly arrays: readonly RoledArray[];
  readonly result: ComputeResult;
  /** What the values of each array look like, in words: "float32, rows sum to 1". */
  readonly kinds: readonly string[];
  readonly formula: FormulaView;
  readonly worked: Worked | undefined;
  /** One bar for each sample, or for a run of them. */
  readonly bars: ResultView['bars'];
  /** How the samples lie in the arrays; undefined where there is no result. */
  readonly layout: ResultView['layout'];
  readonly candidates: readonly CoreCandidate[];
  /** The libraries that have a version of the function, its own first. */
  readonly versions: readonly string[];
  /** The other functions that fit, with values. */
  readonly everything: readonly { readonly definition: Definition; readonly result: ComputeResult }[] | undefined;
  /** The function's versions in the libraries, when asked for. */
  readonly libraries: ComparedLibraries | undefined;
  readonly charts?: ComputedCharts | undefined;
  /** What came of files that were read chunk by chunk. */
  readonly streamed?: StreamResult | undefined;
}

/** What the panel shows beside a result, whatever the result is. */
export type Beside = Pick<
  ReadyState,
  | 'batches'
  | 'changes'
  | 'expected'
  | 'findings'
  | 'live'
  | 'opening'
  | 'ownMetrics'
  | 'roles'
  | 'pin'
  | 'samples'
  | 'whatIf'
>;

export const noneBeside: Beside = { expected: undefined };

/** The panel's state out of what was computed: every text rendered, nothing computed any more. */
export function panelState(computed: Computed, words: Words, beside: Beside = noneBeside): ReadyState {
  const { definition, session, arrays, result, worked } = computed;
  return {
    kind: 'ready',
    function: {
      id: definition?.id ?? session.function,
      name: shortName(definition?.id ?? session.function),
      library: definition === undefined ? '' : libraryOf(definition),
      doc: definition === undefined ? '' : words.doc(definition.doc),
      source: definition?.source ?? '',
    },
    candidates: computed.candidates.map((candidate) => toCandidate(candidate, words)),
    precision: result.precision,
    inputs: arrays.map((array, index) => toInput(array, computed.kinds[index] ?? array.array.dtype)),
    canSwap: arrays.some(({ role }) => role === 'y_true') && arrays.some(({ role }) => role === 'y_pred'),
    params: definition === undefined ? [] : toParams(definition, computed.request.params ?? {}, words),
    result: definition === undefined ? undefined : toResult(definition, computed, words),
    issues: toIssues(unsaidIssues(result.issues, beside.findings), words),
    formula: {
      ...computed.formula,
      legend: computed.formula.legend.map((entry) => ({ ...entry, meaning: words.doc(entry.meaning) })),
    },
    worked: worked && {
      samples: worked.samples,
      sample: worked.sample,
      index: worked.index.length === 0 ? '' : `[${worked.index.join(', ')}]`,
      inputs: worked.inputs,
      rows: worked.steps,
    },
    everything: computed.everything?.flatMap(({ definition: other, result: { value } }) =>
      value === undefined
        ? []
        : [{ id: other.id, name: shortName(other.id), library: libraryOf(other), value: shortValue(value) }],
    ),
    libraries: computed.libraries && comparedState(computed.libraries, words),
    charts: computed.charts?.state,
    takeAway: takeAwayState(computed),
    isStreamed: areStreamed(arrays),
    ...beside,
  };
}

export function toIssues(issues: readonly Issue[], words: Words): PanelIssue[] {
  return issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    message: renderIssue(issue, words.translate),
  }));
}

/** The value to the last digit; of more than `threshold` values the first and the last. */
export function fullValue({ digits }: ComputeResult, value: NDArray, threshold = Infinity): string {
  const [exact] = digits ?? [];
  return value.shape.length === 0 && exact !== undefined ? exact : formatArray(value, { separator: ', ', threshold });
}

/** A value on one line, shortened with `...` when it is long. */
export function shortValue(value: NDArray): string {
  return formatArray(value, { threshold: 8, lineWidth: Infinity }).replaceAll(/\s*\n\s*/g, ' ');
}

function toCandidate({ definition, fits, reason }: Computed['candidates'][number], words: Words): Candidate {
  return {
    id: definition.id,
    name: shortName(definition.id),
    library: libraryOf(definition),
    fits,
    note: reason === undefined ? words.doc(definition.doc) : renderIssue(reason, words.translate),
    aliases: definition.aliases,
  };
}

function toInput({ role, name, array, place, file }: RoledArray, kind: string): PlacedInput {
  const shape = formatShape(file?.shape ?? array.shape);
  return { role, name, shape, kind, place: placeLabel(place), preview: shortValue(array) };
}

function toParams(definition: Definition, set: Session['params'], words: Words): ParamControl[] {
  return Object.entries(paramSpecs(definition)).map(([name, spec]) => ({
    ...toParam(name, spec, set[name]),
    doc: words.doc(spec.doc),
  }));
}

function toParam(name: string, spec: ParamSpec, set: ParamValue | undefined): Omit<ParamControl, 'doc'> {
  const { type, choices, min, max, nullable } = spec;
  return {
    name,
    type,
    value: plain(set === undefined ? spec.default : set),
    default: plain(spec.default),
    ...(choices && { choices }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(nullable !== undefined && { nullable }),
  };
}

/** Several axes are shown, and typed, as a list: `0, 1`. */
function plain(value: ParamValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.join(', ') : value;
}

function toResult(
  definition: Definition,
  { result, worked, bars, streamed }: Pick<Computed, 'result' | 'worked' | 'bars' | 'streamed'>,
  words: Words,
): PanelResult | undefined {
  const { value } = result;
  if (value === undefined) return undefined;
  const scalar = value.shape.length === 0;
  const samples = streamed?.samples ?? worked?.samples ?? 1;
  const direction = definition.better;
  return {
    value: scalar ? formatArray(value) : shortValue(value),
    fullValue: fullValue(result, value, 1000),
    scalar,
    named: namedResult(result),
    over: words.over(value, samples, averaging(definition, result.params)),
    better: direction === undefined ? '' : words.better(direction),
    ...(direction && { direction }),
    bars,
    barsTitle: words.barsTitle(),
  };
}

/** Whether the samples' values are averaged or added up, as far as the definition says so. */
function averaging(definition: Definition, params: ComputeResult['params']): 'mean' | 'sum' | undefined {
  const { reduction } = definition;
  if (reduction === undefined) return undefined;
  if (reduction.params.reduction !== undefined) return params.reduction === 'sum' ? 'sum' : 'mean';
  return reduction.state?.includes('count') === true ? 'mean' : undefined;
}
