import type { Definition } from '../catalogue/definition';
import type { Outcome } from '../issues/issue';
import { hasError, issue } from '../issues/issue';
import { getLoss, getMetric } from './identifiers';
import { lossClassOf } from './kerasObject';
import type { KerasObject } from './kerasObject';
import { resolveInKeras3 } from './resolveShorthand';
import type { Resolution, Seen } from './resolveShorthand';

/** One metric of a compiled model. */
export interface CompiledMetric {
  /** The key of its value in the logs of `evaluate`: the string as written, or `weighted_` before it. */
  readonly name: string;
  readonly definition: Definition;
  /** Whether sample weights count. */
  readonly weighted: boolean;
  /** Why this class, where the string was a shorthand. */
  readonly resolution?: Resolution;
}

export interface CompiledModel {
  /** The loss class whose value each batch has. */
  readonly loss: Definition;
  /** First the metrics, then the weighted ones. */
  readonly metrics: readonly CompiledMetric[];
}

/** The arguments of `model.compile` that are strings. */
export interface CompileArguments {
  readonly loss: string;
  readonly metrics?: readonly string[];
  readonly weightedMetrics?: readonly string[];
}

/**
 * What `model.compile(loss=…, metrics=[…], weighted_metrics=[…])` makes of its strings for a model of one output, once it
 * sees the first batch. A string that Keras refuses is an error with Keras's exception.
 *
 * Source: keras 3.15 · keras.src.trainers.compile_utils.CompileLoss, CompileMetrics
 */
export function compileModel(asked: CompileArguments, seen: Seen): Outcome<CompiledModel> {
  const loss = compileLoss(asked.loss, seen);
  const metrics = (asked.metrics ?? []).map((name) => compileMetric(name, seen, false));
  const weighted = (asked.weightedMetrics ?? []).map((name) => compileMetric(name, seen, true));
  const compiled = [...metrics, ...weighted];
  const issues = [loss, ...compiled].flatMap((each) => each.issues);
  if (loss.value === undefined || hasError(issues)) return { issues };
  return { value: { loss: loss.value, metrics: withLogNames(compiled.flatMap(({ value }) => value ?? [])) }, issues };
}

function compileLoss(identifier: string, seen: Seen): Outcome<Definition> {
  const resolution = resolveInKeras3(identifier, 'loss', seen);
  if (resolution !== undefined) return { value: resolution.definition, issues: [] };
  const { value, issues } = definitionIn(getLoss(identifier));
  if (value === undefined) return { issues };
  return { value: value.form === 'class' ? value : lossClassOf(value), issues };
}

function compileMetric(identifier: string, seen: Seen, weighted: boolean): Outcome<CompiledMetric> {
  const resolution = resolveInKeras3(identifier, 'metric', seen);
  if (resolution !== undefined) {
    return { value: { name: identifier, definition: resolution.definition, weighted, resolution }, issues: [] };
  }
  const { value, issues } = definitionIn(getMetric(identifier));
  if (value === undefined) return { issues };
  return { value: { name: identifier, definition: value, weighted }, issues };
}

/** Keras gives objects of base classes too, which then have nothing to compute. */
function definitionIn({ value: object, issues }: Outcome<KerasObject>): Outcome<Definition> {
  if (object === undefined) return { issues };
  const { canonical: name, definition: value } = object;
  return value === undefined ? { issues: [issue('identifier.base-class', 'error', { name })] } : { value, issues };
}

/**
 * The keys in the logs: a name that is taken gets a number behind it, a weighted metric's first `weighted_` before it.
 *
 * Source: keras 3.15 · keras.src.trainers.compile_utils.CompileMetrics.result
 */
function withLogNames(metrics: readonly CompiledMetric[]): CompiledMetric[] {
  const taken = new Map<string, number>();
  return metrics.map((metric) => {
    const name = metric.weighted && taken.has(metric.name) ? `weighted_${metric.name}` : metric.name;
    const times = taken.get(name) ?? 0;
    taken.set(name, times + 1);
    return { ...metric, name: times === 0 ? name : `${name}_${String(times)}` };
  });
}
