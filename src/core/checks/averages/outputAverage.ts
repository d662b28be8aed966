import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

const names = ['multioutput', 'class_aggregation'] as const;

/** Several outputs averaged as equals: weighted by their variance, or pooled, they give another score. */
export const outputAverage: Check = {
  name: 'outputAverage',
  look: (subject) => {
    const { params, definition, arrays } = subject;
    const name = names.find((each) => params[each] === 'uniform_average');
    const other = name && definition.params[name]?.choices?.find((choice) => choice?.startsWith('variance_weighted'));
    if (name === undefined || other === undefined || other === null || arrays.y_true === undefined) return undefined;
    const outputs = columnsOf(arrays.y_true);
    if (outputs < 2) return undefined;
    const found = finding('outputs.averaged', 'info', { params: { outputs } });
    return ifDifferent(withFix(subject, found, { kind: 'params', params: { [name]: other } }), 1e-3);
  },
};
