import { multilabelInputs, multilabelPrepare } from './multilabelInputs';
import { multiclassInputs, multiclassSamples } from './multiclassInputs';
import { ignoreIndex, multidimAverage, numClasses, numLabels, threshold } from './params';
import { predictedSteps, sigmoidSteps } from './binaryInputs';
import { byTask } from './tasks';

const right = 'ignore_index == null ? predicted == y_true : predicted == y_true or y_true == ignore_index';

/** The share of samples where everything is right: every position of a sample, or all its labels. */
export const exactMatch = byTask(
  {
    name: 'exact_match',
    concept: 'exact-match',
    better: 'higher',
    doc: 'The share of samples where every prediction is right.',
  },
  {
    multiclass: {
      inputs: multiclassInputs,
      params: { num_classes: numClasses, multidim_average: multidimAverage, ignore_index: ignoreIndex },
      prepare: multiclassSamples,
      steps: {
        predicted: 'has_scores ? argmax(y_pred, 1) : y_pred',
        right,
        match: 'after_classes == 0 ? right : all(right, 2)',
        result: "multidim_average == 'samplewise' ? match : mean(match, 0)",
      },
    },
    multilabel: {
      inputs: multilabelInputs,
      params: { num_labels: numLabels, threshold, multidim_average: multidimAverage, ignore_index: ignoreIndex },
      prepare: multilabelPrepare,
      steps: {
        ...sigmoidSteps,
        ...predictedSteps,
        right,
        match: 'all(right, 1)',
        result: "multidim_average == 'samplewise' ? mean(match, 2) : mean(match, all)",
      },
    },
  },
);
