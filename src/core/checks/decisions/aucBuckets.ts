import type { ParamValue } from '../../catalogue/definition';
import type { Check } from '../check';
import { differ, finding, withFix } from '../finding';
import { rankedPairs } from './rankedPairs';

/** A difference that changes the second decimal. */
const visible = 0.01;

/** Enough for scores that differ by 1e-5. */
const manyThresholds = 100_000;

/** The area under a curve of a few thresholds beside the area that all scores give. */
export const aucBuckets: Check = {
  name: 'aucBuckets',
  look: (subject) => {
    const { definition, params, value, arrays } = subject;
    const finer = finerThresholds(params);
    if (definition.concept !== 'roc-auc' || finer === undefined || !isPlainRoc(params)) return undefined;
    const pairs = arrays.sample_weight === undefined ? rankedPairs(subject) : undefined;
    const areProbabilities = subject.facts('y_pred')?.inUnitInterval === true;
    if (pairs === undefined || value === undefined || !areProbabilities) return undefined;
    const exact = (pairs.right + pairs.tied / 2) / pairs.all;
    if (!differ(value, exact, 1e-4)) return undefined;
    const severity = Math.abs(value - exact) >= visible ? 'warning' : 'info';
    const details = { params: { thresholds: thresholdCount(params), exact } };
    return withFix(subject, finding('auc.thresholds', severity, details), { kind: 'params', params: finer });
  },
};

/** Keras always has thresholds; torchmetrics has none by default, and is exact then. */
function finerThresholds(
  params: Readonly<Record<string, ParamValue>>,
): Readonly<Record<string, ParamValue>> | undefined {
  if (params.num_thresholds !== undefined) return { num_thresholds: manyThresholds, thresholds: null };
  return (params.thresholds ?? null) === null ? undefined : { thresholds: null };
}

function thresholdCount({ num_thresholds: number, thresholds }: Readonly<Record<string, ParamValue>>): number {
  const given = thresholds ?? number;
  return typeof given === 'object' ? (given?.length ?? 0) : Number(given);
}

const isPlainRoc = ({ curve = 'ROC', max_fpr: part = null }: Readonly<Record<string, ParamValue>>): boolean =>
  (curve === 'ROC' || curve === 'roc') && part === null;
