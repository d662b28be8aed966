import type { Check } from '../check';
import { differ, finding, withFix } from '../finding';
import { listText, placesWhere } from '../places';

/** Labels 0 where -1 and 1 are read: converted by some libraries, when all are 0 or 1, and a constant loss in others. */
export const hingeLabels: Check = {
  name: 'hingeLabels',
  look: (subject) => {
    const { y_true: yTrue } = subject.arrays;
    if (yTrue === undefined || subject.definition.inputs.y_true?.domain !== 'sign') return undefined;
    const zeros = placesWhere(yTrue, (label) => label === 0);
    if (zeros.count === 0 || !yTrue.data.every((label) => label === 0 || label === 1 || label === -1)) return undefined;
    const params = { count: zeros.count, total: yTrue.data.length, where: listText(zeros.samples) };
    const details = { params, samples: zeros.samples };
    const mended = withFix(subject, finding('hinge.zeros', 'warning', details), {
      kind: 'inputs',
      conversion: 'signs',
      role: 'y_true',
    });
    const isConverted = mended.change !== undefined && !differ(mended.change.given, mended.change.other);
    return isConverted ? finding('hinge.converted', 'info', details) : mended;
  },
};
