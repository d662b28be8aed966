import fc from 'fast-check';

import { ndarray, sizeOf } from '../../src/core/array/ndarray';
import type { NDArray, Shape } from '../../src/core/array/ndarray';
import type { Definition, Domain, InputSpec, ParamSpec, ParamValue, Role } from '../../src/core/catalogue/definition';
import type { ComputeRequest } from '../../src/core/compute/types';
import { sklearnRequests } from './sklearnRequests';
import { torchmetricsRequests } from './torchmetricsRequests';

/** A request whose arrays fit together, and how many samples it has (the size of its first axis). */
export interface DrawnRequest extends ComputeRequest {
  readonly samples: number;
}

export interface Drawing {
  /** Ranks of the predictions. Default 1 to 3. */
  readonly ranks?: readonly number[];
  /** Keep every axis at the last one. */
  readonly lastAxisOnly?: boolean;
  /**
   * Also the corners: now and then a NaN, an infinity, a probability within 1e-6 of 1. There, 1 - p loses all but a few
   * of its digits, so that float64 and exact values agree to 1e-9 only.
   */
  readonly corners?: boolean;
  /** Without sample_weight and mask: Keras stretches those along the last axis of the per-sample values, not the first. */
  readonly unweighted?: boolean;
  /** With a weight for each sample, where the function takes weights. */
  readonly weighted?: boolean;
}

/**
 * Requests for a definition: small arrays whose values come from the domains that it states, in shapes that agree, with
 * parameters inside their limits. A library may still refuse some of them (a weight of another rank, say).
 */
export function requestsFor(definition: Definition, drawing: Drawing = {}): fc.Arbitrary<DrawnRequest> {
  const { given, ...itself } = definition;
  if (given === undefined) return requestsForOne(itself, drawing);
  // A wrapper asks for what the wrapped function asks for.
  const [[name, { choices = [] }] = ['', {}]] = Object.entries(definition.params);
  return fc.constantFrom(...choices).chain((choice) => {
    const { given: _, ...wrapping } = given({ [name]: choice }) ?? definition;
    const { [name]: wrapped, ...params } = wrapping.params;
    return requestsForOne({ ...wrapping, params }, drawing).map((request) =>
      wrapped === undefined ? request : { ...request, params: { ...request.params, [name]: choice } },
    );
  });
}

function requestsForOne(definition: Definition, drawing: Drawing): fc.Arbitrary<DrawnRequest> {
  if (definition.id.startsWith('sklearn.')) {
    return sklearnRequests(definition, {
      numbers: (domain) => numbers(domain, drawing),
      param: (spec) => paramValues(spec, [], drawing),
      weighted: drawing.weighted === true ? fc.constant(true) : fc.boolean(),
    });
  }
  if (definition.id.startsWith('torchmetrics.')) {
    const special = torchmetricsRequests(definition, {
      param: (spec) => paramValues(spec, [], drawing),
      corners: drawing.corners === true,
    });
    if (special !== undefined) return special;
  }
  const inputs = (
    Object.entries({ ...definition.inputs, ...definition.reduction?.inputs }) as [Role, InputSpec][]
  ).filter(([role]) => drawing.unweighted !== true || (role !== 'sample_weight' && role !== 'mask'));
  const params = Object.entries({ ...definition.params, ...definition.reduction?.params });
  const optional = inputs
    .filter(([role, spec]) => spec.optional === true && !(role === 'sample_weight' && drawing.weighted === true))
    .map(([role]) => role);
  const rank = (definition.inputs.y_pred ?? definition.inputs.input1)?.rank;
  return shapes(rank === undefined ? drawing : { ...drawing, ranks: [rank] }).chain((shape) =>
    named(
      params.map(([name, spec]) => [name, paramValues(spec, shape, drawing)] as const),
      params.map(([name]) => name),
    ).chain((drawnParams) => {
      const arraysByRole = inputs.map(
        ([role, spec]) => [role, inputArrays(role, asDrawn(role, spec, drawnParams), shape, drawing)] as const,
      );
      return named(arraysByRole, optional).map((drawnInputs) => ({
        function: definition.id,
        params: drawnParams,
        inputs: drawnInputs,
        samples: shape[0] ?? 1,
      }));
    }),
  );
}

/** Predictions are scores, and labels one-hot, when the function is told so. */
function asDrawn(role: Role, spec: InputSpec, params: Readonly<Record<string, ParamValue>>): InputSpec {
  if (role === 'y_true' && params.sparse_y_true === false) return { ...spec, domain: 'one-hot' };
  if (role === 'y_pred' && params.sparse_y_pred === true) return { ...spec, domain: 'class-index' };
  const areScores = params.from_logits === true || params.sparse_y_pred === false;
  return role === 'y_pred' && areScores ? { ...spec, domain: 'score' } : spec;
}

/** Records of drawn values; those in `optional` are sometimes left out. */
function named<Name extends string, T>(
  arbitraries: readonly (readonly [Name, fc.Arbitrary<T>])[],
  optional: readonly Name[],
): fc.Arbitrary<Record<string, T>> {
  const requiredKeys = arbitraries.map(([name]) => name).filter((name) => !optional.includes(name));
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys });
}

/** [samples, ..., classes] */
function shapes({ ranks = [1, 2, 2, 3] }: Drawing): fc.Arbitrary<Shape> {
  return fc
    .tuple(
      fc.constantFrom(...ranks),
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 2, max: 4 }),
    )
    .map(([rank, samples, steps, classes]) =>
      rank === 1 ? [samples] : rank === 2 ? [samples, classes] : [samples, steps, classes],
    );
}

