import type { Definition, ParamSpec, Steps } from '../../definition';
import { counted, extended, microCounts, plainCounts } from './counts';
import { byTask } from './tasks';
import type { Described } from './tasks';

export interface Score extends Described {
  /** A formula over `tp`, `fp`, `tn` and `fn`. */
  readonly score: string;
  /** The formula for several classes, where it is another. */
  readonly multiclassScore?: string;
  readonly params?: Readonly<Record<string, ParamSpec>>;
  /** With `top_k`, a class is left out of the macro average when it has no targets, even if it was predicted. */
  readonly looksAtTopK?: boolean;
}

/** Each class's score, weighted; a macro average leaves out classes without true and predicted samples. */
function classAverage(isEmpty: string): Steps {
  return {
    present: isEmpty,
    weight: "average == 'weighted' ? tp + fn : present",
    result:
      "average == 'micro' or average == 'none' or average == null ? score : sum(divide_no_nan(weight * score, sum(weight, 1)), 1)",
  };
}

/** Each label's score; in a macro average all labels weigh the same. */
const labelAverage: Steps = {
  weight: 'tp + fn',
  result:
    "average == 'micro' or average == 'none' or average == null ? score : average == 'weighted' ? sum(divide_no_nan(weight * score, sum(weight, 1)), 1) : mean(score, 1)",
};

/** A score made of the four counts, for the three tasks and for `task=`. */
export function scoreOfCounts(described: Score): readonly Definition[] {
  const { score, multiclassScore = score, params = {}, looksAtTopK = false } = described;
  const isPresent = looksAtTopK ? 'top_k == 1 ? tp + fp + fn > 0 : tp + fn > 0' : 'tp + fp + fn > 0';
  return byTask(
    { ...described, defaults: { average: 'micro' } },
    {
      binary: extended(counted.binary, { ...plainCounts, result: score }, params),
      multiclass: extended(
        counted.multiclass,
        { ...microCounts, score: multiclassScore, ...classAverage(isPresent) },
        params,
      ),
      multilabel: extended(counted.multilabel, { ...microCounts, score, ...labelAverage }, params),
    },
  );
}
