import { countOf, sameSizes } from '../dims';
import { kernelsFor } from '../kernels/arena';
import { NoRoom } from '../kernels/blockMemory';
import { sharedKernels } from '../kernels/kernels';
import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { addedBlocks } from './addedBlocks';
import { roundToFloat32 } from './blockFunction';
import { asClassCounts, countedClasses } from './classCounts';
import { Counts } from './counts';
import { evaluateRows } from './evaluateRows';
import type { RowsNode } from './evaluateRows';
import { asSumOfDifferences, asSumOfProducts, unnamed } from './fusion';
import type { SumOfPairs } from './fusion';
import { knownParts } from './knownSums';
import { asLogProducts } from './logProducts';
import { blockLengthOf, isReadInPlace, loopInRows, loopOver } from './loop';
import type { Loop } from './loop';
import { LoopReaders } from './loopReaders';
import { ArrayReader, blockLength } from './readers';
import type { Reader } from './readers';
import {
  addUpColumns,
  blockReduction,
  finishRows,
  kernelReduction,
  reduceInPlace,
  reduceLongRows,
  reduceShortRows,
} from './rowReduction';
import type { PartReduction, Rows } from './rowReduction';
import { wholeOf } from './shiftedReader';
import { areFirst, areLast, rowLayout } from './strided';
import { countUses } from './uses';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;
type ReductionNode = Extract<Node, { kind: 'reduction' }>;

/**
 * Evaluates bound formulas over typed arrays, block by block: an expression of any depth reads its inputs once and keeps
 * no intermediate array longer than a block, except where a reduction or a second use asks for the whole.
 *
 * With `float32` every operation is rounded to float32, as a library that computes in float32 does; inputs are rounded
 * first. Values are kept, so that asking for several steps of one formula computes each once.
 */
export class BlockEvaluator {
  private readonly known = new Map<Node, Float64Array>();
  private readonly inputs = new Map<string, Float64Array>();
  private readonly uses = new Map<Node, number>();
  private readonly counts: Counts;
  private readers: LoopReaders;

  constructor(
    private readonly arrays: Readonly<Record<string, Float64Array>>,
    private readonly float32: boolean,
    private kernels: Kernels = kernelsFor(Object.values(arrays)),
  ) {
    this.readers = this.readersWith(kernels);
    const sources = { materialize: (node: Node) => this.materialize(node), given: (name: string) => this.given(name) };
    this.counts = new Counts(sources, float32);
  }

  private readersWith(kernels: Kernels): LoopReaders {
    return new LoopReaders({
      kernels,
      float32: this.float32,
      materialize: (node) => this.materialize(node),
      isKnown: (node) => this.known.has(node),
      given: (name) => this.given(name),
      isRounded: (name) => this.inputs.has(name),
      usesOf: (node) => this.uses.get(node) ?? 0,
    });
  }

  /** The values of a node, in C order of its axes. */
  values(node: Node): Float64Array {
    if (this.known.size === 0) countUses(node, this.uses);
    try {
      return this.materialize(node);
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      // A formula of very many operations: the arrays are copied, block by block, into a memory that grows.
      this.kernels = sharedKernels();
      this.readers = this.readersWith(this.kernels);
      return this.materialize(node);
    }
  }

  private materialize(node: Node): Float64Array {
    switch (node.kind) {
      case 'input':
        return this.input(node.name);
      case 'step':
        return this.materialize(node.node);
      default: {
        const known = this.known.get(node);
        if (known !== undefined) return known;
        const values = this.compute(node);
        this.known.set(node, values);
        return values;
      }
    }
  }

  private compute(node: Exclude<Node, { kind: 'input' | 'step' }>): Float64Array {
    switch (node.kind) {
      case 'constant':
        return Float64Array.of(this.float32 ? Math.fround(node.value) : node.value);
      case 'elementwise':
        return this.elementwise(node);
      case 'reduction':
        return this.reduce(node);
      case 'rows':
        return this.rows(node);
      case 'list':
        return this.float32 ? node.values.map(Math.fround) : node.values;
      case 'array': {
        const added =
          this.counts.ofArray(node, this.kernels) ?? addedBlocks(node, this.readers, this.kernels, this.float32);
        if (added !== undefined) return added;
        const shapes = node.operands.map((operand) => operand.dims.map((dim) => dim.size));
        const operands = node.operands.map((operand) => this.materialize(wholeOf(operand)));
        const values = node.function.evaluate(operands, node.statics, shapes, this.float32);
        if (this.float32) roundToFloat32(values, 0, values.length);
        return values;
      }
    }
  }

