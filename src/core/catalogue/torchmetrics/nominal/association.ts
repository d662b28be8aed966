import type { Definition } from '../../definition';
import { biasCorrection, corrected, nominal, phiSquared } from './tables';

/** Chi-squared, scaled to lie between 0 and 1 in three ways. A corrected table of one row or column has no value (NaN). */
const cramersV = nominal(
  'cramers_v',
  'cramers-v',
  'How strongly two categories are associated, from 0 to 1: by the smaller side of the table.',
  {
    ...phiSquared('bias_correction'),
    ...corrected,
    side: 'bias_correction ? minimum(corrected_rows, corrected_columns) : minimum(rows, columns)',
    association:
      'sqrt(bias_correction ? where(side == 1, nan, corrected_phi_squared / (side - 1)) : phi_squared / (side - 1))',
    result: 'clip(association, 0, 1)',
  },
  { bias_correction: biasCorrection },
);

const tschuprowsT = nominal(
  'tschuprows_t',
  'tschuprows-t',
  'How strongly two categories are associated, from 0 to 1: by both sides of the table.',
  {
    ...phiSquared('bias_correction'),
    ...corrected,
    sides: 'bias_correction ? (corrected_rows - 1) * (corrected_columns - 1) : (rows - 1) * (columns - 1)',
    association:
      'sqrt(bias_correction ? where(minimum(corrected_rows, corrected_columns) == 1, nan, corrected_phi_squared / sqrt(sides)) : phi_squared / sqrt(sides))',
    result: 'clip(association, 0, 1)',
  },
  { bias_correction: biasCorrection },
);

const contingencyCoefficient = nominal(
  'pearsons_contingency_coefficient',
  'contingency-coefficient',
  'How strongly two categories are associated, from 0 to below 1.',
  { ...phiSquared('false'), result: 'clip(sqrt(phi_squared / (1 + phi_squared)), 0, 1)' },
);

/** How much of the uncertainty about y_pred is gone once y_true is known. */
const theilsU = nominal(
  'theils_u',
  'uncertainty-coefficient',
  'How much of the uncertainty about the predictions is gone once the target is known, from 0 to 1.',
  {
    joint: 'confusion / total',
    conditional: 'divide_no_nan(confusion, row_totals)',
    conditional_entropy: '-sum(where(confusion == 0, 0, joint * log(conditional)), all)',
    share: 'column_totals / total',
    entropy: '-sum(where(share == 0, 0, share * log(share)), all)',
    result: 'where(entropy == 0, 0, (entropy - conditional_entropy) / entropy)',
  },
);

/** Association between two nominal variables. */
export const association: readonly Definition[] = [cramersV, tschuprowsT, contingencyCoefficient, theilsU];
