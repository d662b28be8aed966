import type { NDArray, Shape } from '../array/ndarray';
import type { Definition, InputShapes, ParamValue, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { arrayOf } from '../compute/compute';
import { computationOf } from '../compute/prepareComputation';
import { resolveParams } from '../compute/resolveParams';
import type { ComputeRequest, Inputs } from '../compute/types';
import { bindFormula } from '../formula/bindFormula';
import { stepTex } from '../formula/tex/stepTex';
import { hasError } from '../issues/issue';
import type { Issue, Outcome } from '../issues/issue';
import type { MetricIssue } from './metricIssue';
import { alongFirstAxes } from './prepareMetric';
import { readMetric } from './readMetric';
import { isObject } from './settingValue';

/** What a form shows of a metric while it is written. */
export interface MetricPreview {
  /** Missing while something is wrong with the metric itself. */
  readonly definition?: Definition;
  /** The steps that can be read, up to the first that cannot. */
  readonly steps: readonly PreviewStep[];
  /** Arrays that the formula reads and that were not given. */
  readonly missing: readonly Role[];
  /** For the arrays, when none is missing and nothing is wrong. */
  readonly value?: NDArray;
  /** Paths start at the metric. */
  readonly issues: readonly MetricIssue[];
}

export interface PreviewStep {
  readonly name: string;
  /** An equation, with index letters for the axes. */
  readonly tex: string;
}

/**
 * Reads a metric as somebody types it (as it would stand in the setting) and computes it for some arrays. Steps are
 * typeset whether there are arrays or not. Never throws.
 */
export function previewMetric(
  given: unknown,
  request: Omit<ComputeRequest, 'function'> = { inputs: {} },
): MetricPreview {
  const { definition, issues } = readMetric(given);
  const readable = definition ?? readMetric(upToMistake(given, issues)).definition;
  if (readable === undefined) return { steps: [], missing: [], issues };
  const { inputs } = request;
  const missing = roles.filter((role) => isNeeded(readable, role) && inputs[role] === undefined);
  const { steps, problem } = typesetSteps(readable, inputs, request.params ?? {});
  if (definition === undefined) return { steps, missing, issues };
  const seen = problem === undefined ? issues : [...issues, placed(problem.issue, given, problem.step)];
  if (missing.length > 0 || problem !== undefined) return { definition, steps, missing, issues: seen };
  const result = computed(definition, request);
  const all = [...issues, ...result.issues.map((each) => placed(each, given))];
  return { definition, steps, missing, issues: all, ...(result.value !== undefined && { value: result.value }) };
}

function isNeeded({ inputs }: Definition, role: Role): boolean {
  const spec = inputs[role];
  return spec !== undefined && spec.optional !== true;
}

/** The metric with the steps before the first one that has a mistake. */
function upToMistake(given: unknown, issues: readonly MetricIssue[]): unknown {
  if (!isObject(given) || !isObject(given.formula)) return undefined;
  const wrong = new Set(issues.flatMap(({ path }) => (path[0] === 'formula' && path.length > 1 ? [path[1]] : [])));
  const steps = Object.entries(given.formula);
  const first = steps.findIndex(([name]) => wrong.has(name));
  return { name: 'draft', formula: Object.fromEntries(steps.slice(0, Math.max(0, first))), params: given.params };
}

interface Typeset {
  readonly steps: readonly PreviewStep[];
  /** The first step that does not go with the shapes. */
  readonly problem?: { readonly step: string; readonly issue: Issue };
}

/** Binds one step after the other, so that the first that cannot be bound is known by name. */
function typesetSteps(definition: Definition, inputs: Inputs, given: Readonly<Record<string, ParamValue>>): Typeset {
  const params = resolveParams(definition, given).value ?? resolveParams(definition).value ?? {};
  const { state: _, ...stateless } = definition;
  const entries = Object.entries(definition.steps);
  const steps: PreviewStep[] = [];
  for (const [position, [step]] of entries.entries()) {
    const partial = {
      ...stateless,
      steps: Object.fromEntries(entries.slice(0, position + 1)),
      prepare: alongFirstAxes,
    };
    const { value, issues } = bindToAny(partial, shapesToTry(definition, inputs), params);
    const [problem] = issues.filter(({ severity }) => severity === 'error');
    if (value === undefined) return { steps, ...(problem !== undefined && { problem: { step, issue: problem } }) };
    steps.push({ name: step, tex: value });
  }
  return { steps };
}

/** The first of the shapes to which a definition binds, as TeX of its result; the issues of the first when there is none. */
function bindToAny(
  definition: Definition,
  tried: readonly InputShapes[],
  params: Readonly<Record<string, ParamValue>>,
): Outcome<string> {
  const outcomes = tried.map((shapes) => bindFormula(definition, shapes, params));
  const bound = outcomes.find(({ value }) => value !== undefined)?.value;
  return bound === undefined ? { issues: outcomes[0]?.issues ?? [] } : { value: stepTex(bound.result), issues: [] };
}

/** Until there are arrays, a formula is typeset as for rows of two values, or for single ones. */
const standIns: readonly Shape[] = [[3, 2], [3]];

/** The shapes of the arrays; in place of missing ones those of the others, or stand-ins. */
function shapesToTry(definition: Definition, inputs: Inputs): readonly InputShapes[] {
  const used = roles.filter((role) => inputs[role] !== undefined || isNeeded(definition, role));
  const wanted = used.filter((role) => definition.inputs[role] !== undefined);
  const given = wanted.map((role) => inputs[role]?.shape).find((shape) => shape !== undefined);
  const others = given === undefined ? standIns : [given];
  return others.map((other) => Object.fromEntries(wanted.map((role) => [role, inputs[role]?.shape ?? other])));
}

function computed(definition: Definition, request: Omit<ComputeRequest, 'function'>): Outcome<NDArray> {
  const { value, issues } = computationOf(definition, request);
  if (value === undefined || hasError(issues)) return { issues };
  return { value: arrayOf(value, value.formula.result.node), issues };
}

function placed(found: Issue, given: unknown, step?: string): MetricIssue {
  const name = isObject(given) && typeof given.name === 'string' ? given.name : undefined;
  const isAlone = isObject(given) && typeof given.formula === 'string';
  return { path: step === undefined || isAlone ? ['formula'] : ['formula', step], metric: name, issue: found };
}
