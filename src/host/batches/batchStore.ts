import * as v from 'valibot';
import type * as vscode from 'vscode';
import { dtypes, ndarray } from '../../core/array/ndarray';
import { roles } from '../../core/catalogue/definition';
import type { BatchFunction } from '../../core/session/batchRun';
import type { BatchArray, Batches } from './batches';
import { numbersIn } from './batches';
import { keptLimit } from './limits';
import { numbersText, readNumbersText } from './numbersText';

const key = 'metricLens.batches';

const position = v.object({ line: v.number(), character: v.number() });

const storedPlace = v.object({
  uri: v.string(),
  span: v.object({ start: v.number(), end: v.number() }),
  range: v.object({ start: position, end: position }),
});

const storedArray = v.object({
  role: v.picklist(roles),
  name: v.nullable(v.string()),
  place: v.nullable(storedPlace),
  shape: v.array(v.number()),
  dtype: v.picklist(dtypes),
  numbers: v.string(),
});

const stored = v.object({
  function: v.string(),
  params: v.record(v.string(), v.union([v.number(), v.string(), v.boolean(), v.null(), v.array(v.number())])),
  precision: v.picklist(['float32', 'float64']),
  batches: v.array(v.array(storedArray)),
});

/** The batches of before, to be taken in again. */
export interface StoredBatches extends BatchFunction {
  readonly batches: readonly (readonly BatchArray[])[];
}

/** Keeps the batches over a reload of the window, numbers and all: the text that they were read from may be gone by then. */
export class BatchStore {
  constructor(private readonly memory: vscode.Memento) {}

  /** Nothing is kept of batches that hold too many numbers. */
  async save(batches: Batches | undefined): Promise<void> {
    const isKept = batches !== undefined && numbersIn(batches) <= keptLimit;
    await this.memory.update(key, isKept ? toStored(batches) : undefined);
  }

  load(): StoredBatches | undefined {
    const before = v.safeParse(stored, this.memory.get(key));
    if (!before.success) return undefined;
    const batches = before.output.batches.map((arrays) => arrays.map(toArray));
    return { ...before.output, batches };
  }
}

function toStored({ run, sources }: Batches): v.InferInput<typeof stored> {
  const { function: name, params, precision } = run;
  const batches = run.batches.map(({ inputs }, index) =>
    (sources[index] ?? []).flatMap(({ role, name, place }) => {
      const array = inputs[role];
      if (array === undefined) return [];
      const { data, shape, dtype } = array;
      return [{ role, name: name ?? null, place: place ?? null, shape: [...shape], dtype, numbers: numbersText(data) }];
    }),
  );
  return { function: name, params: params as v.InferInput<typeof stored>['params'], precision, batches };
}

function toArray({ role, name, place, shape, dtype, numbers }: v.InferOutput<typeof storedArray>): BatchArray {
  const array = ndarray(readNumbersText(numbers), shape, dtype);
  return { role, name: name ?? undefined, array, ...(place !== null && { place }) };
}
