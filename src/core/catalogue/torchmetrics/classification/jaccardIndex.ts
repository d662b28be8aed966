import type { ParamSpec, Steps } from '../../definition';
import { countedSigmoidSteps } from './binaryInputs';
import { counted, extended, plainCounts } from './counts';
import { averageParam, zeroDivision } from './params';
import { byTask } from './tasks';
import type { TaskForm } from './tasks';

const params: Readonly<Record<string, ParamSpec>> = { zero_division: zeroDivision };

/** Without the parameters that this family does not have. */
function without(form: TaskForm, names: readonly string[]): TaskForm {
  return { ...form, params: Object.fromEntries(Object.entries(form.params).filter(([name]) => !names.includes(name))) };
}

/** Intersection over union of each class or label. A class that is ignored, or a label of the same number, has no weight. */
const ofEach: Steps = {
  ...plainCounts,
  each_union: 'tp + fp + fn',
  class: 'after_classes == 0 ? classes : leading(classes, after_classes)',
  kept: 'ignores_class ? class != ignore_index : broadcast_to(1, tp)',
  intersection: "average == 'micro' ? sum(tp, 1) : tp",
  union: "average == 'micro' ? sum(ignores_class ? each_union * kept : each_union, 1) : each_union",
  score: 'where(union != 0, intersection / union, zero_division)',
};

const averaged: Steps = {
  result:
    "average == 'micro' or average == 'none' or average == null ? score : sum(weight * score / sum(weight, 1), 1)",
};

/** Intersection over union: what is positive both truly and by prediction, over what is either. */
export const jaccardIndex = byTask(
  {
    name: 'jaccard_index',
    concept: 'jaccard',
    better: 'higher',
    doc: 'Intersection over union of what is positive and what was predicted so.',
  },
  {
    binary: extended(
      without(counted.binary, ['multidim_average']),
      {
        ...countedSigmoidSteps,
        ...plainCounts,
        result: 'where(tp + fp + fn != 0, tp / (tp + fp + fn), zero_division)',
      },
      params,
    ),
    multiclass: extended(
      without(counted.multiclass, ['multidim_average', 'top_k']),
      { ...ofEach, weight: "average == 'weighted' ? tp + fn : kept and each_union > 0", ...averaged },
      { ...params, average: averageParam('macro') },
    ),
    multilabel: extended(
      without(counted.multilabel, ['multidim_average']),
      { ...ofEach, weight: "average == 'weighted' ? tp + fn : kept", ...averaged },
      params,
    ),
  },
);
