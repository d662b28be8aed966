import type { NDArray } from '../../array/ndarray';
import type { Role } from '../../catalogue/definition';
import type { Inputs } from '../../compute/types';
import type { Issue } from '../../issues/issue';
import { joinBatches } from '../../session/joinBatches';
import type { RowReader } from '../dataFile';
import { fileProblem } from '../fileProblem';
import { chunkValues, heldLimit } from '../limits';

/** What depends on the number of rows is seen from two on, in either half of a chunk. */
const fewestRows = 4;

/** The arrays of one file, and what each is to the function. */
export interface RoledRows {
  readonly roles: readonly Role[];
  readonly reader: RowReader;
}

/** Rows of several files side by side: the same samples of every array. */
export class RowsByRole {
  readonly #rows: number;
  #done = 0;
  #ahead: Inputs | undefined;

  /**
   * Throws a `FileProblem` where files say that they have unequally many rows, or where a row is too long to be held.
   *
   * @param rowsOfChunk default: as many as have about `chunkValues` values, at least two
   */
  constructor(
    private readonly files: readonly RoledRows[],
    rowsOfChunk?: number,
  ) {
    checkLengths(files.flatMap(({ reader }) => reader.rows ?? []));
    const width = Math.max(1, ...files.map(({ reader }) => reader.width));
    if (width > heldLimit) throw fileProblem('files.wide-row', { received: width, limit: heldLimit });
    this.#rows = rowsOfChunk ?? Math.max(fewestRows, Math.floor(chunkValues / width));
  }

  /** What the readers have to say about what was read so far. */
  get issues(): readonly Issue[] {
    return this.files.flatMap(({ reader }) => reader.issues);
  }

  /** How many rows were read. */
  get done(): number {
    return this.#done;
  }

  /**
   * The next chunk of rows; undefined at the end. A single row that is left over comes with the chunk before it, for
   * libraries may read it as something else.
   */
  async next(): Promise<Inputs | undefined> {
    const chunk = this.#ahead ?? (await this.#read());
    this.#ahead = chunk && (await this.#read());
    if (chunk === undefined || this.#ahead === undefined || lengthOf(this.#ahead) > 1) return chunk;
    const { value: joined } = joinBatches([chunk, this.#ahead]);
    this.#ahead = undefined;
    return joined;
  }

  async #read(): Promise<Inputs | undefined> {
    const inputs: Partial<Record<Role, NDArray>> = {};
    for (const { roles, reader } of this.files) {
      const arrays = await reader.next(this.#rows);
      roles.forEach((role, index) => {
        const array = arrays[index];
        if (array !== undefined) inputs[role] = array;
      });
    }
    const lengths = Object.values(inputs).map(({ shape }) => this.#done + (shape[0] ?? 0));
    checkLengths(lengths);
    const before = this.#done;
    this.#done = lengths[0] ?? before;
    return this.#done === before ? undefined : inputs;
  }
}

const lengthOf = (inputs: Inputs) => Math.max(...Object.values(inputs).map(({ shape }) => shape[0] ?? 0));

function checkLengths(lengths: readonly number[]): void {
  const shortest = Math.min(...lengths);
  if (lengths.some((length) => length > shortest)) throw fileProblem('files.lengths', { received: shortest });
}