  private input(name: string): Float64Array {
    const known = this.inputs.get(name);
    if (known !== undefined) return known;
    const given = this.given(name);
    const values = this.float32 ? new Float64Array(new Float32Array(given)) : given;
    this.inputs.set(name, values);
    return values;
  }

  /** An input as it came, not rounded. */
  private given(name: string): Float64Array {
    const given = this.arrays[name];
    if (given === undefined) throw new Error(`no values for input ${name}`);
    return given;
  }

  private elementwise(node: ElementwiseNode): Float64Array {
    const { memory } = this.kernels;
    return memory.scoped(() => {
      const loop = loopOver(node);
      const { count } = loop;
      const out = new Float64Array(count);
      const reader = this.readers.ofFunction(node, loop);
      const block = blockLengthOf(loop);
      for (let start = 0; start < count; start += block) {
        const length = Math.min(block, count - start);
        reader.read(start, length);
        memory.copyOut(reader.offset, out, start, length);
      }
      return out;
    });
  }

  private reduce(node: ReductionNode): Float64Array {
    const { operand, axes } = node;
    const length = countOf(axes.map((axis) => operand.dims[axis]!));
    const out = new Float64Array(countOf(node.dims));
    const { memory } = this.kernels;
    const classCounts = asClassCounts(node);
    const counts = this.counts.ofReduction(node, this.kernels);
    if (counts !== undefined) out.set(counts);
    else if (classCounts !== undefined) out.set(countedClasses(classCounts, (each) => this.materialize(each)));
    else if (areLast(axes, operand.dims)) memory.scoped(() => this.reduceLastAxes(node, length, out));
    else if (this.addsUpColumns(node, out.length)) memory.scoped(() => this.addUpFirstAxes(operand, length, out));
    else this.reduceOtherAxes(node, length, out);
    finishRows(node.function, out, 0, out.length, length);
    if (this.float32 && node.function.rounds) roundToFloat32(out, 0, out.length);
    return out;
  }

  /** Sums along the first axes, which are not rounded in between. */
  private addsUpColumns({ operand, axes, function: { adds } }: ReductionNode, columns: number): boolean {
    return adds === true && !this.float32 && columns > 0 && columns <= blockLength && areFirst(axes, operand.dims);
  }

  private addUpFirstAxes(operand: Node, rows: number, out: Float64Array): void {
    addUpColumns(this.readers.of(operand, loopInRows(operand, out.length)), rows, out, this.kernels.memory);
  }

  private reduceOtherAxes(
    { operand, axes, function: { rows } }: ReductionNode,
    length: number,
    out: Float64Array,
  ): void {
    const values = this.materialize(operand);
    const { starts, steps } = rowLayout(operand.dims, axes);
    const row = new Float64Array(length);
    for (let r = 0; r < starts.length; r += 1) {
      for (let i = 0; i < length; i += 1) row[i] = values[starts[r]! + steps[i]!]!;
      rows(out, r, row, 0, 1, length, this.float32);
    }
  }

