import { compile, log, matrix } from 'mathjs';

import { ndarray, toNested } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import { findDefinition } from '../../src/core/catalogue/registry';
import { compute } from '../../src/core/compute/compute';
import type { Inputs } from '../../src/core/compute/types';
import { bindFormula } from '../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import { heldInputs } from './heldInputs';
import * as handWritten from './handWritten';
import type { Loop } from './handWritten';
import { binaryLabels, oneHotLabels, probabilities, scores } from './randomInputs';
import type { Matrix } from './randomInputs';
import { rankingRows } from './ranking';
import { sizeText } from './row';
import type { Row } from './row';
import { race, ratio } from './timing';

interface Contest {
  readonly id: string;
  readonly loop: Loop;
  /** The same in mathjs's own matrices (its axes count from 1). */
  readonly mathjs: string;
  readonly yTrue: (count: number, columns: number, seed: number) => Matrix;
  readonly yPred: (count: number, columns: number, seed: number) => Matrix;
  /** Numbers of one row: all of them where the usual input is flat, else the classes. */
  readonly columns: (count: number) => number;
}

const flat = (count: number): number => count;
const tenClasses = (): number => 10;

const contests: readonly Contest[] = [
  {
    id: 'keras.losses.mean_squared_error',
    loop: handWritten.meanSquaredError,
    mathjs: 'mean((y_true - y_pred) .^ 2, 2)',
    yTrue: scores,
    yPred: scores,
    columns: flat,
  },
  {
    id: 'keras.losses.mean_absolute_error',
    loop: handWritten.meanAbsoluteError,
    mathjs: 'mean(abs(y_true - y_pred), 2)',
    yTrue: scores,
    yPred: scores,
    columns: flat,
  },
  {
    id: 'keras.losses.log_cosh',
    loop: handWritten.logCosh,
    mathjs: 'mean(map(map(y_pred - y_true, cosh), ln), 2)',
    yTrue: scores,
    yPred: scores,
    columns: flat,
  },
  {
    id: 'keras.losses.binary_crossentropy',
    loop: handWritten.binaryCrossentropy,
    mathjs: '-mean(y_true .* map(p, ln) + (1 - y_true) .* map(1 - p, ln), 2)',
    yTrue: binaryLabels,
    yPred: probabilities,
    columns: flat,
  },
  {
    id: 'keras.losses.categorical_crossentropy',
    loop: handWritten.categoricalCrossentropy,
    mathjs: '-sum(y_true .* map(p ./ reshape(sum(p, 2), [rows, 1]), ln), 2)',
    yTrue: oneHotLabels,
    yPred: probabilities,
    columns: tenClasses,
  },
  {
    id: 'keras.activations.softmax',
    loop: handWritten.softmax,
    mathjs: 'map(y_pred, exp) ./ reshape(sum(map(y_pred, exp), 2), [rows, 1])',
    yTrue: scores,
    yPred: scores,
    columns: tenClasses,
  },
];

/** Numbers in y_pred. */
const counts = [1e3, 1e4, 1e5, 1e6, 1e7];

/** Largest multiples of the loop's time, by numbers in y_pred. */
const goals: ReadonlyMap<number, number> = new Map([
  [1e5, 0.6],
  [1e6, 0.75],
  [1e7, 0.75],
]);

/**
 * Time of a formula evaluated by blocks as a multiple of a hand-written loop's; plain mathjs as a multiple of the blocks;
 * metrics that rank scores as a multiple of a native sort.
 */
export function rows(): Row[] {
  const contestRows = contests.flatMap((contest) => [
    ...counts.map((count) => againstLoop(contest, count)),
    ...inOtherWays(contest),
    againstMathjs(contest),
  ]);
  return [...contestRows, ...rankingRows()];
}

const shortName = (id: string): string => id.split('.').at(-1) ?? id;

function againstLoop(contest: Contest, count: number): Row {
  const { id, loop } = contest;
  const { yTrue, yPred, inputs } = drawn(contest, count, contest.columns(count));
  assertSame(id, loop(yTrue, yPred), evaluate(id, inputs, false));
  const times = race(
    { loop: () => loop(yTrue, yPred), blocks: () => evaluate(id, inputs, false) },
    count >= 1e7 ? { rounds: 5 } : count >= 1e6 ? { rounds: 9 } : {},
  );
  const name = `${shortName(id)}, ${sizeText(count)}: blocks / loop`;
  const row = { group: 'evaluation', name, value: ratio(times.blocks, times.loop), unit: 'x' };
  const atMost = goals.get(count);
  return atMost === undefined ? row : { ...row, goal: { atMost } };
}

