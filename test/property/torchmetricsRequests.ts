import fc from 'fast-check';

import type { NDArray, Shape } from '../../src/core/array/ndarray';
import { ndarray, sizeOf } from '../../src/core/array/ndarray';
import type { Definition, ParamSpec, ParamValue } from '../../src/core/catalogue/definition';
import type { DrawnRequest } from './arbitraries';

interface Draw {
  readonly param: (spec: ParamSpec) => fc.Arbitrary<ParamValue>;
  /** Now and then a NaN or an infinity among the scores. */
  readonly corners: boolean;
}

type Arrays = Readonly<Record<'y_true' | 'y_pred', NDArray>>;
type Params = Readonly<Record<string, ParamValue>>;

/**
 * torchmetrics has the classes along axis 1, and other shapes for every task. Scores lie on a grid and thresholds at
 * halves and quarters, so that a tie in float64 is one in 64 digits too. Undefined where nothing special is needed.
 */
export function torchmetricsRequests(definition: Definition, draw: Draw): fc.Arbitrary<DrawnRequest> | undefined {
  const name = definition.id.slice(definition.id.lastIndexOf('.') + 1);
  const task = /^(binary|multiclass|multilabel)_/.exec(name)?.[1];
  const tasks = task === undefined ? (definition.params.task?.choices ?? []) : [task];
  if (tasks.length > 0) {
    return fc
      .constantFrom(...tasks)
      .chain((each) => classification(definition, each ?? '', definition.params.task !== undefined, draw));
  }
  const samples = fc.integer({ min: 2, max: 6 });
  if (definition.id.includes('.retrieval.')) {
    return samples.chain((size) => withParams(definition, draw, {}, vectors(bits, scoresOf(draw), [size])));
  }
  if (definition.params.nan_strategy !== undefined) {
    const category = fc.integer({ min: 0, max: 2 });
    return samples.chain((size) => withParams(definition, draw, {}, vectors(category, category, [size + 2])));
  }
  const domains: Readonly<Record<string, fc.Arbitrary<number>>> = {
    log_cosh_error: fc.integer({ min: -64, max: 64 }).map((value) => value / 8),
    tweedie_deviance_score: fc.integer({ min: 1, max: 64 }).map((value) => value / 8),
  };
  const values = domains[name];
  return values && samples.chain((size) => withParams(definition, draw, {}, vectors(values, values, [size])));
}

function classification(
  definition: Definition,
  task: string,
  givesTask: boolean,
  draw: Draw,
): fc.Arbitrary<DrawnRequest> {
  const shape = fc.record({
    samples: fc.integer({ min: 2, max: 6 }),
    classes: fc.integer({ min: 2, max: 4 }),
    samplewise: fc.boolean(),
    ignored: fc.constantFrom(null, null, -1, 0),
    asLabels: fc.boolean(),
  });
  return shape.chain(({ samples, classes, samplewise, ignored, asLabels }) => {
    const isSamplewise = samplewise && definition.params.multidim_average !== undefined;
    const rest = isSamplewise ? [2] : [];
    const labels = (largest: number): fc.Arbitrary<number> =>
      fc.integer({ min: ignored === -1 ? -1 : 0, max: largest });
    const fixed: Params = {
      ...(givesTask && { task }),
      num_classes: asLabels || samples % 2 === 0 ? classes : null,
      num_labels: samples % 2 === 0 ? classes : null,
      multidim_average: isSamplewise ? 'samplewise' : 'global',
      ignore_index: ignored,
      ...(asLabels && { top_k: 1 }),
    };
    return withParams(definition, draw, fixed, arraysOf());

    function arraysOf(): fc.Arbitrary<Arrays> {
      if (task === 'multilabel') return vectors(labels(1), scoresOf(draw), [samples, classes, ...rest]);
      if (task === 'binary') {
        // Rates of two halves: the equal error rate compares their differences.
        const halves = fc.shuffledSubarray([0, 0, 1, 1], { minLength: 4 }).map((data) => arrayOf(data, [4]));
        if (definition.id.endsWith('binary_eer'))
          return fc.record({ y_true: halves, y_pred: array(scoresOf(draw), [4]) });
        return vectors(labels(1), scoresOf(draw), [samples, ...rest]);
      }
      const takesLabels = definition.params.average !== undefined && definition.params.thresholds === undefined;
      return asLabels && takesLabels
        ? vectors(labels(classes - 1), fc.integer({ min: 0, max: classes - 1 }), [samples, ...rest])
        : fc.record({
            y_true: array(labels(classes - 1), [samples, ...rest]),
            y_pred: array(scoresOf(draw), [samples, classes, ...rest]),
          });
    }
  });
}

const choices: Readonly<Record<string, readonly ParamValue[]>> = {
  n_bins: [2, 4, 8],
  thresholds: [null, null, 3, 5, [0.25, 0.5]],
  threshold: [0.25, 0.5],
  max_fpr: [null, 0.25, 0.5],
  max_k: [null, 2, 7],
  min_precision: [0.25, 0.5],
  min_recall: [0.25, 0.5],
  min_sensitivity: [0.25, 0.5],
  min_specificity: [0.25, 0.5],
  nan_replace_value: [0, 1],
  power: [-1, 0, 1, 1.5, 2, 3],
  top_k: [1, 2],
};

function withParams(
  definition: Definition,
  draw: Draw,
  fixed: Params,
  arrays: fc.Arbitrary<Arrays>,
): fc.Arbitrary<DrawnRequest> {
  const params = Object.entries(definition.params).map(([name, spec]): [string, fc.Arbitrary<ParamValue>] => {
    const given = fixed[name];
    if (given !== undefined) return [name, fc.constant(given)];
    const some = choices[name];
    return [name, some === undefined ? draw.param(spec) : fc.constantFrom(...some)];
  });
  return fc.tuple(fc.record(Object.fromEntries(params)), arrays).map(([drawn, inputs]) => ({
    function: definition.id,
    params: drawn,
    inputs,
    samples: inputs.y_true.shape[0] ?? 1,
  }));
}

const bits = fc.constantFrom(0, 1);

/** Sixteenths of probabilities; some arrays hold logits too, so that a sigmoid or softmax is taken. */
function scoresOf({ corners }: Draw): fc.Arbitrary<number> {
  const grid = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 16 }).map((value) => value / 16) },
    { weight: 1, arbitrary: fc.integer({ min: -4, max: 4 }) },
  );
  const rare = { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) };
  return corners ? fc.oneof({ weight: 60, arbitrary: grid }, rare) : grid;
}

function vectors(truth: fc.Arbitrary<number>, prediction: fc.Arbitrary<number>, shape: Shape): fc.Arbitrary<Arrays> {
  return fc.record({ y_true: array(truth, shape), y_pred: array(prediction, shape) });
}

function array(values: fc.Arbitrary<number>, shape: Shape): fc.Arbitrary<NDArray> {
  const size = sizeOf(shape);
  return fc.array(values, { minLength: size, maxLength: size }).map((data) => arrayOf(data, shape));
}

const arrayOf = (data: readonly number[], shape: Shape): NDArray => ndarray(Float64Array.from(data), shape);
