import { suitability } from '../../compute/suitability';
import type { Domain } from '../../catalogue/definition';
import type { ArrayFacts } from '../../describe/describeArray';
import type { Check } from '../check';
import { finding, withFix } from '../finding';

const labelDomains: readonly Domain[] = ['binary', 'one-hot', 'class-index', 'sign'];
const labelKinds = ['binary', 'one-hot', 'class-index', 'sign'];

/** Labels under y_pred and predictions under y_true. */
export const swapped: Check = {
  name: 'swapped',
  look: (subject) => {
    const { y_true: truth, y_pred: prediction } = subject.definition.inputs;
    const [trueFacts, predFacts] = [subject.facts('y_true'), subject.facts('y_pred')];
    if (truth === undefined || prediction === undefined || trueFacts === undefined || predFacts === undefined) {
      return undefined;
    }
    if (!labelDomains.includes(truth.domain) || labelDomains.includes(prediction.domain)) return undefined;
    const isSwapped =
      holdsFractions(trueFacts) &&
      labelKinds.includes(predFacts.kind) &&
      suitability(truth.domain, predFacts.kind) > 0 &&
      suitability(prediction.domain, trueFacts.kind) > 0;
    if (!isSwapped) return undefined;
    const params = { min: trueFacts.min, max: trueFacts.max, low: predFacts.min, high: predFacts.max };
    return withFix(subject, finding('arrays.swapped', 'warning', { params }), { kind: 'inputs', conversion: 'swap' });
  },
};

const holdsFractions = ({ isIntegers, nanCount, infiniteCount, size }: ArrayFacts): boolean =>
  size > 0 && !isIntegers && nanCount + infiniteCount === 0;
