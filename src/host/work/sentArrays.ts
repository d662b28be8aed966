import type { NDArray } from '../../core/array/ndarray';
import { mapDeep } from '../../protocol/mapDeep';
import type { HeldArray } from '../../protocol/work';
import { breather } from '../breather';
import type { Channel } from './channel';

/** A worker holds so many arrays: those of what is shown, and of what was shown before it. */
const mostHeld = 12;
/** Numbers that are copied without a pause: a millisecond's worth. */
const copiedAtOnce = 250_000;

/** An input made ready for a worker. */
interface Sent {
  readonly input: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

/**
 * The arrays that one worker has. An array goes there once, as a copy that is made in pieces and then moves: the host needs
 * its own for the table of samples, and pays nothing for the way.
 */
export class SentArrays {
  /** Ids by array, the one used last at the end; an array's identity is that of its numbers. */
  readonly #ids = new Map<NDArray, number>();
  #last = 0;
  /** Arrays are sent one after the other. */
  #sending: Promise<unknown> = Promise.resolve();

  constructor(private readonly post: Channel['post']) {}

  /** How many of an input's numbers the worker has. */
  heldOf(input: unknown): number {
    return arraysIn(input).reduce((sum, array) => sum + (this.#ids.has(array) ? array.data.length : 0), 0);
  }

  /** An input with its arrays sent; its other typed arrays move with it. */
  async send(input: unknown): Promise<Sent> {
    const arrays = arraysIn(input);
    const sent = this.#sending.then(() => this.#sendAll(arrays));
    this.#sending = sent.catch(() => undefined);
    const ids = await sent;
    const transfer = new Set<ArrayBuffer>();
    const ready = mapDeep(input, (value) => {
      if (isNDArray(value)) return { heldArray: ids.get(value) ?? 0 } satisfies HeldArray;
      if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) transfer.add(value.buffer);
      return undefined;
    });
    return { input: ready, transfer: [...transfer] };
  }

  async #sendAll(arrays: readonly NDArray[]): Promise<ReadonlyMap<NDArray, number>> {
    const ids = new Map<NDArray, number>();
    for (const array of arrays) ids.set(array, await this.#sendOne(array));
    for (const [array, id] of this.#ids) {
      if (this.#ids.size <= mostHeld) break;
      if (ids.has(array)) continue;
      this.#ids.delete(array);
      this.post({ kind: 'drop', id }, []);
    }
    return ids;
  }

  async #sendOne(array: NDArray): Promise<number> {
    const known = this.#ids.get(array);
    this.#ids.delete(array);
    const id = known ?? (this.#last += 1);
    if (known === undefined) {
      const data = await copyInParts(array.data);
      this.post({ kind: 'hold', id, array: { ...array, data } }, [data.buffer]);
    }
    this.#ids.set(array, id);
    return id;
  }
}

async function copyInParts(data: Float64Array): Promise<Float64Array<ArrayBuffer>> {
  const copy = new Float64Array(data.length);
  const breathe = breather();
  for (let start = 0; start < data.length; start += copiedAtOnce) {
    copy.set(data.subarray(start, start + copiedAtOnce), start);
    await breathe();
  }
  return copy;
}

function arraysIn(input: unknown): readonly NDArray[] {
  const found = new Set<NDArray>();
  mapDeep(input, (value) => {
    if (!isNDArray(value)) return undefined;
    found.add(value);
    return value;
  });
  return [...found];
}

function isNDArray(value: object): value is NDArray {
  return 'data' in value && value.data instanceof Float64Array && 'shape' in value && 'dtype' in value;
}
