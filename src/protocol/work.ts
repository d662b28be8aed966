import * as v from 'valibot';
import { dtypes, type NDArray } from '../core/array/ndarray';
import type { StreamTotals } from '../core/files/stream/computeStream';
import type { Outcome } from '../core/issues/issue';

/** An array that a worker has: stands in the input of a task in the place of its numbers. */
export interface HeldArray {
  readonly heldArray: number;
}

/** What a task asks the host while it runs, by name. */
export interface Questions {
  /** The bytes of a file from `start` up to `end`; fewer at its end. */
  readonly bytes: {
    readonly input: { readonly file: string; readonly start: number; readonly end: number };
    readonly output: Uint8Array;
  };
  /** What the second half of files' rows amounts to, which another worker computes. */
  readonly otherHalf: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: Outcome<StreamTotals | undefined>;
  };
}

/** What answers the questions of a task. */
export type Answers = {
  readonly [Name in keyof Questions]?: (input: Questions[Name]['input']) => Promise<Questions[Name]['output']>;
};

const id = v.number();

const array = v.custom<NDArray>((value) =>
  v.is(v.object({ data: v.instance(Float64Array), shape: v.array(v.number()), dtype: v.picklist(dtypes) }), value),
);

const toWorker = v.variant('kind', [
  /** The user's own metrics, as the setting has them. */
  v.object({ kind: v.literal('metrics'), metrics: v.array(v.unknown()) }),
  v.object({ kind: v.literal('hold'), id, array }),
  v.object({ kind: v.literal('drop'), id }),
  v.object({
    kind: v.literal('run'),
    id,
    task: v.string(),
    input: v.unknown(),
    /** Not 0 when the task is given up; where memory can be shared. */
    flag: v.optional(v.custom<Int32Array>((value) => value instanceof Int32Array)),
  }),
  v.object({ kind: v.literal('cancel'), id }),
  v.object({ kind: v.literal('answer'), id, question: v.number(), answer: v.unknown() }),
  v.object({ kind: v.literal('refuse'), id, question: v.number(), reason: v.string() }),
]);

const fromWorker = v.variant('kind', [
  /** It takes messages. */
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('done'), id, output: v.unknown() }),
  v.object({ kind: v.literal('cancelled'), id }),
  v.object({ kind: v.literal('failed'), id, reason: v.string() }),
  v.object({ kind: v.literal('progress'), id, progress: v.unknown() }),
  v.object({ kind: v.literal('ask'), id, question: v.number(), name: v.string(), input: v.unknown() }),
]);

/** What the host says to a worker. */
export type ToWorker = v.InferOutput<typeof toWorker>;
/** What a worker says to the host. */
export type FromWorker = v.InferOutput<typeof fromWorker>;

export function decodeToWorker(message: unknown): ToWorker {
  return v.parse(toWorker, message);
}

export function decodeFromWorker(message: unknown): FromWorker {
  return v.parse(fromWorker, message);
}
