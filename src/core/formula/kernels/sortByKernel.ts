import type { Counts } from '../../array/countsAtScores';
import type { InOrder } from '../../array/inOrder';
import { bytesPerValue, sharedKernels } from './kernels';
import type { Kernel } from './kernels';
import type { BlockMemory } from './blockMemory';

/** The memory of the kernels does not shrink again: larger arrays, which take three or four times their room, stay outside. */
const most = 2 ** 20;

/** Counts of digits, two in the room of a value. */
const roomForDigits = 1024;

/** Values in order and their positions by the kernel `sortValues`; undefined where it does not run or they are too many. */
export function sortByKernel(values: Float64Array, descending: boolean): InOrder | undefined {
  const count = values.length;
  const half = Math.ceil(count / 2);
  return withRoom('sortValues', count, [count, half, count, half, roomForDigits], (sort, memory, places) => {
    const [keys = 0, positions = 0] = places;
    memory.copyIn(keys, values, 0, count);
    sort(...places.map(addressOf), count, Number(descending));
    return { sorted: taken(memory, keys, count), positions: takenWords(memory, positions, count) };
  });
}

/** Counts at scores by the kernel `countAtScores`; undefined where it does not run or they are too many. */
export function countByKernel(scores: Float64Array, marks: Uint8Array): Counts | undefined {
  const count = scores.length;
  const half = Math.ceil((count + 1) / 2);
  const rooms = [count, Math.ceil(count / bytesPerValue), count, roomForDigits, count + 1, half, half];
  return withRoom('countAtScores', count, rooms, (countAll, memory, places) => {
    const [ofScores = 0, ofMarks = 0, , , thresholds = 0, marked = 0, others = 0] = places;
    memory.copyIn(ofScores, scores, 0, count);
    new Uint8Array(memory.values.buffer).set(marks, addressOf(ofMarks));
    const length = Number(countAll(...places.map(addressOf), count));
    return {
      thresholds: taken(memory, thresholds, length),
      marked: takenWords(memory, marked, length),
      others: takenWords(memory, others, length),
    };
  });
}

const addressOf = (place: number): number => place * bytesPerValue;

type Use<T> = (kernel: Kernel, memory: BlockMemory, places: readonly number[]) => T;

/** Uses a kernel for `count` values with some places of these lengths; undefined where it does not run or they are too many. */
function withRoom<T>(name: string, count: number, lengths: readonly number[], use: Use<T>): T | undefined {
  const { memory, find } = sharedKernels();
  const kernel = count > most ? undefined : find(name);
  if (kernel === undefined) return undefined;
  return memory.scoped(() =>
    use(
      kernel,
      memory,
      lengths.map((length) => memory.take(length)),
    ),
  );
}

function taken(memory: BlockMemory, place: number, count: number): Float64Array {
  return memory.values.slice(place, place + count);
}

function takenWords(memory: BlockMemory, place: number, count: number): Uint32Array {
  return new Uint32Array(memory.values.buffer, addressOf(place), count).slice();
}
