import { compute } from '../../core/compute/compute';
import { largestOfRows } from '../../core/conversion/labels';
import { ndarray, type NDArray } from '../../core/array/ndarray';
import { formatCompact } from '../../core/format/formatCompact';
import type { OneVsRestChart } from '../../protocol/charts';
import type { Pause } from '../task';
import { mostClasses } from './confusionChart';
import { thresholdsChart } from './thresholdsChart';

/** Rows of scores, a column for each class, beside the class of each row. */
export interface ScoredClasses {
  /** `(n, C)` */
  readonly scores: NDArray;
  /** `(n, C)`: one-hot rows. */
  readonly isOfClass: NDArray;
}

type Areas = Pick<OneVsRestChart, 'classes' | 'macro'>;

/** The scores of each class against the others; undefined for too many classes to choose from, or labels that no column has. */
export function scoredClasses(yTrue: NDArray, scores: NDArray): ScoredClasses | undefined {
  const count = scores.shape.at(-1) ?? 0;
  const rows = scores.data.length / count;
  const { data: labels } = yTrue.data.length === rows ? yTrue : largestOfRows(yTrue);
  const isLabelled =
    labels.length === rows && labels.every((label) => Number.isInteger(label) && label >= 0 && label < count);
  if (count < 2 || count > mostClasses || rows < 2 || !isLabelled) return undefined;
  const isOfClass = new Float64Array(scores.data.length);
  labels.forEach((label, row) => {
    isOfClass[row * count + label] = 1;
  });
  return { scores: ndarray(scores.data, [rows, count]), isOfClass: ndarray(isOfClass, [rows, count]) };
}

/** scikit-learn's areas of each class against the others, and their means; undefined where it refuses the scores. */
export async function classAreas(scored: ScoredClasses, pause: Pause): Promise<Areas | undefined> {
  const area = async (name: string): Promise<Float64Array | undefined> => {
    await pause();
    const inputs = { y_true: scored.isOfClass, y_pred: scored.scores };
    const request = { function: `sklearn.metrics.${name}`, inputs, params: { average: null } };
    return compute({ ...request, precision: 'float64' }).value?.data;
  };
  const roc = await area('roc_auc_score');
  const precisionRecall = await area('average_precision_score');
  if (roc === undefined || precisionRecall === undefined) return undefined;
  const mean = (values: Float64Array): string =>
    formatCompact(values.reduce((sum, value) => sum + value, 0) / values.length);
  return {
    classes: Array.from(roc, (value, label) => ({
      name: String(label),
      roc: formatCompact(value),
      precisionRecall: formatCompact(precisionRecall[label] ?? NaN),
    })),
    macro: { roc: mean(roc), precisionRecall: mean(precisionRecall) },
  };
}

/** The curves of one class against the others beside the areas of all; undefined when it was given up in a pause. */
export async function oneVsRestChart(
  scored: ScoredClasses,
  areas: Areas,
  label: number,
  pause: Pause,
): Promise<OneVsRestChart | undefined> {
  const chosen = Math.min(label, areas.classes.length - 1);
  const inputs = { y_true: column(scored.isOfClass, chosen), y_pred: column(scored.scores, chosen) };
  const thresholds = await thresholdsChart(inputs, pause);
  return thresholds === 'stopped' ? undefined : { ...areas, chosen, thresholds };
}

function column({ data, shape }: NDArray, at: number): NDArray {
  const [rows = 0, count = 1] = shape;
  return ndarray(Float64Array.from({ length: rows }, (_, row) => data[row * count + at] ?? NaN));
}
