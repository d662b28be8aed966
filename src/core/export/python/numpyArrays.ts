import type { Shape } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { numberLiteral } from './literals';
import { atom, binds, call, within } from './numpyText';
import type { NumpyText } from './numpyText';

/** A call of the formula language that looks at whole rows or arrays. Operands are numbers. */
export interface WrittenCall {
  readonly operands: readonly NumpyText[];
  /** The operands' shapes, reduced axes of size 1 included, as they are in the script. */
  readonly operandShapes: readonly Shape[];
  readonly shape: Shape;
  /** Numbers that the call names. */
  readonly statics: readonly number[];
  /** The axis along which rows run. */
  readonly axis: number;
}

export type ArrayWriter = (call: WrittenCall) => NumpyText;

const nothing = atom('');
const first = ({ operands: [operand = nothing] }: WrittenCall): NumpyText => operand;
const second = ({ operands: [, operand = nothing] }: WrittenCall): NumpyText => operand;
const places = (indices: string): string => `np.asarray(${indices}, int)`;
const raveled = (operand: NumpyText | undefined): string => `np.ravel(${operand?.text ?? ''})`;

/** `x.reshape(3, 1)`: the same values in the same order. */
export function reshaped(operand: NumpyText, shape: Shape): NumpyText {
  return atom(`np.reshape(${operand.text}, ${formatShape(shape)})`);
}

const reshape: ArrayWriter = (written) => reshaped(first(written), written.shape);

/** A part of an axis, counted from the first one: `x[:, 1:]`. */
function sliced(operand: NumpyText, axis: number, slice: string): NumpyText {
  return atom(`${within(operand, binds.atom)}[${':, '.repeat(axis)}${slice}]`);
}

/** The axis that a word names by one of its numbers, counted from the first; `otherwise` when it is left out. */
function namedAxis({ operandShapes: [shape = []], statics }: WrittenCall, at: number, otherwise: 0 | -1): number {
  const axis = statics[at] ?? otherwise;
  return axis < 0 ? axis + shape.length : axis;
}

/** The words of the formula language for rows, axes and tables that NumPy can say in a line. */
export const arrayWriters: Readonly<Partial<Record<string, ArrayWriter>>> = {
  widen: reshape,
  flatten: reshape,
  leading: reshape,
  each: reshape,
  other: reshape,
  transpose: (written) => call('transpose', first(written).text),
  last_first: (written) => call('moveaxis', first(written).text, '-1', '0'),
  diagonal: (written) => atom(`np.diagonal(${first(written).text})[:, np.newaxis]`),
  reverse: (written) => call('flip', first(written).text, `axis=${String(namedAxis(written, 0, 0))}`),
  pick: (written) =>
    call(
      'take',
      first(written).text,
      `[${String(written.statics[0] ?? 0)}]`,
      `axis=${String(namedAxis(written, 1, 0))}`,
    ),
  all_but_first: (written) => sliced(first(written), namedAxis(written, 0, 0), '1:'),
  all_but_last: (written) => sliced(first(written), namedAxis(written, 0, 0), ':-1'),
  part: (written) => {
    const [start = 0, end = 0] = written.statics;
    return sliced(first(written), namedAxis(written, 2, -1), `${String(start)}:${String(end)}`);
  },
  position: (written) => {
    const axis = namedAxis(written, 0, -1);
    const size = written.shape[axis] ?? 1;
    const alone = written.shape.map((_, along) => (along === axis ? size : 1));
    const counted = reshaped(call('arange', '1', String(size + 1), 'dtype=dtype'), alone);
    return call('broadcast_to', counted.text, formatShape(written.shape));
  },
  elements: (written) => call('take', first(written).text, places(second(written).text), 'axis=0'),
  columns: (written) => call('take', first(written).text, places(raveled(second(written))), 'axis=-1'),
  stack: ({ operands }) => call('stack', `[${operands.map(({ text }) => text).join(', ')}]`, 'axis=-1'),
  beside: ({ operands }) => call('stack', `[${operands.map(({ text }) => text).join(', ')}]`, 'axis=-1'),
  join: ({ operands }) => call('concatenate', `[${operands.map(raveled).join(', ')}]`),
  tail_sum: (written) => atom(`np.cumsum(${within(first(written), binds.atom)}[::-1], axis=0)[::-1]`),
  cumsum: (written) => call('cumsum', first(written).text, `axis=${String(written.axis)}`),
  sort: (written) => call('sort', first(written).text, `axis=${String(written.axis)}`),
  prepend: (written) => {
    const one = written.shape.map((size, along) => (along === written.axis ? 1 : size));
    const number = call('full', formatShape(one), numberLiteral(written.statics[0] ?? 0), 'dtype');
    return call('concatenate', `[${number.text}, ${first(written).text}]`, `axis=${String(written.axis)}`);
  },
  by_descending: (written) => {
    const axis = `axis=${String(written.axis)}`;
    const order = call('argsort', `-${within(second(written), binds.sign)}`, axis, 'kind="stable"');
    return call('take_along_axis', first(written).text, order.text, axis);
  },
  // A position outside the axis gives NaN.
  take: (written) => {
    const length = written.operandShapes[0]?.[written.axis] ?? 0;
    const index = within(second(written), binds.atom);
    const inside = `(${index} >= 0) & (${index} < ${String(length)})`;
    const place = places(`np.where(${inside}, ${index}, 0)`);
    const taken = call('take_along_axis', first(written).text, place, `axis=${String(written.axis)}`);
    return call('where', inside, taken.text, 'dtype(np.nan)');
  },
  machine_epsilon: () => atom('np.finfo(dtype).eps'),
  cross_table: ({ operands: [a, b, rows, columns, weights], shape }) => {
    const isRow = `(${raveled(a)} == ${raveled(rows)}[:, np.newaxis])`;
    const isColumn = `(${raveled(b)}[:, np.newaxis] == ${raveled(columns)})`;
    return reshaped(atom(`(${isRow} * ${raveled(weights)}) @ ${isColumn}`), shape);
  },
  weighted_confusion: ({
    operands: [labels, predictions, weights],
    operandShapes: [shape = []],
    statics: [count = 0],
  }) => {
    const pair = [labels, predictions].map((each) => `np.trunc(${raveled(each)})`).join(', ');
    const range = `[[-0.5, ${String(count - 0.5)}]] * 2`;
    const weight = `np.ravel(np.broadcast_to(${weights?.text ?? ''}, ${formatShape(shape)}))`;
    return atom(`np.histogram2d(${pair}, bins=${String(count)}, range=${range}, weights=${weight})[0].astype(dtype)`);
  },
};
