import type { ParamSpec, Steps } from '../../definition';
import { confused } from './confusions';
import { extended } from './counts';
import { byTask } from './tasks';

const weights: ParamSpec = {
  type: 'choice',
  default: null,
  nullable: true,
  choices: ['linear', 'quadratic', 'none'],
  doc: 'how much a confusion counts: once, by the distance of the classes, or by its square',
};

const kappa: Steps = {
  true_totals: 'sum(confusion, 1)',
  predicted_totals: 'sum(confusion, 0)',
  chance: 'true_totals * predicted_totals / sum(confusion, all)',
  distance: 'position(confusion, 0) - position(confusion, 1)',
  disagreement: "weights == 'linear' ? abs(distance) : weights == 'quadratic' ? distance^2 : distance != 0",
  result: '1 - sum(disagreement * confusion, all) / sum(disagreement * chance, all)',
};

/** Agreement beyond chance: 1 minus the disagreement over what the totals alone would lead to. */
export const cohenKappa = byTask(
  {
    name: 'cohen_kappa',
    concept: 'cohen-kappa',
    better: 'higher',
    doc: 'The agreement of labels and predictions beyond chance.',
  },
  {
    binary: extended(confused.binary, kappa, { weights }),
    multiclass: extended(confused.multiclass, kappa, { weights }),
  },
);