  private reduceLastAxes(node: ReductionNode, length: number, out: Float64Array): void {
    const { float32, kernels } = this;
    const { rows: reduceWhole, join, settled } = node.function;
    const loop = loopInRows(node.operand, length <= blockLength ? length : undefined);
    const pairs = this.pairsOf(node, loop);
    const known = float32 ? undefined : knownParts(pairs, length, (name) => this.given(name));
    const inPlace = known ?? this.pairsInPlace(pairs, loop);
    const fused = inPlace === undefined ? this.fusedRows(pairs, length, loop) : undefined;
    const joinParts = (parts: Float64Array, count: number): number => join?.(parts, count, float32) ?? NaN;
    if (inPlace !== undefined) {
      reduceInPlace(inPlace, length, joinParts, out);
      return;
    }
    const rows = fused ?? this.rowsOf(node, length, loop);
    const isWhole = float32 && fused === undefined && rows.operands[0] instanceof ArrayReader;
    if (length <= blockLength) {
      reduceShortRows(rows, out, kernels.memory);
    } else if (join === undefined || isWhole) {
      // In float32 the parts of a sum round otherwise than the whole: an array is summed as NumPy sums it.
      reduceWhole(out, 0, this.materialize(node.operand), 0, out.length, length, float32);
    } else {
      reduceLongRows(rows, joinParts, out, kernels.memory, settled);
    }
  }

  private rowsOf({ operand, function: reduction }: ReductionNode, length: number, loop: Loop): Rows {
    const reader = this.readers.of(operand, loop);
    return { operands: [reader], length, reduce: blockReduction(reduction, reader, this.float32, this.kernels) };
  }

  /** The differences or products that a reduction adds up, where these are not known already. */
  private pairsOf({ operand, function: { adds } }: ReductionNode, loop: Loop): SumOfPairs | undefined {
    const summed = unnamed(operand);
    if (adds !== true || this.known.has(summed)) return undefined;
    return asSumOfDifferences(summed) ?? (this.isPlainProduct(summed, loop) ? asSumOfProducts(summed) : undefined);
  }

  /** A product that is computed where it is added up, and in no better way. */
  private isPlainProduct(node: Node, loop: Loop): boolean {
    return this.readers.streams(node, loop) && node.kind === 'elementwise' && !asLogProducts(node, () => true);
  }

  /** Sums of differences of arrays that are quickest read where they are; not in float32, which rounds in between. */
  private pairsInPlace(pairs: SumOfPairs | undefined, loop: Loop): PartReduction | undefined {
    if (pairs?.ofArrays === undefined || this.float32 || !isReadInPlace(loop)) return undefined;
    const { ofArrays, operands } = pairs;
    const [a, b] = operands.map((operand) => this.wholeArray(operand, loop));
    if (a === undefined || b === undefined || this.areInMemory(a, b)) return undefined;
    return (start, length) => ofArrays(a, b, start, length);
  }

  /** True where kernels need no copies of any of some arrays. */
  private areInMemory(...arrays: readonly Float64Array[]): boolean {
    return arrays.every((array) => this.kernels.memory.placeOf(array) !== undefined);
  }

  /** The values of a node that has the axes of a loop and is not computed within it. */
  private wholeArray(node: Node, loop: Loop): Float64Array | undefined {
    const source = unnamed(node);
    return !sameSizes(source.dims, loop.dims) || this.readers.streams(source, loop)
      ? undefined
      : this.materialize(source);
  }

  /** Rows whose pairs are summed by one kernel. */
  private fusedRows(pairs: SumOfPairs | undefined, length: number, loop: Loop): Rows | undefined {
    if (pairs === undefined) return undefined;
    const kernel = this.kernels.find(this.float32 ? `${pairs.kernel}Float32` : pairs.kernel);
    if (kernel === undefined) return undefined;
    const operands = this.pairReaders(pairs, loop);
    return { operands, length, reduce: kernelReduction(kernel, operands) };
  }

  /** Inputs alone need no rounding before: kernels that sum pairs in float32 do it. */
  private pairReaders({ operands }: SumOfPairs, loop: Loop): Reader[] {
    const [a, b] = operands.map(unnamed);
    const areInputs = [a!, b!].every(({ kind, dims }) => kind === 'input' && sameSizes(dims, loop.dims));
    const readerOf = (node: Node): Reader =>
      areInputs && node.kind === 'input'
        ? new ArrayReader(this.given(node.name), this.kernels.memory)
        : this.readers.of(node, loop);
    const first = readerOf(a!);
    return [first, a === b ? first : readerOf(b!)];
  }

  private rows(node: RowsNode): Float64Array {
    const sources = () => node.operands.map((operand) => this.materialize(operand));
    return this.counts.ofRows(node) ?? evaluateRows(node, sources(), this.float32);
  }
}
