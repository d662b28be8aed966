import type { NDArray } from '../../array/ndarray';
import { ndarray, sizeOf } from '../../array/ndarray';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import type { ByteSource } from '../byteSource';
import { readExactly } from '../byteSource';
import type { RowRange, RowReader } from '../dataFile';
import { ReadAhead } from '../readAhead';
import { ReusedMemory } from '../reusedMemory';
import type { Allocate } from '../reusedMemory';
import { asFloat64, decodeElements } from './decodeElements';
import type { NpyHeader } from './header';

/** Rows of an array in Fortran order lie apart; so many bytes of them are read at a time. */
const slabBytes = 4_000_000;

/** Arrays that are computed on, and those after them that are looked at already. */
const inUse = 2;

/** The rows of a .npy file. Only those that are asked for are in memory and some after them; in Fortran order some more. */
export class NpyRows implements RowReader {
  #row: number;
  readonly #end: number;
  #rounded = 0;
  #slab: { readonly from: number; readonly to: number; readonly data: Float64Array } | undefined;
  readonly #ahead: ReadAhead;
  readonly #memory: ReusedMemory;
  readonly width: number;

  /** How many rows are read. */
  readonly rows: number;

  /**
   * @param range the rows that are read; default: all
   * @param allocate gives the memory for bytes and values
   */
  constructor(
    private readonly source: ByteSource,
    private readonly header: NpyHeader,
    { from, to }: RowRange = { from: 0, to: header.shape[0] ?? 0 },
    allocate?: Allocate,
  ) {
    this.#memory = new ReusedMemory(inUse, allocate);
    const { shape, type, start } = header;
    this.width = sizeOf(shape.slice(1));
    [this.#row, this.#end, this.rows] = [from, to, to - from];
    const firstByte = start + from * this.width * type.size;
    this.#ahead = new ReadAhead(source, firstByte, start + to * this.width * type.size, allocate);
  }

  get issues(): readonly Issue[] {
    return this.#rounded === 0 ? [] : [issue('files.integers-rounded', 'warning', { count: this.#rounded })];
  }

  async next(rows: number): Promise<readonly NDArray[]> {
    const from = this.#row;
    const to = Math.min(this.#end, from + rows);
    this.#row = to;
    const { shape, type, fortranOrder } = this.header;
    const isApart = fortranOrder && shape.length > 1;
    const data = isApart ? await this.#fromSlab(from, to) : await this.#inOrder((to - from) * this.width);
    return [ndarray(data, [to - from, ...shape.slice(1)], type.dtype)];
  }

  /** The next values, in the order of the file. */
  async #inOrder(count: number): Promise<Float64Array> {
    const { type } = this.header;
    const bytes = await this.#ahead.next(count * type.size);
    const values = asFloat64(bytes, type);
    if (values !== undefined) return values;
    const { buffer, byteOffset } = this.#memory.take(8 * count);
    return this.#decoded(bytes, new Float64Array(buffer, byteOffset, count));
  }

  /** The values from one position to another, as they lie in the file. */
  async #read(from: number, to: number): Promise<Float64Array> {
    const { start, type } = this.header;
    const bytes = await readExactly(this.source, start + from * type.size, start + to * type.size);
    return this.#decoded(bytes, new Float64Array(to - from));
  }

  #decoded(bytes: Uint8Array, target: Float64Array): Float64Array {
    this.#rounded += decodeElements(bytes, this.header.type, target);
    return target;
  }

  async #fromSlab(from: number, to: number): Promise<Float64Array> {
    const width = this.width;
    let slab = this.#slab;
    if (slab === undefined || from < slab.from || to > slab.to) {
      const fitting = Math.max(to - from, Math.floor(slabBytes / (8 * Math.max(1, width))));
      const end = Math.min(this.#end, from + fitting);
      slab = { from, to: end, data: await this.#readSlab(from, end) };
      this.#slab = slab;
    }
    return slab.data.subarray((from - slab.from) * width, (to - slab.from) * width);
  }

  /** Rows of an array in Fortran order, whose first axis changes fastest, in C order. */
  async #readSlab(from: number, to: number): Promise<Float64Array> {
    const width = this.width;
    const [allRows = 0, ...rest] = this.header.shape;
    const data = new Float64Array((to - from) * width);
    for (let column = 0; column < width; column += 1) {
      const start = fortranPosition(column, rest) * allRows;
      const values = await this.#read(start + from, start + to);
      for (let row = 0; row < values.length; row += 1) data[row * width + column] = values[row]!;
    }
    return data;
  }
}

/** Where the entry at a position in C order stands in Fortran order. */
function fortranPosition(position: number, shape: readonly number[]): number {
  let rest = position;
  let result = 0;
  let stride = sizeOf(shape);
  for (const size of [...shape].reverse()) {
    stride /= size;
    result += (rest % size) * stride;
    rest = Math.floor(rest / size);
  }
  return result;
}
