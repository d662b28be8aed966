import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import { compute } from '../../compute/compute';
import type { Inputs } from '../../compute/types';
import type { Issue, Outcome } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { joinBatches } from '../../session/joinBatches';
import { heldLimit } from '../limits';
import type { Accumulator, StreamRequest } from './accumulator';
import { differs } from './accumulator';

/** Holds the rows of all chunks, up to a limit, and computes at the end: for ranks, exact areas, and what else cannot add up. */
export class HeldAccumulator implements Accumulator {
  readonly method = 'together';
  readonly #chunks: Inputs[] = [];
  #held = 0;

  constructor(
    private readonly request: StreamRequest,
    private readonly limit = heldLimit,
  ) {}

  add(inputs: Inputs): readonly Issue[] {
    this.#held += Object.values(inputs).reduce((size, { data }) => size + data.length, 0);
    if (this.#held > this.limit) {
      return [issue('files.too-many', 'error', { function: this.request.function, limit: this.limit })];
    }
    this.#chunks.push(copyOf(inputs));
    return [];
  }

  totals(): undefined {
    return undefined;
  }

  join(): typeof differs {
    return differs;
  }

  result(): Outcome<NDArray> {
    const { value: inputs, issues } = joinBatches(this.#chunks);
    this.#chunks.length = 0;
    if (inputs === undefined) return { issues };
    const { value, issues: found } = compute({ ...this.request, inputs });
    if (value === undefined) return { issues: found };
    const remark = issue('files.together', 'info', { function: this.request.function, received: this.#held });
    return { value, issues: [remark, ...found] };
  }
}

/** Chunks lie in memory that is used again. */
function copyOf(inputs: Inputs): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([role, { data, shape, dtype }]) => [role, ndarray(data.slice(), shape, dtype)]),
  );
}
