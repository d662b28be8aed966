import type { ComputeRequest, ComputeResult } from '../compute/types';
import type { Definition } from '../catalogue/definition';
import { formatArray } from '../format/formatArray';
import { formatShape } from '../format/formatShape';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { lastPart } from './kerasNames';
import { functionOf } from './kerasObject';
import type { Resolution } from './resolveShorthand';
import { classesFor } from './shorthands';

/** What computes a request; handed in, since that in turn asks for explanations. */
type Compute = (request: ComputeRequest) => ComputeResult;

/** What a function other than the chosen one would give. */
export interface Alternative {
  /** `categorical_accuracy`. */
  readonly function: string;
  readonly definition: Definition;
  /** Without a value where it does not take these arrays. */
  readonly result: ComputeResult;
}

/** Why this function was chosen, as an issue that says so in words. */
export function reasonOf({ identifier, library, rule, seen, function: chosen }: Resolution): Issue {
  return issue(`resolution.${rule}`, 'info', {
    ...{ name: identifier, chosen, library, loss: seen.loss ?? '' },
    ...{ y_true: formatShape(seen.y_true), y_pred: formatShape(seen.y_pred) },
  });
}

/** What each function that was not chosen gives on the arrays of the request, with parameters at their defaults. */
export function alternatives(resolution: Resolution, request: ComputeRequest, compute: Compute): Alternative[] {
  // Every digit of what was not asked for would take long.
  const precision = request.precision === 'exact' ? 'float64' : request.precision;
  return classesFor(resolution.shorthand).flatMap((definition) => {
    const name = nameOf(definition, resolution);
    if (name === resolution.function) return [];
    const { inputs } = request;
    const result = compute({ function: definition.id, inputs, ...(precision && { precision }) });
    return [{ function: name, definition, result }];
  });
}

/** What there is to say about a resolved request: why this function, what the others give, where Keras would refuse it. */
export function explainResolution(resolution: Resolution, request: ComputeRequest, compute: Compute): Issue[] {
  const { identifier: name, shorthand, function: chosen } = resolution;
  const others = alternatives(resolution, request, compute)
    .map((each) => `${each.function} ${valueText(each.result)}`)
    .join(', ');
  const issues = [reasonOf(resolution), issue('resolution.others', 'info', { chosen, others })];
  if (shorthand === 'accuracy') return issues;
  return [...issues, issue('resolution.not-a-metric', 'info', { name, instead: chosen })];
}

/** The function's name; the class's where that is the shorthand again (`Accuracy`). */
function nameOf(definition: Definition, { shorthand }: Resolution): string {
  const wrapped = functionOf(definition);
  const name = lastPart((wrapped ?? definition).id);
  return name === shorthand ? lastPart(definition.id) : name;
}

function valueText({ value }: ComputeResult): string {
  return value === undefined ? '–' : formatArray(value, { threshold: 8, lineWidth: Infinity });
}
