import { arrayOf } from '../../compute/compute';
import type { Check } from '../check';
import { differ, finding } from '../finding';

/** With so many samples a rate is uncertain by a tenth still. */
const enough = 30;

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/** Shares of samples that are right. */
const rates = ['accuracy', 'binary-accuracy', 'categorical-accuracy', 'top-k-accuracy', 'exact-match'];

/** A rate over too few samples to trust its digits. */
export const fewSamples: Check = {
  name: 'fewSamples',
  look: ({ definition, computation, value, arrays }) => {
    const count = arrays.y_true?.shape[0] ?? 0;
    if (computation === undefined || definition.kind !== 'metric' || count === 0 || count >= enough) return undefined;
    const { data } = arrayOf(computation, computation.formula.perSample);
    const isDecided = data.length === count && data.every((each) => each === 0 || each === 1);
    const hits = data.reduce((sum, each) => sum + each, 0);
    const isRate = isDecided && definition.better === 'higher' && !differ(value, hits / count);
    if (!isRate || !rates.includes(definition.concept) || arrays.sample_weight !== undefined) return undefined;
    const { low, high } = wilsonInterval(hits, count);
    const params = { count, hits, step: percent(1 / count), low: percent(low), high: percent(high) };
    return finding('samples.few', 'info', { params });
  },
};

/**
 * The interval that holds the true rate with 95 % confidence.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference.
 */
function wilsonInterval(hits: number, count: number): { readonly low: number; readonly high: number } {
  const rate = hits / count;
  const scale = 1 + z ** 2 / count;
  const centre = (rate + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;
