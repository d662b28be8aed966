import type { BigNumber } from 'mathjs';
import type { Shape } from '../../array/ndarray';
import type { Dim, Dims } from '../dims';
import { reduceDims } from '../dims';
import { decimalLike } from '../exact/decimalLike';
import { atom, call, operandOf, precedences, wrap } from '../tex/tex';
import type { ArrayFunction, RowsFunction } from './types';

/** Words that count: how much falls into each segment, between each pair of classes, among the largest of a row. */
export const counting: readonly (ArrayFunction | RowsFunction)[] = [
  {
    kind: 'array',
    name: 'segment_sum',
    doc: 'segment_sum(values, segments, T, kept): the sum of the values in each of the segments 0 to T - 1 (index t), over all axes but the last `kept`; a segment outside them counts nowhere',
    arrays: 2,
    dims: ([values = [], segments = []], [count = 0, kept = 0]) =>
      values.length === segments.length && values.every(({ size }, axis) => size === segments[axis]?.size)
        ? [segmentDim(count), ...reduceDims(values, pooledAxes(values, kept))]
        : undefined,
    addsBy: ([, kept = 0]) => (kept === 0 ? 'addSegments' : undefined),
    evaluate: ([values = nothing, segments = nothing], [count = 0, kept = 0], [shape = []], float32) => {
      const columns = columnsOf(shape, kept);
      const sums = new (float32 ? Float32Array : Float64Array)(count * columns);
      if (columns === 1) addSegments(values, segments, sums);
      else addSegmentsByColumn(values, segments, sums, columns);
      return sums instanceof Float64Array ? sums : new Float64Array(sums);
    },
    exact: ([values = [], segments = []], [count = 0, kept = 0], [shape = []]) => {
      const columns = columnsOf(shape, kept);
      const sums = zeros(values, count * columns);
      values.forEach((value, i) => {
        const segment = segments[i]!.toNumber();
        if (!(segment >= 0 && segment < count)) return;
        const at = segment * columns + (i % columns);
        sums[at] = sums[at]!.plus(value);
      });
      return sums;
    },
    tex: ([values, segments], _statics, [letter = 't']) => ({
      tex: `\\sum_{${operandOf(segments).tex} = ${letter} - 1} ${wrap(operandOf(values), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'array',
    name: 'tail_sum',
    doc: 'tail_sum(x): the sum of each value and all that follow it along the first axis',
    arrays: 1,
    dims: ([operand = []]) => operand,
    evaluate: ([values = nothing], _statics, [shape = []], float32) => {
      const columns = columnsOf(shape, shape.length - 1);
      const sums = new Float64Array(values.length);
      for (let column = 1; column <= columns; column += 1) {
        // What is added to -0 stays as it is, even -0.
        let sum = -0;
        for (let i = values.length - column; i >= 0; i -= columns) {
          sum += values[i]!;
          if (float32) sum = Math.fround(sum);
          sums[i] = sum;
        }
      }
      return sums;
    },
    exact: ([values = []], _statics, [shape = []]) => {
      const columns = columnsOf(shape, shape.length - 1);
      const sums = [...values];
      for (let i = values.length - columns - 1; i >= 0; i -= 1) sums[i] = sums[i]!.plus(sums[i + columns]!);
      return sums;
    },
    operandLetters: ([, ...others]) => [tailLetter, ...others],
    tex: ([operand], _statics, [letter = 't']) => ({
      tex: `\\sum_{${tailLetter} \\ge ${letter}} ${wrap(operandOf(operand), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'array',
    name: 'weighted_confusion',
    doc: 'weighted_confusion(labels, predictions, weights, K): in row c and column k the weight of the values with label c and prediction k, both cut to whole numbers; values outside 0 to K - 1 count nowhere',
    arrays: 3,
    dims: ([labels = [], predictions = [], weights = []], [count = 0]) =>
      sameCounts(labels, predictions) && sameCounts(labels, weights)
        ? [
            { size: count, reduced: false, letter: 'c' },
            { size: count, reduced: false, letter: 'k' },
          ]
        : undefined,
    evaluate: ([labels = nothing, predictions = nothing, weights = nothing], [count = 0], _shapes, float32) => {
      const matrix = new Float64Array(count * count);
      for (let i = 0; i < labels.length; i += 1) {
        if (!isClass(labels[i]!, count) || !isClass(predictions[i]!, count)) continue;
        const at = Math.trunc(labels[i]!) * count + Math.trunc(predictions[i]!);
        const sum = matrix[at]! + weights[i]!;
        matrix[at] = float32 ? Math.fround(sum) : sum;
      }
      return matrix;
    },
    exact: ([labels = [], predictions = [], weights = []], [count = 0]) => {
      const matrix = zeros(labels, count * count);
      labels.forEach((label, i) => {
        if (!isClass(label.toNumber(), count) || !isClass(predictions[i]!.toNumber(), count)) return;
        const at = label.trunc().toNumber() * count + predictions[i]!.trunc().toNumber();
        matrix[at] = matrix[at]!.plus(weights[i]!);
      });
      return matrix;
    },
    tex: ([labels, predictions, weights], _statics, [row = 'c', column = 'k']) => ({
      tex: `\\sum_{${operandOf(labels).tex} = ${row} - 1,\\ ${operandOf(predictions).tex} = ${column} - 1} ${wrap(operandOf(weights), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'array',
    name: 'elements',
    doc: 'elements(x, positions): the values of x along its first axis at the positions of a list, counted from 0',
    arrays: 2,
    dims: ([operand = [], positions = []]) =>
      positions.length === 1 ? [...positions, ...operand.slice(1)] : undefined,
    evaluate: ([values = nothing, positions = nothing], _statics, [shape = []]) => {
      const columns = columnsOf(shape, shape.length - 1);
      return Float64Array.from(
        { length: positions.length * columns },
        (_, i) => values[positions[Math.floor(i / columns)]! * columns + (i % columns)] ?? NaN,
      );
    },
    exact: ([values = [], positions = []], _statics, [shape = []]) => {
      const columns = columnsOf(shape, shape.length - 1);
      return positions.flatMap((position) =>
        values.slice(position.toNumber() * columns, (position.toNumber() + 1) * columns),
      );
    },
    operandLetters: ([, ...others]) => [elementLetter, ...others],
    tex: ([values, positions]) => ({
      tex: `${wrap(operandOf(values), precedences.atom)}\\big|_{${elementLetter} = ${wrap(operandOf(positions), precedences.sum)} + 1}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'rows',
    name: 'among_top_k',
    doc: 'among_top_k(scores, k): 1 for the k largest scores of a row, 0 for the others; of equals the first come first',
    arrays: 1,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([scores = nothing], [k = 0], out) => {
      out.fill(0);
      for (const position of byRank(scores.length, (a, b) => larger(scores[a]!, scores[b]!)).slice(0, k))
        out[position] = 1;
    },
    exact: ([scores = []], [k = 0]) => {
      const chosen = new Set(
        byRank(scores.length, (a, b) => larger(scores[a]!.toNumber(), scores[b]!.toNumber())).slice(0, k),
      );
      return scores.map((score, position) => decimalLike(score, chosen.has(position) ? 1 : 0));
    },
    tex: ([scores], [k = 'k']) => call('among_top_k')([operandOf(scores), atom(k)]),
  },
];

const nothing = new Float64Array();

/** The index at which a chosen element lies. */
const elementLetter = 'c';

/** The index of a tail sum's terms, beside the index of its value. */
const tailLetter = 's';

const isClass = (value: number, count: number): boolean => value >= 0 && value < count;

const segmentDim = (size: number): Dim => ({ size, reduced: false, letter: 't' });

const pooledAxes = (dims: Dims, kept: number): number[] => dims.map((_, axis) => axis).slice(0, dims.length - kept);

/** How many values the last `kept` axes hold. */
const columnsOf = (shape: Shape, kept: number): number =>
  shape.slice(shape.length - kept).reduce((product, size) => product * size, 1);

const countOf = (dims: Dims): number => dims.reduce((product, { size }) => product * size, 1);
const sameCounts = (a: Dims, b: Dims): boolean => countOf(a) === countOf(b);

type Sums = Float32Array | Float64Array;

/** Adds each value to the sum of its segment. A segment that is a small integer is found several times as fast as a double. */
function addSegments(values: Float64Array, segments: Float64Array, sums: Sums): void {
  for (let i = 0; i < values.length; i += 1) {
    const segment = segments[i]! | 0;
    if (segment === segments[i] && segment >= 0 && segment < sums.length) sums[segment]! += values[i]!;
  }
}

/** The same for each of the last axes' entries, which `columns` counts. */
function addSegmentsByColumn(values: Float64Array, segments: Float64Array, sums: Sums, columns: number): void {
  for (let i = 0; i < values.length; i += 1) {
    const at = segments[i]! * columns + (i % columns);
    if (segments[i]! >= 0 && at < sums.length) sums[at]! += values[i]!;
  }
}

function zeros(like: readonly BigNumber[], count: number): BigNumber[] {
  const [first] = like;
  if (first === undefined) throw new Error('nothing to count');
  const zero = decimalLike(first, 0);
  return Array.from({ length: count }, () => zero);
}

/** Positions, those that come first by `compare` before the others; equals keep their order. */
function byRank(length: number, compare: (a: number, b: number) => number): number[] {
  return Array.from({ length }, (_, position) => position).sort(compare);
}

/** Larger first, NaN before all, as TensorFlow's top_k ranks. */
function larger(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return b > a ? 1 : b < a ? -1 : 0;
}
