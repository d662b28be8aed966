import { roles } from '../../catalogue/definition';
import type { Check, Subject } from '../check';
import { finding, withFix } from '../finding';
import { listText, placesWhere } from '../places';

/** NaN or an infinity among the inputs: one is enough for a result that says nothing. */
export const notFinite: Check = {
  name: 'notFinite',
  look: (subject) => {
    for (const role of roles) {
      const array = subject.arrays[role];
      const facts = subject.facts(role);
      if (array === undefined || facts === undefined || facts.nanCount + facts.infiniteCount === 0) continue;
      const places = placesWhere(array, (value) => !Number.isFinite(value));
      const params = {
        name: role,
        nan: facts.nanCount,
        infinite: facts.infiniteCount,
        total: facts.size,
        where: listText(places.samples),
      };
      const found = finding('values.not-finite', 'warning', { params, samples: places.samples });
      const samples = samplesNotFinite(subject);
      return samples.length === 0
        ? found
        : withFix(subject, found, { kind: 'inputs', conversion: 'leave-out', samples });
    }
    return undefined;
  },
};

/** Samples with a NaN or an infinity in any array that has one entry for each; none when that is all of them. */
function samplesNotFinite({ arrays }: Subject): readonly number[] {
  const count = arrays.y_true?.shape[0] ?? arrays.y_pred?.shape[0];
  const samples = new Set<number>();
  for (const role of roles) {
    const array = arrays[role];
    if (array === undefined || array.shape[0] !== count) continue;
    for (const sample of placesWhere(array, (value) => !Number.isFinite(value), Infinity).samples) samples.add(sample);
  }
  return samples.size === count ? [] : [...samples];
}
