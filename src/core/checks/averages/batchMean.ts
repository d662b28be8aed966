import { roles } from '../../catalogue/definition';
import type { Role } from '../../catalogue/definition';
import type { NDArray } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import type { Inputs } from '../../compute/types';
import type { Check } from '../check';
import { formatCompact } from '../../format/formatCompact';
import { differ, finding, withChange } from '../finding';

/** So many batches, of one size but for the last. */
const batches = 3;

/** A difference that changes the second decimal of a score. */
const visible = 0.01;

/** A score that is no mean over samples: the mean over batches is not the score of all samples. */
export const batchMean: Check = {
  name: 'batchMean',
  look: ({ definition, arrays, request, value, valueOf }) => {
    const count = arrays.y_true?.shape[0] ?? 0;
    if (definition.kind !== 'metric' || value === undefined || count < 2 * batches) return undefined;
    const size = Math.ceil(count / batches);
    const values: number[] = [];
    let [total, mean] = [0, 0];
    for (let start = 0; start < count; start += size) {
      const end = Math.min(count, start + size);
      const batch = valueOf({ ...request, inputs: part(arrays, count, start, end) });
      if (batch === undefined) return undefined;
      values.push(batch);
      total += batch;
      mean += (batch * (end - start)) / count;
    }
    // A sum adds up over batches; nobody takes it for a mean.
    if (!differ(total, value, 1e-6) || !isFar(mean, value)) return undefined;
    const params = { count, size, values: values.map((each) => formatCompact(each)).join(', ') };
    return withChange(finding('batches.mean', 'info', { params }), value, mean);
  },
};

const isFar = (mean: number, value: number): boolean =>
  Math.abs(mean - value) > visible * Math.max(visible, Math.abs(value));

function part(arrays: Inputs, count: number, from: number, to: number): Inputs {
  const cut: Partial<Record<Role, NDArray>> = {};
  for (const role of roles) {
    const array = arrays[role];
    if (array === undefined) continue;
    cut[role] = array.shape[0] === count ? rowsOf(array, from, to) : array;
  }
  return cut;
}

function rowsOf({ data, shape, dtype }: NDArray, from: number, to: number): NDArray {
  const rest = shape.slice(1);
  const length = sizeOf(rest);
  return { data: data.slice(from * length, to * length), shape: [to - from, ...rest], dtype };
}
