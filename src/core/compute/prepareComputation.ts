import { sizeOf } from '../array/ndarray';
import type { NDArray, Shape } from '../array/ndarray';
import type { Definition, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { allDefinitions } from '../catalogue/registry';
import { suggestIds } from '../catalogue/suggest';
import { countOf } from '../formula/dims';
import { bindFormula } from '../formula/bindFormula';
import { BlockEvaluator } from '../formula/blocks/evaluateBlocks';
import { ExactEvaluator } from '../formula/exact/evaluateExact';
import { operandsOf } from '../formula/node';
import type { BoundFormula, Node } from '../formula/node';
import type { Issue, Outcome } from '../issues/issue';
import { hasError, issue } from '../issues/issue';
import { requestedDefinition } from '../resolution/requestedDefinition';
import { resolveParams } from './resolveParams';
import type { ComputeRequest, Precision } from './types';

/** Exact arithmetic takes microseconds for each operation; beyond this many input numbers float64 steps in. */
export const exactLimit = 20_000;

/** A step may have this many values, or four times as many as the inputs; pairs of samples are soon more. */
const valueLimit = 30_000_000;

/** A request made ready: the definition found, parameters checked, the formula bound to the inputs. */
export interface Computation {
  readonly definition: Definition;
  readonly formula: BoundFormula;
  readonly precision: Precision;
  readonly arrays: Readonly<Partial<Record<Role, NDArray>>>;
  /** Values of a node as float64 numbers (rounded from the exact ones in `exact`). */
  readonly values: (node: Node) => Float64Array;
  /** Every digit of a node's values; undefined unless the precision is `exact`. */
  readonly digits: ((node: Node) => readonly string[]) | undefined;
  readonly issues: readonly Issue[];
}

export function prepareComputation(request: ComputeRequest): Outcome<Computation> {
  const definition = requestedDefinition(request);
  if (definition === undefined) {
    const suggestions = suggestIds(
      request.function,
      allDefinitions().map(({ id }) => id),
    ).join(', ');
    const code = suggestions === '' ? 'compute.unknown-function-alone' : 'compute.unknown-function';
    return { issues: [issue(code, 'error', { name: request.function, suggestions })] };
  }
  return computationOf(definition, request);
}

/** A request made ready for a definition, whatever name it asks for. */
export function computationOf(definition: Definition, request: Omit<ComputeRequest, 'function'>): Outcome<Computation> {
  const params = resolveParams(definition, request.params);
  if (params.value === undefined) return { issues: params.issues };
  const arrays: Partial<Record<Role, NDArray>> = {};
  const shapes: Partial<Record<Role, Shape>> = {};
  const missing: Issue[] = [];
  const inputs = { ...definition.inputs, ...definition.reduction?.inputs };
  for (const role of roles) {
    const spec = inputs[role];
    const array = request.inputs[role];
    if (spec === undefined) continue;
    if (array !== undefined) {
      arrays[role] = array;
      shapes[role] = array.shape;
    } else if (spec.optional !== true) {
      missing.push(issue('compute.missing-input', 'error', { function: definition.id, role }));
    }
  }
  if (missing.length > 0) return { issues: missing };
  const bound = bindFormula(definition, shapes, params.value, arrays);
  if (bound.value === undefined || hasError(bound.issues)) return { issues: bound.issues };
  const tooLarge = largestStep(bound.value);
  if (tooLarge.size > valueLimit && tooLarge.size > 4 * inputSize(shapes)) {
    const params = { function: definition.id, step: tooLarge.name, received: tooLarge.size, limit: valueLimit };
    return { issues: [...bound.issues, issue('compute.too-large', 'error', params)] };
  }
  const issues = [...bound.issues];
  const data: Record<string, Float64Array> = {};
  let total = 0;
  for (const [role, array] of Object.entries(arrays)) {
    data[role] = array.data;
    total += array.data.length;
  }
  let precision = request.precision ?? 'float32';
  if (precision === 'exact' && total > exactLimit) {
    issues.push(issue('compute.too-large-for-exact', 'warning', { received: total, limit: exactLimit }));
    precision = 'float64';
  }
  const common = { definition, formula: bound.value, precision, arrays, issues };
  if (precision === 'exact') {
    const exact = new ExactEvaluator(data);
    return {
      value: {
        ...common,
        values: (node) => Float64Array.from(exact.values(node), (value) => value.toNumber()),
        digits: (node) => exact.values(node).map((value) => value.toString()),
      },
      issues,
    };
  }
  const blocks = new BlockEvaluator(data, precision === 'float32');
  return { value: { ...common, values: (node) => blocks.values(node), digits: undefined }, issues };
}

function inputSize(shapes: Readonly<Partial<Record<Role, Shape>>>): number {
  return Object.values(shapes).reduce((size, shape) => size + sizeOf(shape), 0);
}

/** The step with the most values anywhere inside it. */
function largestStep({ steps }: BoundFormula): { name: string; size: number } {
  const sizes = steps.map(({ name, node }) => ({ name, size: largestNode(node) }));
  return sizes.reduce((a, b) => (b.size > a.size ? b : a), { name: '', size: 0 });
}

/** The number of values of the largest node in a step's own formula. */
function largestNode(node: Node): number {
  return operandsOf(node).reduce((size, operand) => Math.max(size, largestNode(operand)), countOf(node.dims));
}
