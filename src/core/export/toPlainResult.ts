import { toNested } from '../array/ndarray';
import type { ComputeResult } from '../compute/types';
import type { Issue } from '../issues/issue';
import { renderIssue, type Translate } from '../issues/renderIssue';
import type { PlainInput, PlainIssue, PlainRefusal, PlainResult } from './plainResult';

/** What commands, API and the JSON export hand out: plain data, or the issues alone when nothing could be computed. */
export function toPlainResult(
  result: ComputeResult,
  inputs: readonly PlainInput[],
  translate: Translate,
): PlainResult | PlainRefusal {
  const { value } = result;
  if (value === undefined) return toRefusal(result.issues, translate);
  return {
    function: result.function,
    value: toNested(value),
    perSample: toNested(result.perSample ?? value),
    shape: value.shape,
    dtype: result.precision,
    params: result.params,
    steps: result.steps.map(({ name, formula, tex, value: stepValue }) => ({
      name,
      formula,
      tex,
      value: stepValue ?? null,
    })),
    issues: toPlainIssues(result.issues, translate),
    inputs,
  };
}

export function toRefusal(issues: readonly Issue[], translate: Translate): PlainRefusal {
  return { issues: toPlainIssues(issues, translate) };
}

function toPlainIssues(issues: readonly Issue[], translate: Translate): PlainIssue[] {
  return issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    message: renderIssue(issue, translate),
  }));
}
