import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameTwoAxes } from '../shapes';

/** The cosine of the angle between the rows, added up unless asked otherwise. A row of zeros gives NaN. */
export const cosineSimilarity = functionalOf('regression', 'cosine_similarity', {
  concept: 'cosine-similarity-metric',
  better: 'higher',
  doc: 'The cosine of the angle between the rows of predictions and targets.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    reduction: {
      type: 'choice',
      default: 'sum',
      choices: ['sum', 'mean', 'none'],
      nullable: true,
      doc: 'over the samples',
    },
  },
  prepare: sameTwoAxes,
  steps: {
    dot_product: 'sum(y_pred * y_true)',
    norm_true: 'sqrt(sum(y_true^2))',
    norm_pred: 'sqrt(sum(y_pred^2))',
    similarity: 'dot_product / (norm_pred * norm_true)',
    result: "reduction == 'sum' ? sum(similarity, 0) : reduction == 'mean' ? mean(similarity, 0) : similarity",
  },
});
