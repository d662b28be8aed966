import type { ParamSpec, Prepare, Steps } from '../../definition';
import { binaryInputs, binaryPrepare, countedSigmoidSteps } from './binaryInputs';
import { multiclassInputs } from './multiclassInputs';
import { countedSoftmaxSteps, multiclassScores, scoresOnly } from './scoreInputs';
import { ignoreIndex, numClasses } from './params';
import { byTask } from './tasks';

const params: Readonly<Record<string, ParamSpec>> = {
  n_bins: {
    type: 'integer',
    default: 15,
    min: 1,
    max: 10_000,
    symbol: 'B',
    doc: 'how many bins the confidences fall into',
  },
  norm: {
    type: 'choice',
    default: 'l1',
    choices: ['l1', 'l2', 'max'],
    doc: 'the weighted mean of the gaps, the root of their weighted mean square, or the largest',
  },
};

/** Numbers from 0 to `n_bins`, from which the boundaries of the bins are made. */
const withTicks =
  (prepare: Prepare): Prepare =>
  (shapes, given, arrays) => {
    const prepared = prepare(shapes, given, arrays);
    const bins = Math.min(Number(given.n_bins ?? 15), 10_000);
    const ticks = Array.from({ length: bins + 1 }, (_, index) => index);
    return {
      ...prepared,
      constants: { ...prepared.constants, ticks, bins: bins + 1, lower_half: Math.floor((bins + 1) / 2) },
    };
  };

/**
 * Confidences fall into bins of equal width, [0, 1/B) and so on; a confidence of 1 has a bin of its own. The boundaries of
 * the upper half are counted from 1 downwards, as torch.linspace does.
 */
const gaps: Steps = {
  counted: 'ignore_index == null ? broadcast_to(1, y_true) : y_true != ignore_index',
  boundaries: 'where(ticks < lower_half, ticks * (1 / n_bins), 1 - (n_bins - ticks) * (1 / n_bins))',
  bin: 'sum(widen(confidence, 1) >= boundaries, -1) - 1',
  in_bin: 'segment_sum(widen(counted, 1), bin, bins, 0)',
  mean_confidence: 'divide_no_nan(segment_sum(widen(counted * confidence, 1), bin, bins, 0), in_bin)',
  mean_accuracy: 'divide_no_nan(segment_sum(widen(counted * accurate, 1), bin, bins, 0), in_bin)',
  share: 'in_bin / sum(in_bin, 0)',
  gap: 'abs(mean_accuracy - mean_confidence)',
  result: "norm == 'l1' ? sum(gap * share, 0) : norm == 'max' ? max(gap, 0) : sqrt(sum(gap^2 * share, 0))",
};

/** How far the confidences are from the share of right predictions, bin by bin. */
export const calibrationError = byTask(
  {
    name: 'calibration_error',
    concept: 'calibration-error',
    better: 'lower',
    doc: 'The gap between confidence and accuracy, over bins of confidence.',
  },
  {
    binary: {
      inputs: binaryInputs,
      params: { ...params, ignore_index: ignoreIndex },
      prepare: withTicks(scoresOnly(binaryPrepare)),
      steps: { ...countedSigmoidSteps, confidence: 'probability', accurate: 'y_true', ...gaps },
    },
    multiclass: {
      inputs: multiclassInputs,
      params: { num_classes: numClasses, ...params, ignore_index: ignoreIndex },
      prepare: withTicks(multiclassScores),
      steps: {
        ...countedSoftmaxSteps,
        confidence: 'max(probability, 1)',
        accurate: 'argmax(probability, 1) == y_true',
        ...gaps,
      },
    },
  },
);
