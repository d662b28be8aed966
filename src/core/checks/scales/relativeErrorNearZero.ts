import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import type { Finding } from '../finding';
import { listText, placesWhere } from '../places';

/** Targets this much smaller than the mean one make errors of thousands of percent. */
const tiny = 1e-3;

/** Targets at or near 0, by which relative errors divide. */
export const relativeErrorNearZero: Check = {
  name: 'relativeErrorNearZero',
  look: (subject) => {
    const { y_true: yTrue } = subject.arrays;
    if (yTrue === undefined || subject.definition.concept !== 'mean-absolute-percentage-error') return undefined;
    const mean = yTrue.data.reduce((sum, value) => sum + Math.abs(value), 0) / yTrue.data.length;
    const isNearZero = (value: number): boolean => Math.abs(value) <= tiny * mean;
    const places = placesWhere(yTrue, isNearZero);
    if (places.count === 0) return undefined;
    const params = {
      count: places.count,
      total: yTrue.data.length,
      first: places.first,
      where: listText(places.samples),
    };
    const found = finding('percentage.near-zero', 'warning', { params, samples: places.samples });
    return withoutThem(subject, found, placesWhere(yTrue, isNearZero, Infinity).samples);
  },
};

function withoutThem(subject: Subject, found: Finding, samples: readonly number[]): Finding {
  const isAll = samples.length === subject.arrays.y_true?.shape[0];
  return isAll ? found : withFix(subject, found, { kind: 'inputs', conversion: 'leave-out', samples });
}
