import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { Definition, Domain, ParamValue, Role } from '../../../src/core/catalogue/definition';
import { definitionOf } from '../../../src/core/catalogue/registry';
import { describeArray } from '../../../src/core/describe/describeArray';
import { roles } from '../../../src/core/catalogue/definition';
import type { ComputeRequest, Inputs } from '../../../src/core/compute/types';

/** Parameters that say what the arrays are; others keep their defaults. */
const aboutArrays = [
  'from_logits',
  'task',
  'num_classes',
  'num_labels',
  'fn',
  'ignore_index',
  'sparse_y_true',
  'sparse_y_pred',
  'k',
];

/**
 * A drawn request with the oddities taken out that generators are fond of: zeros and ties, probabilities of exactly 0 and
 * 1, targets that do not vary, magnitudes of which float32 keeps nothing. Labels and scores stay as they are drawn.
 */
export function ordinary(request: ComputeRequest): ComputeRequest {
  const definition = definitionOf(request.function, request.params);
  if (definition === undefined) throw new Error(`nothing is called ${request.function}`);
  const inputs: Partial<Record<Role, NDArray>> = {};
  for (const role of roles) {
    const array = request.inputs[role];
    const areLogits = role === 'y_pred' && request.params?.from_logits === true;
    const domain = areLogits ? 'score' : (definition.inputs[role]?.domain ?? 'weight');
    if (array !== undefined && role !== 'mask') inputs[role] = smoothed(array, domain, role);
  }
  const given = Object.entries(request.params ?? {}).filter(([name]) => aboutArrays.includes(name));
  const params = { ...Object.fromEntries(given), ...fittingClasses(definition, inputs) };
  return { function: request.function, params, inputs, precision: request.precision ?? 'float32' };
}

function smoothed(array: NDArray, domain: Domain, role: Role): NDArray {
  const { data, shape, dtype } = array;
  const columns = shape.length > 1 ? (shape.at(-1) ?? 1) : 1;
  // Between 0 and 1, of no pattern along any axis.
  const spread = (at: number): number => (at * 0.618033988749895 + (role === 'y_pred' ? 0.271 : 0)) % 1;
  const change: Partial<Record<Domain, (value: number, at: number) => number>> = {
    real: (value, at) => 5 + Math.max(-1, Math.min(1, value)) + 3 * spread(at),
    positive: (value, at) => 1 + Math.min(2, value) + 3 * spread(at),
    probability: (value, at) => (value >= 0 && value <= 1 ? 0.05 + 0.8 * value + 0.09 * spread(at) : value),
    distribution: (value) => (value >= 0 && value <= 1 ? 0.8 * value + 0.2 / columns : value),
    weight: (value) => 0.5 + Math.min(1, value),
  };
  const areShares = domain === 'probability' && describeArray(array).rowsSumToOne;
  const ofDomain = change[areShares ? 'distribution' : domain];
  return ofDomain === undefined ? { data, shape, dtype } : ndarray(data.map(ofDomain), shape, dtype);
}

function fittingClasses({ params }: Definition, { y_true, y_pred }: Inputs): Readonly<Record<string, ParamValue>> {
  if (params.num_classes?.default !== 2 || y_true === undefined) return {};
  const labels = [...y_true.data, ...(y_pred?.data ?? [])].filter(Number.isInteger);
  return { num_classes: Math.max(1, ...labels) + 1 };
}

/** True when labels are of more than one class, or the function reads no labels. */
export function holdsSeveralClasses(request: ComputeRequest): boolean {
  const domain = definitionOf(request.function, request.params)?.inputs.y_true?.domain;
  if (domain !== 'binary' && domain !== 'class-index') return true;
  return new Set(request.inputs.y_true?.data).size > 1;
}
