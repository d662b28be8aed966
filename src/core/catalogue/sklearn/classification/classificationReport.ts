import type { EntryNames, ParamValue, Prepare, Steps } from '../../definition';
import { classTargets, listOr } from '../classes';
import { labels, labelsPred, labelsTrue, sampleWeight, zeroDivision } from '../inputs';
import { sklearnMetric } from '../metric';
import { counts, hasWeights, share } from './counts';

const columns = ['precision', 'recall', 'f1-score', 'support'];

/** Precision, recall and F1 score from counts whose names begin with `of`: `micro_true_positives`, say. */
function scores(of: string): Steps {
  const [right, predicted, actual] = [`${of}true_positives`, `${of}predicted_positives`, `${of}actual_positives`];
  return {
    [`${of}precision`]: share(right, predicted),
    [`${of}recall`]: share(right, actual),
    [`${of}f1_score`]: share(`(2 * ${right})`, `(${predicted} + ${actual})`),
  };
}

/** The mean of precision, recall and F1 score along an axis; with `zero_division` nan, of those that are numbers. */
function means(name: string, of: string, axis: number, weight?: string): Steps {
  const mean = (score: string): string => {
    const [times, weights] = weight === undefined ? ['', '1'] : [`${weight} * `, weight];
    const ofNumbers = `sum(${times}where(${score} == ${score}, ${score}, 0), ${axis}) / sum(${times}(${score} == ${score}), ${axis})`;
    return `skips_nan ? ${ofNumbers} : sum(${times}${score}, ${axis}) / sum(broadcast_to(${weights}, ${score}), ${axis})`;
  };
  return Object.fromEntries(['precision', 'recall', 'f1_score'].map((score) => [`${name}_${score}`, mean(of + score)]));
}
