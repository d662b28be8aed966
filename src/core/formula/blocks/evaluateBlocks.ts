import { countOf, sameSizes } from '../dims';
import { sharedKernels } from '../kernels/kernels';
import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { blockFunction, blockRounding, roundToFloat32 } from './blockFunction';
import { broadcastReader } from './broadcastReader';
import { asSumOfDifferences, unnamed } from './fusion';
import type { Differences } from './fusion';
import { blockLengthOf, isReadInPlace, keepsSizes, loopInRows, loopOver, reducesWithin } from './loop';
import type { Loop } from './loop';
import { ArrayReader, blockLength, ConstantReader, FunctionReader } from './readers';
import type { Reader } from './readers';
import { RowReader } from './rowReader';
import {
  addUpColumns,
  blockReduction,
  kernelReduction,
  reduceInPlace,
  reduceLongRows,
  reduceShortRows,
} from './rowReduction';
import type { PartReduction, Rows } from './rowReduction';
import { areFirst, areLast, rowLayout } from './strided';
import { countUses, isHeavy } from './uses';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;
type ReductionNode = Extract<Node, { kind: 'reduction' }>;
type RowsNode = Extract<Node, { kind: 'rows' }>;

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

  constructor(
    private readonly arrays: Readonly<Record<string, Float64Array>>,
    private readonly float32: boolean,
    private readonly kernels: Kernels = sharedKernels(),
  ) {}

  /** The values of a node, in C order of its axes. */
  values(node: Node): Float64Array {
    if (this.known.size === 0) countUses(node, this.uses);
    return this.materialize(node);
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
        const shapes = node.operands.map((operand) => operand.dims.map((dim) => dim.size));
        const operands = node.operands.map((operand) => this.materialize(operand));
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
      const reader = this.functionReader(node, loop);
      const block = blockLengthOf(loop);
      for (let start = 0; start < count; start += block) {
        const length = Math.min(block, count - start);
        reader.read(start, length);
        memory.copyOut(reader.offset, out, start, length);
      }
      return out;
    });
  }

  private functionReader(node: ElementwiseNode, loop: Loop): FunctionReader {
    const operands = node.operands.map((operand) => this.reader(operand, loop));
    const out = this.kernels.memory.take(Math.min(loop.count, blockLength));
    const rounds = this.float32 && node.function.rounds;
    return new FunctionReader(out, operands, blockFunction(node.function, out, operands, rounds, this.kernels));
  }

  /** Reads `node` along the axes of a loop. */
  private reader(node: Node, loop: Loop): Reader {
    let source: Node = node;
    while (source.kind === 'step' && keepsSizes(source)) source = source.node;
    const shared = loop.readers.get(source);
    if (shared !== undefined) return shared;
    const reader = this.newReader(source, loop);
    loop.readers.set(source, reader);
    return reader;
  }

  private newReader(node: Node, loop: Loop): Reader {
    const { kernels, float32 } = this;
    const { dims, count } = loop;
    if (countOf(node.dims) === 1) return new ConstantReader(this.materialize(node)[0]!, count, kernels.memory);
    if (this.streams(node, loop)) {
      if (node.kind === 'elementwise') return this.functionReader(node, loop);
      return new RowReader(node.function, this.reader(node.operand, loop), loop, float32, kernels);
    }
    if (!sameSizes(node.dims, dims)) return broadcastReader(this.materialize(node), node.dims, dims, count, kernels);
    return this.arrayReader(node);
  }

  /** True when a node is computed within the pass that reads it, block by block. */
  private streams(node: Node, loop: Loop): node is ElementwiseNode | ReductionNode {
    if (this.known.has(node)) return false;
    if (node.kind === 'elementwise') return sameSizes(node.dims, loop.dims) && !this.isWorthKeeping(node, loop);
    return reducesWithin(node, loop) && !this.isUsedElsewhere(node, loop);
  }

  /** Another pass needs it too and it costs more to compute again than to read. */
  private isWorthKeeping(node: ElementwiseNode, loop: Loop): boolean {
    return this.isUsedElsewhere(node, loop) && isHeavy(node);
  }

  private isUsedElsewhere(node: Node, { uses }: Loop): boolean {
    return (this.uses.get(node) ?? 0) > Math.max(1, uses.get(node) ?? 0);
  }

  private arrayReader(node: Node): ArrayReader {
    const { memory } = this.kernels;
    const rounded = node.kind !== 'input' || !this.float32 || this.inputs.has(node.name);
    return rounded
      ? new ArrayReader(this.materialize(node), memory)
      : new ArrayReader(this.given(node.name), memory, blockRounding(this.kernels));
  }

  private reduce(node: ReductionNode): Float64Array {
    const { operand, axes } = node;
    const { finish, rounds } = node.function;
    const length = countOf(axes.map((axis) => operand.dims[axis]!));
    const out = new Float64Array(countOf(node.dims));
    const { memory } = this.kernels;
    if (areLast(axes, operand.dims)) memory.scoped(() => this.reduceLastAxes(node, length, out));
    else if (this.addsUpColumns(node, out.length)) memory.scoped(() => this.addUpFirstAxes(operand, length, out));
    else this.reduceOtherAxes(node, length, out);
    if (finish !== undefined) for (let r = 0; r < out.length; r += 1) out[r] = finish(out[r]!, length);
    if (this.float32 && rounds) roundToFloat32(out, 0, out.length);
    return out;
  }

  /** Sums along the first axes, which are not rounded in between. */
  private addsUpColumns({ operand, axes, function: { adds } }: ReductionNode, columns: number): boolean {
    return adds === true && !this.float32 && columns > 0 && columns <= blockLength && areFirst(axes, operand.dims);
  }

  private addUpFirstAxes(operand: Node, rows: number, out: Float64Array): void {
    addUpColumns(this.reader(operand, loopInRows(operand, out.length)), rows, out, this.kernels.memory);
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
    const { rows: reduceWhole, join } = node.function;
    const loop = loopInRows(node.operand, length <= blockLength ? length : undefined);
    const differences = this.differencesOf(node);
    const inPlace = this.differencesInPlace(differences, loop);
    const fused = inPlace === undefined ? this.fusedRows(differences, length, loop) : undefined;
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
      reduceLongRows(rows, joinParts, out, kernels.memory);
    }
  }

  private rowsOf({ operand, function: reduction }: ReductionNode, length: number, loop: Loop): Rows {
    const reader = this.reader(operand, loop);
    return { operands: [reader], length, reduce: blockReduction(reduction, reader, this.float32, this.kernels) };
  }

  /** The differences whose squares or sizes a reduction adds up, where these are not known already. */
  private differencesOf({ operand, function: { adds } }: ReductionNode): Differences | undefined {
    return adds !== true || this.known.has(unnamed(operand)) ? undefined : asSumOfDifferences(operand);
  }

  /** Sums of differences of arrays that are quickest read where they are; not in float32, which rounds in between. */
  private differencesInPlace(differences: Differences | undefined, loop: Loop): PartReduction | undefined {
    if (differences === undefined || this.float32 || !isReadInPlace(loop)) return undefined;
    const [a, b] = differences.operands.map((operand) => this.wholeArray(operand, loop));
    const { ofArrays } = differences;
    return a === undefined || b === undefined ? undefined : (start, length) => ofArrays(a, b, start, length);
  }

  /** The values of a node that has the axes of a loop and is not computed within it. */
  private wholeArray(node: Node, loop: Loop): Float64Array | undefined {
    const source = unnamed(node);
    return !sameSizes(source.dims, loop.dims) || this.streams(source, loop) ? undefined : this.materialize(source);
  }

  /** Rows whose differences are summed by one kernel. */
  private fusedRows(differences: Differences | undefined, length: number, loop: Loop): Rows | undefined {
    if (differences === undefined) return undefined;
    const kernel = this.kernels.find(this.float32 ? `${differences.kernel}Float32` : differences.kernel);
    if (kernel === undefined) return undefined;
    const operands = differences.operands.map((operand) => this.differenceReader(operand, loop));
    const offsets = operands.map(({ offset }) => offset);
    return { operands, length, reduce: kernelReduction(kernel, offsets) };
  }

  /** Inputs need no rounding before they are subtracted: kernels that sum float32 differences do it. */
  private differenceReader(operand: Node, loop: Loop): Reader {
    const source = unnamed(operand);
    return source.kind === 'input' && sameSizes(source.dims, loop.dims)
      ? new ArrayReader(this.given(source.name), this.kernels.memory)
      : this.reader(operand, loop);
  }

  private rows(node: RowsNode): Float64Array {
    const { axis, statics } = node;
    const sources = node.operands.map((operand) => this.materialize(operand));
    const layouts = node.operands.map((operand) => rowLayout(operand.dims, [axis]));
    const scratch = layouts.map(({ steps }) => new Float64Array(steps.length));
    const target = rowLayout(node.dims, [axis]);
    const out = new Float64Array(countOf(node.dims));
    const row = new Float64Array(target.steps.length);
    for (let r = 0; r < target.starts.length; r += 1) {
      layouts.forEach(({ starts, steps }, k) => {
        const values = sources[k]!;
        const gathered = scratch[k]!;
        for (let i = 0; i < steps.length; i += 1) gathered[i] = values[starts[r]! + steps[i]!]!;
      });
      node.function.row(scratch, statics, row, this.float32);
      for (let i = 0; i < row.length; i += 1) out[target.starts[r]! + target.steps[i]!] = row[i]!;
    }
    return out;
  }
}
