import { describe, expect, it } from 'vitest';

import type { ComputeRequest } from '../../../src/core/compute/types';
import type { ComputedOptions } from '../../../src/core/export/computed';
import { computed } from '../../../src/core/export/computed';
import { compute } from '../../../src/core/compute/compute';
import { exportFormats } from '../../../src/core/export';
import type { ExportFormat } from '../../../src/core/export/exportFormat';
import type { PlainInput } from '../../../src/core/export/plainResult';
import { inEnglish, renderIssue } from '../../../src/core/issues/renderIssue';
import { toPlainResult } from '../../../src/core/export/toPlainResult';
import { nestedToArray } from '../../conformance/nestedToArray';

const yTrue = nestedToArray([0, 1, 1], 'int64');
const yPred = nestedToArray([0.1, 0.8, 0.3], 'float64');
const inputs = { y_true: yTrue, y_pred: yPred };

function exported(id: ExportFormat['id'], request: ComputeRequest, options?: ComputedOptions): string {
  const made = computed(request, compute(request), options);
  const format = exportFormats.find((each) => each.id === id);
  if (made === undefined || format === undefined) throw new Error(`no ${id} of ${request.function}`);
  return format.write(made);
}

describe('computed', () => {
  it('is undefined for what could not be computed', () => {
    const request = { function: 'keras.losses.huber', inputs: { y_true: yTrue } };
    expect(computed(request, compute(request))).toBeUndefined();
  });
});

describe('value', () => {
  const binary = { function: 'sklearn.metrics.precision_recall_curve', inputs, precision: 'float64' } as const;

  // Scores in ascending order: 0.1, 0.3, 0.8; at each of them 2/3, 2/2 and 1/1 of those not below it are positive.
  it('has every array that the library returns, by name', () => {
    expect(exported('value', binary)).toBe(
      'precision = [0.66666667 1.         1.         1.        ]\nrecall = [1.  1.  0.5 0. ]\nfinite_thresholds = [0.1 0.3 0.8]',
    );
  });

  it('is whole however long, and has all digits of exact arithmetic', () => {
    const long = nestedToArray(Array.from({ length: 1500 }, (_, at) => at), 'int64'); // prettier-ignore
    const each = exported('value', { function: 'keras.activations.linear', inputs: { x: long } });
    expect(each.match(/\d+\./g)).toHaveLength(1500);
    const third = { y_true: nestedToArray([0, 0, 0], 'float64'), y_pred: nestedToArray([1, 0, 0], 'float64') };
    const exact = exported('value', { function: 'keras.losses.mean_squared_error', inputs: third, precision: 'exact' });
    expect(exact).toBe(`0.${'3'.repeat(64)}`);
  });
});

describe('json', () => {
  it('is the result of the API', () => {
    const request = { function: 'keras.losses.BinaryCrossentropy', inputs };
    expect(JSON.parse(exported('json', request))).toEqual(
      JSON.parse(JSON.stringify(toPlainResult(compute(request), [], inEnglish))),
    );
  });

  it('writes numbers that JSON lacks as texts', () => {
    const odd = { y_true: yTrue, y_pred: nestedToArray([NaN, 1, 1], 'float64') };
    const request = { function: 'keras.losses.mean_absolute_error', inputs: odd };
    expect(JSON.parse(exported('json', request))).toMatchObject({ value: 'NaN' });
  });
});

describe('markdown', () => {
  const read: PlainInput = {
    role: 'y_pred',
    name: 'p|q',
    shape: [3],
    dtype: 'float64',
    uri: 'file:///home/my%20code/train%20it.py',
    range: { start: { line: 11, character: 0 }, end: { line: 11, character: 9 } },
  };
  const params = { reduction: 'sum', from_logits: false };
  const request = { function: 'keras.losses.BinaryCrossentropy', params, inputs };
  const report = exported('markdown', request, { inputs: [read] });

  it('names function, library, inputs with their places, and the parameters that are not the default', () => {
    expect(report).toContain('# `keras.losses.BinaryCrossentropy`\n');
    expect(report).toContain('Keras; checked against keras 3.15');
    expect(report).toContain('| `y_pred` | (3,) | float64 | p\\|q | train it.py, line 12 |');
    expect(report).toContain("- `reduction='sum'`: ");
    expect(report).not.toContain('from_logits=');
  });

  it('has the value, the formula between dollar signs, every step, and the remarks', () => {
    const value = compute(request).value?.data[0] ?? NaN;
    expect(report).toContain(`## Result\n\n\`\`\`text\n${String(value).slice(0, 6)}`);
    expect(report.match(/^\$\$$/gm)?.length).toBe(2 * (1 + compute(request).steps.length));
  });

  it('ends with the remarks on the arrays', () => {
    const column = nestedToArray([[0.1], [0.8], [0.3]], 'float64');
    const stretched = { function: 'torch.nn.functional.mse_loss', inputs: { y_true: yTrue, y_pred: column } };
    const [remark] = compute(stretched).issues;
    if (remark === undefined) throw new Error('(3,) beside (3, 1) is remarked on');
    expect(exported('markdown', stretched)).toContain(`## Remarks\n\n- ${renderIssue(remark)}`);
  });

  it('leaves out what there is none of', () => {
    const plain = exported('markdown', { function: 'keras.metrics.Sum', inputs: { values: yPred } });
    expect(plain).not.toContain('## Parameters');
    expect(plain).not.toContain('## Remarks');
  });

  it('is in the language of its reader', () => {
    const translate = (message: string): string => (message === 'Result' ? '结果' : message);
    expect(exported('markdown', request, { translate })).toContain('## 结果\n');
  });
});
