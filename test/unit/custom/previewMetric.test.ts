import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import { previewMetric } from '../../../src/core/custom/previewMetric';

const y_true = ndarray(Float64Array.of(3, 1));
const y_pred = ndarray(Float64Array.of(1, 2));

const metric = (formula: unknown, rest = {}): unknown => ({ name: 'own', formula, ...rest });

describe('previewMetric', () => {
  it('gives the TeX of each step and the value', () => {
    const { steps, value, missing, issues } = previewMetric(
      metric({ error: 'y_true - y_pred', result: 'mean(abs(error))' }),
      { inputs: { y_true, y_pred }, precision: 'float64' },
    );
    expect(steps.map(({ name }) => name)).toEqual(['error', 'result']);
    expect(steps[0]?.tex).toBe('\\operatorname{error}_{d} = y_{d} - \\hat{y}_{d}');
    expect({ value: [...(value?.data ?? [])], missing, issues }).toEqual({ value: [1.5], missing: [], issues: [] });
  });

  it('typesets without arrays, and says which are missing', () => {
    const { steps, value, missing } = previewMetric(metric('mean((y_true - y_pred)^2)'));
    expect(steps[0]?.tex).toContain('\\left(y_{id} - \\hat{y}_{id}\\right)^2');
    expect(value).toBeUndefined();
    expect(missing).toEqual(['y_true', 'y_pred']);
  });

  it('keeps the steps before a mistake, which it places at the character', () => {
    const { steps, issues, definition } = previewMetric(metric({ error: 'y_true - y_pred', result: 'mean(eror)' }));
    expect(definition).toBeUndefined();
    expect(steps.map(({ name }) => name)).toEqual(['error']);
    expect(issues.map(({ path, issue: { code, span } }) => ({ path, code, span }))).toEqual([
      { path: ['formula', 'result'], code: 'formula.unknown-name', span: { start: 5, end: 9 } },
    ]);
  });

  it('places what does not go with the arrays at the step', () => {
    const wide = ndarray(Float64Array.of(1, 2, 3));
    const { value, issues } = previewMetric(metric({ twice: '2 * y_pred', result: 'mean(y_true - twice)' }), {
      inputs: { y_true, y_pred: wide },
    });
    expect(value).toBeUndefined();
    expect(issues.map(({ path, issue: { code } }) => ({ path, code }))).toEqual([
      { path: ['formula', 'result'], code: 'formula.shapes-do-not-fit' },
    ]);
  });

  it('takes other values of parameters than the defaults', () => {
    const given = metric('a * mean(y_pred)', { params: { a: 1 } });
    const { value } = previewMetric(given, { inputs: { y_pred }, params: { a: 4 } });
    expect([...(value?.data ?? [])]).toEqual([6]);
  });

  it.each([undefined, null, '', [], {}, { name: 'own' }, metric('('), metric({}), metric('import("x")')])(
    'does not throw on %j',
    (given) => {
      const { issues, value } = previewMetric(given, { inputs: { y_true, y_pred } });
      expect(issues.length).toBeGreaterThan(0);
      expect(value).toBeUndefined();
    },
  );
});
