import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { previewMetric } from '../../src/core/custom/previewMetric';
import { metricKeys } from '../../src/core/custom/readMetric';
import { readMetrics } from '../../src/core/custom/readMetrics';
import { hasError } from '../../src/core/issues/issue';
import { formulaInputs, formulas } from './formulas';
import { settings } from './settings';

const runs = { ...settings, numRuns: 10 * settings.numRuns };

const inputs = formulaInputs;
const formula = formulas(['1e9', '-3', 'inf', 'nan', 'null', '"text"']);

describe('metrics of one’s own', () => {
  it('whatever stands in the setting, each metric is read or refused with an issue', () => {
    const metric = fc.record(
      Object.fromEntries(metricKeys.map((key) => [key, fc.oneof(fc.jsonValue(), fc.string(), fc.anything())])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(metric, fc.anything())), (setting) => {
        const { definitions, issues } = readMetrics(setting);
        const errors = new Set(issues.filter(({ issue }) => issue.severity === 'error').map(({ path }) => path[0]));
        expect(definitions.length + errors.size).toBe(setting.length);
      }),
      runs,
    );
  });

  it('whatever is typed as a formula is previewed or refused with an issue', () => {
    fc.assert(
      fc.property(fc.oneof(formula, fc.string()), (text) => {
        const { value, issues, missing } = previewMetric(
          { name: 'own', formula: text, params: { a: 2 } },
          { inputs, precision: 'float64' },
        );
        expect(value !== undefined || missing.length > 0 || hasError(issues.map(({ issue }) => issue))).toBe(true);
      }),
      runs,
    );
  });

  it('a mistake that has a place has one inside the formula', () => {
    fc.assert(
      fc.property(fc.oneof(formula, fc.string({ minLength: 1 })), fc.nat(), fc.string(), (text, at, inserted) => {
        const broken = text.slice(0, at % text.length) + inserted + text.slice(at % text.length);
        for (const { issue } of previewMetric({ name: 'own', formula: broken }).issues) {
          if (issue.span === undefined) continue;
          expect(issue.span.start).toBeGreaterThanOrEqual(0);
          expect(issue.span.end).toBeGreaterThan(issue.span.start);
          expect(issue.span.end).toBeLessThanOrEqual(broken.length + 1);
        }
      }),
      runs,
    );
  });
});
