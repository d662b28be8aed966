import type { Definition } from '../../../catalogue/definition';
import { inputSpecs } from '../../../export/python/inputSpecs';
import { lastPart } from '../../../resolution/kerasNames';
import type { CallNames } from './callNames';
import { words } from './callNames';

/** Functions that do not call their arrays `y_true` and `y_pred`. */
const arrayNames: readonly (readonly [string, string])[] = [
  [
    'y_true y_score',
    'roc_auc_score average_precision_score top_k_accuracy_score dcg_score ndcg_score coverage_error label_ranking_loss ' +
      'label_ranking_average_precision_score roc_curve precision_recall_curve det_curve confusion_matrix_at_thresholds',
  ],
  ['y_true y_proba', 'brier_score_loss d2_brier_score'],
  ['y_true y_prob', 'calibration_curve'],
  ['y_true pred_decision', 'hinge_loss'],
  ['y1 y2', 'cohen_kappa_score'],
  ['x y', 'auc'],
  [
    'labels_true labels_pred',
    'rand_score adjusted_rand_score pair_confusion_matrix fowlkes_mallows_score mutual_info_score ' +
      'normalized_mutual_info_score adjusted_mutual_info_score homogeneity_score completeness_score v_measure_score ' +
      'homogeneity_completeness_v_measure',
  ],
];

const namesOf = new Map(arrayNames.flatMap(([arrays, functions]) => words(functions).map((name) => [name, arrays])));

/** `sklearn.metrics.f1_score(y_true, y_pred, *, …)`: everything behind the arrays by name. Source: scikit-learn 1.9 */
export function sklearnNames(definition: Definition): CallNames {
  const positional = words(namesOf.get(lastPart(definition.id)) ?? 'y_true y_pred');
  const optional = inputSpecs(definition).flatMap(([role, spec]) => (spec.optional === true ? [role] : []));
  const needed = lastPart(definition.id) === 'fbeta_score' ? ['beta'] : [];
  return {
    positional,
    named: [...optional, ...Object.keys(definition.params)],
    required: [...positional, ...needed],
  };
}
