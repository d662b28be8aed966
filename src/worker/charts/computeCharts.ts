import { sampleReader } from '../../core/compute/sampleReader';
import { requestedDefinition } from '../../core/resolution/requestedDefinition';
import type { ComputeRequest, Inputs } from '../../core/compute/types';
import type { ChartsState } from '../../protocol/charts';
import type { Pause } from '../task';
import { SampleTable, type ResultArrays } from '../samples/sampleTable';
import { arrayCharts, type ArrayCharts } from './arrayCharts';
import { oneVsRestChart, scoredClasses } from './oneVsRestChart';
import { contributionsChart } from './contributionsChart';

/** The charts of a result, and those of its arrays alone, which another function on the same arrays takes over. */
export interface ComputedCharts {
  readonly ofArrays: ArrayCharts;
  readonly state: ChartsState;
}

/** What charts are drawn of. */
export interface ChartsSubject {
  readonly request: ComputeRequest;
  readonly result: ResultArrays;
  /** The class whose curves are drawn, by its position. */
  readonly curveClass: number;
  /** The arrays as they were read. */
  readonly asRead: Inputs;
  /** The charts of the arrays alone, where they were drawn before. */
  readonly known?: ArrayCharts | undefined;
}

/** The charts that fit the arrays and the function; undefined when it was given up in a pause. */
export async function computeCharts(
  { request, result, curveClass, asRead, known }: ChartsSubject,
  pause: Pause,
): Promise<ComputedCharts | undefined> {
  const ofArrays = known ?? (await arrayCharts(asRead, pause));
  if (ofArrays === undefined) return undefined;
  const reader = result.value === undefined ? undefined : sampleReader(request);
  const shares = SampleTable.of(reader, request, result)?.shares;
  const { isClassification, residuals, byClass, ...others } = ofArrays;
  const { y_true: yTrue, y_pred: yPred } = asRead;
  const scored = byClass && yTrue && yPred && scoredClasses(yTrue, yPred);
  const oneVsRest = byClass && scored && (await oneVsRestChart(scored, byClass, curveClass, pause));
  if (byClass !== undefined && oneVsRest === undefined) return undefined;
  const isOfNumbers = !isClassification || requestedDefinition(request)?.inputs.y_pred?.domain === 'real';
  const state = {
    ...others,
    oneVsRest,
    residuals: isOfNumbers ? residuals : undefined,
    contributions: shares && contributionsChart(shares),
  };
  return { ofArrays, state };
}
