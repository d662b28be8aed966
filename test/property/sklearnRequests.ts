import fc from 'fast-check';

import type { NDArray } from '../../src/core/array/ndarray';
import { ndarray } from '../../src/core/array/ndarray';
import type { Definition, Domain, ParamSpec, ParamValue } from '../../src/core/catalogue/definition';
import type { DrawnRequest } from './arbitraries';

/** How numbers of a domain and values of a parameter are drawn elsewhere. */
interface Draw {
  readonly numbers: (domain: Domain) => fc.Arbitrary<number>;
  readonly param: (spec: ParamSpec) => fc.Arbitrary<ParamValue>;
  /** Whether the samples have weights. */
  readonly weighted: fc.Arbitrary<boolean>;
}

interface Pair {
  readonly y_true: NDArray;
  readonly y_pred: NDArray;
}

/** scikit-learn takes samples along the first axis, and labels without an axis of classes. */
export function sklearnRequests(definition: Definition, draw: Draw): fc.Arbitrary<DrawnRequest> {
  const params = Object.entries(definition.params).map(([name, spec]) => [name, drawnParam(name, spec, draw)] as const);
  const takesWeights = definition.inputs.sample_weight !== undefined;
  return fc
    .tuple(pairs(definition, draw), fc.record(Object.fromEntries(params)), draw.weighted)
    .chain(([pair, drawnParams, weighted]) => {
      const samples = pair.y_true.shape[0] ?? 0;
      // The first two samples, which are of both classes, weigh something.
      const weights = vector(draw.numbers('weight'), samples, [1, 2]);
      return weights.map((sample_weight) => ({
        function: definition.id,
        params: drawnParams,
        inputs: weighted && takesWeights ? { ...pair, sample_weight } : pair,
        samples,
      }));
    });
}

/** Values that fit the drawn labels, where the parameter is about labels. */
function drawnParam(name: string, spec: ParamSpec, draw: Draw): fc.Arbitrary<ParamValue> {
  if (name === 'labels') return fc.constant(null);
  if (name === 'pos_label') return fc.constantFrom(0, 1);
  if (name === 'power') return fc.constantFrom(-1, 0, 1, 1.5, 2, 3);
  return draw.param(spec);
}

function pairs({ inputs }: Definition, draw: Draw): fc.Arbitrary<Pair> {
  const truth = inputs.y_true?.domain ?? 'real';
  const prediction = inputs.y_pred?.domain ?? 'real';
  const sizes = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 3 }));
  return sizes.chain(([samples, columns]) => {
    const classes = vector(fc.integer({ min: 0, max: columns - 1 }), samples);
    const binary = vector(fc.constantFrom(0, 1), samples, [0, 1]);
    const bits = table(fc.constantFrom(0, 1), samples, columns);
    const scores = table(draw.numbers(prediction), samples, columns);
    const score = vector(draw.numbers(prediction), samples);
    if (truth === 'class-index' && prediction === 'class-index') {
      return fc.oneof(both(classes, classes), both(binary, vector(fc.constantFrom(0, 1), samples)), both(bits, bits));
    }
    if (truth === 'class-index') {
      const all = Array.from({ length: columns }, (_, label) => label);
      const everyClass = vector(fc.integer({ min: 0, max: columns - 1 }), Math.max(samples, columns), all);
      const shares = normalisedRows(Math.max(samples, columns), columns);
      return fc.oneof(both(binary, score), both(everyClass, shares));
    }
    if (truth === 'binary') return fc.oneof(both(binary, score), both(bits, scores));
    const numbers = vector(draw.numbers(truth), samples);
    const tables = both(table(draw.numbers(truth), samples, columns), scores);
    if (truth === 'positive' && prediction === 'positive') {
      return fc.oneof(
        {
          weight: 3,
          arbitrary: both(vector(draw.numbers(truth), samples, [1, 3]).map(aboveZero), score.map(aboveZero)),
        },
        { weight: 1, arbitrary: both(numbers, score) },
        { weight: 1, arbitrary: tables },
      );
    }
    return fc.oneof(both(numbers, score), both(numbers.map(sorted), score), {
      weight: truth === 'positive' ? 4 : 1,
      arbitrary: tables,
    });
  });
}

const both = (y_true: fc.Arbitrary<NDArray>, y_pred: fc.Arbitrary<NDArray>): fc.Arbitrary<Pair> =>
  fc.record({ y_true, y_pred });

/** `(length,)`, starting with the values given. */
const vector = (values: fc.Arbitrary<number>, length: number, first: readonly number[] = []): fc.Arbitrary<NDArray> =>
  fc
    .array(values, { minLength: length, maxLength: length })
    .map((drawn) => ndarray(Float64Array.from(drawn, (value, i) => first[i] ?? value)));

const table = (values: fc.Arbitrary<number>, rows: number, columns: number): fc.Arbitrary<NDArray> =>
  vector(values, rows * columns).map(({ data }) => ndarray(data, [rows, columns]));

const normalisedRows = (rows: number, columns: number): fc.Arbitrary<NDArray> =>
  table(fc.integer({ min: 1, max: 9 }), rows, columns).map(({ data, shape }) => {
    const sums = Array.from({ length: rows }, (_, row) =>
      data.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
    );
    return ndarray(
      data.map((value, i) => value / (sums[Math.floor(i / columns)] ?? 1)),
      shape,
    );
  });

const aboveZero = ({ data, shape }: NDArray): NDArray =>
  ndarray(
    data.map((value) => value + 0.5),
    shape,
  );

const sorted = ({ data, shape }: NDArray): NDArray => ndarray(data.slice().sort(), shape);