/** At 1e5: in float32, as `compute` with the values of every step, and in rows of ten where the usual input is flat. */
function inOtherWays(contest: Contest): Row[] {
  const { id, loop } = contest;
  const { yTrue, yPred, inputs } = drawn(contest, 1e5, contest.columns(1e5));
  const inRows = drawn(contest, 1e5, 10);
  const times = race({
    loop: () => loop(yTrue, yPred),
    float32: () => evaluate(id, inputs, true),
    compute: () => compute({ function: id, inputs, precision: 'float64' }),
    rowsLoop: () => loop(inRows.yTrue, inRows.yPred),
    rowsBlocks: () => evaluate(id, inRows.inputs, false),
  });
  const row = (what: string, value: number): Row => ({
    group: 'evaluation',
    name: `${shortName(id)}, 1e5: ${what} / loop`,
    value,
    unit: 'x',
  });
  return [
    { ...row('blocks in float32', ratio(times.float32, times.loop)), goal: { atMost: 1 } },
    row('compute() with every step', ratio(times.compute, times.loop)),
    ...(contest.columns === flat ? [row('blocks, rows of 10', ratio(times.rowsBlocks, times.rowsLoop))] : []),
  ];
}

function againstMathjs(contest: Contest): Row {
  const { id, mathjs } = contest;
  const { yTrue, yPred, inputs } = drawn(contest, 1e4, 10);
  const clipped = yPred.data.map((value) => Math.min(Math.max(value, 1e-7), 1 - 1e-7));
  const scope = {
    y_true: mathjsMatrix(yTrue),
    y_pred: mathjsMatrix(yPred),
    p: mathjsMatrix({ ...yPred, data: clipped }),
    rows: yPred.shape[0],
    // mathjs has no log of one argument that map accepts.
    ln: (value: number) => log(value),
  };
  const compiled = compile(mathjs);
  const times = race(
    { blocks: () => evaluate(id, inputs, false), mathjs: () => compiled.evaluate(scope) as unknown },
    { rounds: 9 },
  );
  const name = `${shortName(id)}, 1e4 in rows of 10: plain mathjs / blocks`;
  return { group: 'evaluation', name, value: ratio(times.mathjs, times.blocks), unit: 'x' };
}

const mathjsMatrix = (array: Matrix): unknown => matrix(toNested(array) as number[][]);

/** Arrays of `count` numbers; those of one row are handed over flat, as they are written. */
function drawn(contest: Contest, count: number, columns: number): { yTrue: Matrix; yPred: Matrix; inputs: Inputs } {
  const yTrue = contest.yTrue(count, columns, 1);
  const yPred = contest.yPred(count, columns, 2);
  const shaped = (array: Matrix): NDArray => (columns === count ? ndarray(array.data) : array);
  const inputs = heldInputs(inputsOf(contest.id, shaped(yTrue), shaped(yPred)));
  const { y_true: first = yTrue, y_pred: second = inputs.x ?? yPred } = inputs;
  return { yTrue: { ...yTrue, data: first.data }, yPred: { ...yPred, data: second.data }, inputs };
}

function inputsOf(id: string, yTrue: NDArray, yPred: NDArray): Inputs {
  return findDefinition(id)?.kind === 'activation' ? { x: yPred } : { y_true: yTrue, y_pred: yPred };
}

/** A definition's result over arrays: bound to their shapes, then evaluated by blocks; nothing else of `compute`. */
function evaluate(id: string, inputs: Inputs, float32: boolean): Float64Array {
  const definition = findDefinition(id);
  if (definition === undefined) throw new Error(`no definition ${id}`);
  const params = Object.fromEntries(Object.entries(definition.params).map(([name, spec]) => [name, spec.default]));
  const shapes = Object.fromEntries(Object.entries(inputs).map(([role, array]) => [role, array.shape]));
  const { value } = bindFormula(definition, shapes, params);
  if (value === undefined) throw new Error(`${id} refused its inputs`);
  const arrays = Object.fromEntries(Object.entries(inputs).map(([role, array]) => [role, array.data]));
  return new BlockEvaluator(arrays, float32).values(value.result.node);
}

/** A race of two things that compute different values would tell nothing. */
function assertSame(id: string, loop: Float64Array, blocks: Float64Array): void {
  const wrong = loop.findIndex(
    (value, index) => !(Math.abs(value - (blocks[index] ?? NaN)) <= 1e-9 * (1 + Math.abs(value))),
  );
  if (wrong !== -1 || loop.length !== blocks.length) {
    throw new Error(
      `${id}: the loop gives ${String(loop[wrong])} at ${String(wrong)}, the blocks ${String(blocks[wrong])}`,
    );
  }
}
