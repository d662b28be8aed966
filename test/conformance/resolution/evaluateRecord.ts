import { renderIssue } from '../../../src/core/issues/renderIssue';
import { lastPart } from '../../../src/core/resolution/kerasNames';
import { functionOf } from '../../../src/core/resolution/kerasObject';
import type { CompiledMetric } from '../../../src/core/resolution/compileModel';
import { evaluateModel } from '../../../src/core/resolution/evaluateModel';
import { compareNested } from '../compareNested';
import { isRecordOf } from '../goldenRecord';
import type { GoldenRecord } from '../goldenRecord';
import { failed } from '../outcome';
import type { Outcome } from '../outcome';
import { requestOf } from '../runRecord';
import { toleranceOf } from '../tolerance';
import { exceptionOf } from './exceptionOf';

/** `compile` with strings and `evaluate` on a model whose output is y_pred; undefined for other records. */
export function runEvaluate(record: GoldenRecord): Outcome | undefined {
  const { kind, fields, dtype: precision, expectedError } = record;
  const { params } = fields;
  const { y_true, y_pred, sample_weight } = requestOf(record).inputs;
  if (kind !== 'compile_evaluate' || !isRecordOf(params) || y_true === undefined || y_pred === undefined) {
    return undefined;
  }
  const { value, issues } = evaluateModel({
    loss: String(params.loss),
    metrics: strings(params.metrics),
    weightedMetrics: strings(params.weighted_metrics),
    batchSize: Number(params.batch_size),
    samples: { y_true, y_pred, ...(sample_weight && { sample_weight }) },
    precision,
  });
  if (expectedError !== undefined) {
    const raised = exceptionOf(issues.find(({ severity }) => severity === 'error'));
    return raised === expectedError
      ? { status: 'passed', error: 0, share: 0 }
      : failed(expectedError, raised, `expected ${expectedError}`);
  }
  if (value === undefined)
    return failed(record.expected ?? null, null, issues.map((each) => renderIssue(each)).join(' '));
  const expected = { logs: record.expected ?? null, resolved: strings(fields.resolved) };
  const got = { logs: value.logs, resolved: value.metrics.map(className) };
  const { equal, error, share, difference = '' } = compareNested(got, expected, toleranceOf(record));
  return equal ? { status: 'passed', error, share } : failed(expected, got, difference, error, share);
}

/** As the records write it: "CategoricalAccuracy:categorical_accuracy", or the class alone. */
function className({ definition }: CompiledMetric): string {
  const wrapped = functionOf(definition);
  return [lastPart(definition.id), ...(wrapped === undefined ? [] : [lastPart(wrapped.id)])].join(':');
}

function strings(json: unknown): string[] {
  return Array.isArray(json) ? json.map(String) : [];
}
