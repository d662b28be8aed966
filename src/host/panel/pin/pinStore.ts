import * as v from 'valibot';
import type * as vscode from 'vscode';
import { ndarray } from '../../../core/array/ndarray';
import type { PinnedResult } from './pinnedResult';

const key = 'metricLens.pinned';

/** Of a result with more samples the value alone is kept. */
const mostSamples = 10_000;

/** JSON has no NaN and no infinities: numbers are kept as text. */
const storedNumber = v.pipe(v.string(), v.transform(Number));

const stored = v.object({
  function: v.string(),
  call: v.string(),
  library: v.string(),
  precision: v.string(),
  places: v.string(),
  value: v.string(),
  fullValue: v.string(),
  number: v.optional(storedNumber),
  samples: v.optional(v.array(storedNumber)),
});

/** Keeps the pinned result over a reload of the window. */
export class PinStore {
  constructor(private readonly memory: vscode.Memento) {}

  async save(pinned: PinnedResult | undefined): Promise<void> {
    const { number, samples } = pinned ?? {};
    const isKept = samples !== undefined && samples.data.length <= mostSamples;
    await this.memory.update(
      key,
      pinned && {
        ...pinned,
        number: number === undefined ? undefined : String(number),
        samples: isKept ? Array.from(samples.data, String) : undefined,
      },
    );
  }

  load(): PinnedResult | undefined {
    const before = v.safeParse(stored, this.memory.get(key));
    if (!before.success) return undefined;
    const { number, samples, ...pinned } = before.output;
    return { ...pinned, number, samples: samples && ndarray(Float64Array.from(samples)) };
  }
}