function inputArrays(role: Role, spec: InputSpec, shape: Shape, drawing: Drawing): fc.Arbitrary<NDArray> {
  const classes = shape.at(-1) ?? 1;
  if (role === 'sample_weight') {
    return fc
      .constantFrom<Shape>(...(drawing.weighted === true ? [] : [[]]), shape.slice(0, 1))
      .chain((weights) => arrays(weights, numbers('weight', drawing)));
  }
  if (role === 'mask') return arrays(shape.slice(0, Math.max(1, shape.length - 1)), fc.constantFrom(0, 1), 'bool');
  // A label for each pair of values, or for each pair of rows; a weight for each class, or for each value.
  if (role === 'target') return arrays(shape.slice(0, spec.rank), numbers(spec.domain, drawing));
  if (role === 'weight') return arrays(spec.rank === 1 ? [classes] : shape, numbers(spec.domain, drawing));
  switch (spec.domain) {
    case 'label-list':
      return arrays(shape, fc.integer({ min: -1, max: classes - 1 }), 'int32');
    case 'class-index':
      // Without the axis of the classes, or with size 1 there.
      return arrays(
        spec.rank === shape.length ? [...shape.slice(0, -1), 1] : shape.slice(0, -1),
        fc.integer({ min: 0, max: classes - 1 }),
        'int32',
      );
    case 'one-hot':
      return rows(
        shape,
        fc
          .integer({ min: 0, max: classes - 1 })
          .map((hot) => Array.from({ length: classes }, (_, index) => Number(index === hot))),
      );
    case 'distribution':
      return rows(shape, fc.array(numbers('positive', {}), { minLength: classes, maxLength: classes }).map(normalised));
    default: {
      const { overflowsBeyond = Infinity } = spec;
      return arrays(
        shape,
        numbers(spec.domain, drawing).filter((value) => !(Math.abs(value) > overflowsBeyond)),
      );
    }
  }
}

/** Values of a domain, ties and zeros well represented. */
function numbers(domain: Domain, { corners = false }: Drawing): fc.Arbitrary<number> {
  const finite = finiteNumbers(domain, corners);
  return corners
    ? fc.oneof({ weight: 40, arbitrary: finite }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) })
    : finite;
}

function finiteNumbers(domain: Domain, corners: boolean): fc.Arbitrary<number> {
  const between = (min: number, max: number): fc.Arbitrary<number> =>
    fc.double({ min, max, noNaN: true }).map(atLeastAFewDigits);
  switch (domain) {
    case 'binary':
      return fc.constantFrom(0, 1);
    case 'sign':
      return fc.constantFrom(-1, 1);
    case 'probability':
    case 'one-hot':
    case 'distribution':
      return fc.oneof(
        between(0, 0.99),
        fc.constantFrom(0, 0.5, 1e-7, 1e-9, ...(corners ? [1, 1 - 1e-7, 1 - 1e-6] : [])),
      );
    case 'positive':
      return fc.oneof(between(0, 100), fc.constantFrom(0, 1, 2));
    case 'weight':
      return fc.constantFrom(0, 0.5, 1, 2, 3);
    case 'class-index':
    case 'label-list':
      return fc.integer({ min: 0, max: 4 });
    case 'score':
    case 'real':
      return fc.oneof(between(-10, 10), between(-1000, 1000), fc.constantFrom(0, 1, -1, 0.5));
  }
}

/** Denormal numbers only test how exponents underflow. */
const atLeastAFewDigits = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum === 0 ? 1 / values.length : value / sum));
}

function arrays(
  shape: Shape,
  values: fc.Arbitrary<number>,
  dtype: NDArray['dtype'] = 'float64',
): fc.Arbitrary<NDArray> {
  const size = sizeOf(shape);
  return fc
    .array(values, { minLength: size, maxLength: size })
    .map((data) => ndarray(Float64Array.from(data), shape, dtype));
}

/** Arrays whose last axis is drawn as a whole. */
function rows(shape: Shape, row: fc.Arbitrary<readonly number[]>): fc.Arbitrary<NDArray> {
  const count = sizeOf(shape.slice(0, -1));
  return fc
    .array(row, { minLength: count, maxLength: count })
    .map((all) => ndarray(Float64Array.from(all.flat()), shape));
}

function paramValues(spec: ParamSpec, shape: Shape, drawing: Drawing): fc.Arbitrary<ParamValue> {
  const values = ownValues(spec, shape, drawing);
  return spec.nullable === true ? fc.oneof(values, fc.constant(null)) : values;
}

function ownValues(spec: ParamSpec, shape: Shape, drawing: Drawing): fc.Arbitrary<ParamValue> {
  const { min = -1, max = 3, above = -Infinity } = spec;
  switch (spec.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(spec.choices ?? [spec.default as string]));
    case 'axis': {
      if (drawing.lastAxisOnly === true) return fc.constant(-1);
      const one = fc.integer({ min: -shape.length, max: shape.length - 1 });
      const axes = shape.map((_, axis) => axis);
      return spec.several === true ? fc.oneof(one, fc.subarray(axes, { minLength: 1 })) : one;
    }
    case 'integer':
      return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
    case 'list': {
      if (spec.whole === true) return fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 2 });
      // One number for each class, as class weights are.
      const classes = shape.at(-1) ?? 1;
      return fc.array(numbers('positive', {}), { minLength: classes, maxLength: classes });
    }
    case 'text':
      return fc.constant(spec.default);
    case 'number':
      return fc.constantFrom(min, max, 0.25, 0.5, 1).filter((value) => value >= min && value <= max && value > above);
  }
}
