import { asCondition, asNumbers, atom, call } from './numpyText';
import type { NumpyText } from './numpyText';

/** Writes a reduction over axes, which stay with size 1. Undefined when NumPy has none over these axes. */
export type ReductionWriter = (operand: NumpyText, axes: readonly number[]) => NumpyText | undefined;

const along = (axes: readonly number[]): string =>
  `axis=${axes.length === 1 ? String(axes[0]) : `(${axes.join(', ')})`}, keepdims=True`;

const numpy =
  (name: string): ReductionWriter =>
  (operand, axes) =>
    call(name, asNumbers(operand).text, along(axes));

/** For what NumPy does along one axis only. */
const alongOne =
  (write: (operand: NumpyText, axis: readonly number[]) => NumpyText): ReductionWriter =>
  (operand, axes) =>
    axes.length === 1 ? write(operand, axes) : undefined;

/** The reductions of the formula language in NumPy. */
export const reductionWriters: Readonly<Partial<Record<string, ReductionWriter>>> = {
  sum: numpy('sum'),
  mean: numpy('mean'),
  max: numpy('max'),
  min: numpy('min'),
  median: numpy('median'),
  all: (operand, axes) => ({ ...call('all', asCondition(operand).text, along(axes)), isCondition: true }),
  argmax: alongOne((operand, axes) => atom(`np.argmax(${asNumbers(operand).text}, ${along(axes)}).astype(dtype)`)),
  logsumexp: alongOne((operand, axes) => call('logaddexp.reduce', asNumbers(operand).text, along(axes))),
};
