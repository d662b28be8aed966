import type { ParamSpec, Steps } from '../../definition';
import { binaryInputs, binaryPrepare, positiveSteps, predictedSteps, sigmoidSteps } from './binaryInputs';
import { multiclassInputs, multiclassPrepare, multiclassSteps } from './multiclassInputs';
import { multilabelInputs, multilabelPrepare } from './multilabelInputs';
import { averageParam, ignoreIndex, multidimAverage, numClasses, numLabels, threshold, topK } from './params';
import type { TaskForm } from './tasks';

/** The four counts over the samples, from what is positive, negative and predicted. */
function counts(predicted: string, axes: string): Steps {
  return {
    true_positives: `sum(positive * ${predicted}${axes})`,
    false_positives: `sum(negative * ${predicted}${axes})`,
    true_negatives: `sum(negative * (1 - ${predicted})${axes})`,
    false_negatives: `sum(positive * (1 - ${predicted})${axes})`,
  };
}

const binaryCounts: Steps = { ...sigmoidSteps, ...predictedSteps, ...positiveSteps, ...counts('predicted', '') };
const multiclassCounts: Steps = { ...multiclassSteps, ...counts('chosen', ', summed') };
const multilabelCounts: Steps = {
  ...sigmoidSteps,
  ...predictedSteps,
  ...positiveSteps,
  ...counts('predicted', ', summed'),
};

/** The counts of each task before any averaging, with the parameters that decide what is counted. */
export const counted: Readonly<Record<'binary' | 'multiclass' | 'multilabel', TaskForm>> = {
  binary: {
    inputs: binaryInputs,
    params: { threshold, multidim_average: multidimAverage, ignore_index: ignoreIndex },
    prepare: binaryPrepare,
    steps: binaryCounts,
  },
  multiclass: {
    inputs: multiclassInputs,
    params: {
      num_classes: numClasses,
      average: averageParam('macro'),
      top_k: topK,
      multidim_average: multidimAverage,
      ignore_index: ignoreIndex,
    },
    prepare: multiclassPrepare,
    steps: multiclassCounts,
  },
  multilabel: {
    inputs: multilabelInputs,
    params: {
      num_labels: numLabels,
      threshold,
      average: averageParam('macro'),
      multidim_average: multidimAverage,
      ignore_index: ignoreIndex,
    },
    prepare: multilabelPrepare,
    steps: multilabelCounts,
  },
};

/** The counts under the names that scores are written in; added up over the classes for a micro average. */
export const plainCounts: Steps = {
  tp: 'true_positives',
  fp: 'false_positives',
  tn: 'true_negatives',
  fn: 'false_negatives',
};

export const microCounts: Steps = Object.fromEntries(
  Object.entries(plainCounts).map(([short, name]) => [short, `average == 'micro' ? sum(${name}, 1) : ${name}`]),
);

/** A form with steps (and parameters) after its counts. */
export function extended(form: TaskForm, steps: Steps, params: Readonly<Record<string, ParamSpec>> = {}): TaskForm {
  return { ...form, params: { ...form.params, ...params }, steps: { ...form.steps, ...steps } };
}
