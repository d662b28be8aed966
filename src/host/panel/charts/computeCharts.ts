import type { Definition } from '../../../core/catalogue/definition';
import type { ComputeRequest, ComputeResult, Inputs } from '../../../core/compute/types';
import type { ChartsState } from '../../../protocol/charts';
import type { Pause } from '../../breather';
import type { Engine } from '../../loadEngine';
import { SampleTable } from '../samples/sampleTable';
import { arrayCharts, type ArrayCharts } from './arrayCharts';
import { oneVsRestChart } from './oneVsRestChart';
import { contributionsChart } from './contributionsChart';

/** The charts of a result, and those of its arrays alone, which another function on the same arrays takes over. */
export interface ComputedCharts {
  readonly ofArrays: ArrayCharts;
  readonly state: ChartsState;
}

/** What charts are drawn of. */
export interface ChartsSubject {
  readonly definition: Definition | undefined;
  readonly request: ComputeRequest;
  readonly result: ComputeResult;
  /** The class whose curves are drawn, by its position. */
  readonly curveClass: number;
  /** The arrays as they were read. */
  readonly asRead: Inputs;
}

/** The charts that fit the arrays and the function; undefined when it was given up in a pause. */
export async function computeCharts(
  engine: Engine,
  { definition, request, result, curveClass, asRead }: ChartsSubject,
  pause: Pause,
  known: ArrayCharts | undefined,
): Promise<ComputedCharts | undefined> {
  const ofArrays = known ?? (await arrayCharts(engine, asRead, pause));
  if (ofArrays === undefined) return undefined;
  const reader = result.value === undefined ? undefined : engine.sampleReader(request);
  const shares = SampleTable.of(reader, request, result)?.shares;
  const { isClassification, residuals, byClass, ...others } = ofArrays;
  const oneVsRest = byClass && (await oneVsRestChart(engine, byClass.scored, byClass.areas, curveClass, pause));
  if (byClass !== undefined && oneVsRest === undefined) return undefined;
  const isOfNumbers = !isClassification || definition?.inputs.y_pred?.domain === 'real';
  const state = {
    ...others,
    oneVsRest,
    residuals: isOfNumbers ? residuals : undefined,
    contributions: shares && contributionsChart(shares),
  };
  return { ofArrays, state };
}
