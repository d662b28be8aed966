import type { ParamSpec, Steps } from '../../definition';
import { binaryInputs, binaryPrepare, countedSigmoidSteps } from './binaryInputs';
import { multiclassInputs } from './multiclassInputs';
import { ignoreIndex, numClasses } from './params';
import { countedSoftmaxSteps, multiclassScores, scoresOnly } from './scoreInputs';
import { byTask } from './tasks';

const squared: ParamSpec = { type: 'boolean', default: false, doc: 'the squares of the losses' };
const multiclassMode: ParamSpec = {
  type: 'choice',
  default: 'crammer-singer',
  choices: ['crammer-singer', 'one-vs-all'],
  doc: 'the target against the best other class, or every class by itself',
};

/** What a margin is short of 1, over the samples that count. */
const losses: Steps = {
  counted: 'y_true != ignore_index',
  short: 'maximum(1 - margin, 0)',
  each_loss: 'squared ? short^2 : short',
  result: 'ignore_index == null ? mean(each_loss, samples) : sum(each_loss * counted, samples) / sum(counted, samples)',
};

/**
 * The mean hinge loss. Here too, scores outside [0, 1] are put through the sigmoid or softmax first, so that margins are
 * taken between probabilities.
 */
export const hingeLoss = byTask(
  { name: 'hinge_loss', concept: 'hinge', better: 'lower', doc: 'The mean of what each margin is short of 1.' },
  {
    binary: {
      inputs: binaryInputs,
      params: { squared, ignore_index: ignoreIndex },
      prepare: (shapes, params, arrays) => {
        const prepared = scoresOnly(binaryPrepare)(shapes, params, arrays);
        return { ...prepared, constants: { ...prepared.constants, samples: 0 } };
      },
      steps: {
        ...countedSigmoidSteps,
        margin: 'where(y_true == 1, probability, -probability)',
        ...losses,
      },
    },
    multiclass: {
      inputs: multiclassInputs,
      params: { num_classes: numClasses, squared, multiclass_mode: multiclassMode, ignore_index: ignoreIndex },
      prepare: (shapes, params, arrays) => {
        const prepared = multiclassScores(shapes, params, arrays);
        return { ...prepared, constants: { ...prepared.constants, samples: prepared.constants?.summed ?? 0 } };
      },
      steps: {
        ...countedSoftmaxSteps,
        class: 'after_classes == 0 ? classes : leading(classes, after_classes)',
        own: 'take(probability, y_true, 1)',
        best_other: 'max(where(y_true == class, -inf, probability), 1)',
        margin:
          "multiclass_mode == 'crammer-singer' ? own - best_other : where(y_true == class, probability, -probability)",
        ...losses,
        each_loss: 'ignore_index == null ? (squared ? short^2 : short) : where(counted, squared ? short^2 : short, 0)',
      },
    },
  },
);
