import type { Contest } from '../contest';
import { binaryClasses, labelledScores, tenClasses } from './inputs';

export const classScores: readonly Contest[] = [
  {
    id: 'sklearn.metrics.accuracy_score',
    inputs: tenClasses,
    numpy: { code: 'return np.mean(y_true == y_pred)' },
    sklearn: { code: 'return metrics.accuracy_score(y_true, y_pred)' },
  },
  {
    id: 'sklearn.metrics.f1_score',
    inputs: binaryClasses,
    numpy: {
      code: [
        'both = np.count_nonzero((y_true == 1) & (y_pred == 1))',
        'return 2 * both / (np.count_nonzero(y_true == 1) + np.count_nonzero(y_pred == 1))',
      ].join('\n'),
    },
    sklearn: { code: 'return metrics.f1_score(y_true, y_pred)' },
  },
  {
    id: 'sklearn.metrics.confusion_matrix',
    inputs: tenClasses,
    numpy: { code: 'return np.bincount(10 * y_true + y_pred, minlength=100)' },
    sklearn: { code: 'return metrics.confusion_matrix(y_true, y_pred).ravel()' },
  },
  {
    id: 'sklearn.metrics.log_loss',
    inputs: labelledScores,
    numpy: {
      code: [
        'p = np.clip(y_pred, 2 ** -52, 1 - 2 ** -52)',
        'return -np.mean(np.where(y_true == 1, np.log(p), np.log(1 - p)))',
      ].join('\n'),
    },
    sklearn: { code: 'return metrics.log_loss(y_true, y_pred)' },
  },
  {
    id: 'sklearn.metrics.roc_auc_score',
    inputs: labelledScores,
    // The scores differ from each other, so that ranks need no care about ties.
    numpy: {
      code: [
        'ranks = np.empty(y_pred.size)',
        'ranks[np.argsort(y_pred)] = np.arange(1, y_pred.size + 1)',
        'positive = np.count_nonzero(y_true)',
        'return (np.sum(ranks[y_true == 1]) - positive * (positive + 1) / 2) / (positive * (y_true.size - positive))',
      ].join('\n'),
    },
    sklearn: { code: 'return metrics.roc_auc_score(y_true, y_pred)' },
  },
];
