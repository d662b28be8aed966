import type { ParamSpec, Steps } from '../../definition';
import { confused } from './confusions';
import { extended } from './counts';
import { byTask } from './tasks';

const normalize: ParamSpec = {
  type: 'choice',
  default: null,
  nullable: true,
  choices: ['true', 'pred', 'all', 'none'],
  doc: 'shares of each row (true), of each column (pred) or of everything (all), in place of counts',
};

const normalized: Steps = {
  result:
    "normalize == 'true' ? divide_no_nan(confusion, sum(confusion, -1)) : normalize == 'pred' ? divide_no_nan(confusion, sum(confusion, -2)) : normalize == 'all' ? divide_no_nan(confusion, sum(confusion, both)) : confusion",
};

/** How many samples of each true class (rows) were predicted as each class (columns). */
export const confusionMatrix = byTask(
  {
    name: 'confusion_matrix',
    concept: 'confusion-matrix',
    doc: 'How often each true class (row) was predicted as each class (column).',
  },
  {
    binary: extended(confused.binary, normalized, { normalize }),
    multiclass: extended(confused.multiclass, normalized, { normalize }),
    multilabel: extended(confused.multilabel, normalized, { normalize }),
  },
);
