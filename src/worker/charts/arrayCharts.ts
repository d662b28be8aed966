import { describeArray } from '../../core/describe/describeArray';
import type { NDArray } from '../../core/array/ndarray';
import type { Inputs } from '../../core/compute/types';
import type { ArrayKind } from '../../core/describe/arrayKind';
import type { ChartsState, OneVsRestChart } from '../../protocol/charts';
import type { Pause } from '../task';
import { confusionChart } from './confusionChart';
import { classAreas, scoredClasses } from './oneVsRestChart';
import { reliabilityChart } from './reliabilityChart';
import { residualsChart } from './residualsChart';
import { thresholdsChart } from './thresholdsChart';

/** The charts that show two arrays, whatever function is computed on them. */
export interface ArrayCharts extends Omit<ChartsState, 'contributions' | 'oneVsRest'> {
  /** The areas of each class of rows of scores against the others. */
  readonly byClass?: Pick<OneVsRestChart, 'classes' | 'macro'> | undefined;
  /** y_true holds classes: residuals are shown for functions of numbers alone. */
  readonly isClassification: boolean;
}

const labelKinds: ReadonlySet<ArrayKind> = new Set<ArrayKind>(['one-hot', 'binary', 'sign', 'class-index']);
const twoClasses: ReadonlySet<ArrayKind> = new Set<ArrayKind>(['binary', 'sign']);

const none: ArrayCharts = {
  isClassification: false,
  thresholds: undefined,
  confusion: undefined,
  reliability: undefined,
  residuals: undefined,
};

/** The charts that fit y_true and y_pred by what these look like; undefined when it was given up in a pause. */
export async function arrayCharts(inputs: Inputs, pause: Pause): Promise<ArrayCharts | undefined> {
  const { y_true: yTrue, y_pred: yPred, sample_weight: weights } = inputs;
  if (yTrue === undefined || yPred === undefined) return none;
  const truth = describeArray(yTrue);
  const prediction = describeArray(yPred);
  const pair = { y_true: yTrue, y_pred: yPred };
  const weighted = weights?.data.length === yTrue.data.length ? { ...pair, sample_weight: asVector(weights) } : pair;
  const isScored = isColumn(yTrue) && isColumn(yPred) && !twoClasses.has(prediction.kind);
  const hasTwoClasses = twoClasses.has(truth.kind);
  // Rows of several questions, each with an answer of its own, have no one class.
  const isRanked = !isColumn(yPred) && (isColumn(yTrue) || truth.isOneHot);
  const isDecided = isColumn(yPred) ? labelKinds.has(prediction.kind) : isRanked;
  const thresholds = hasTwoClasses && isScored ? await thresholdsChart(vectors(weighted), pause) : undefined;
  if (thresholds === 'stopped' || !(await pause())) return undefined;
  const reliability =
    thresholds !== undefined && prediction.inUnitInterval ? reliabilityChart(vectors(pair)) : undefined;
  if (!(await pause())) return undefined;
  const scored = isRanked ? scoredClasses(yTrue, yPred) : undefined;
  const areas = scored && (await classAreas(scored, pause));
  if (!(await pause())) return undefined;
  const isLabelled = labelKinds.has(truth.kind) && isDecided;
  return {
    isClassification: hasTwoClasses || truth.isOneHot || isLabelled,
    thresholds,
    byClass: areas,
    reliability,
    confusion: isLabelled && thresholds === undefined ? confusionChart(pair) : undefined,
    residuals: yTrue.data.length === yPred.data.length ? residualsChart(yTrue, yPred) : undefined,
  };
}

function isColumn({ data, shape }: NDArray): boolean {
  return shape[0] === data.length && data.length > 1;
}

function asVector({ data, dtype }: NDArray): NDArray {
  return { data, dtype, shape: [data.length] };
}

function vectors(inputs: Inputs): Inputs {
  return Object.fromEntries(Object.entries(inputs).map(([role, array]) => [role, asVector(array)]));
}
