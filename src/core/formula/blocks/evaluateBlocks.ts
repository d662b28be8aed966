import { countOf, sameSizes } from '../dims';
import type { Dims } from '../dims';
import { sharedKernels } from '../kernels/kernels';
import type { Kernels } from '../kernels/kernels';
import { throughSteps } from '../node';
import type { Node } from '../node';
import { blockFunction, roundToFloat32 } from './blockFunction';
import { broadcastReader } from './broadcastReader';
import { asSumOfDifferences, unnamed } from './fusion';
import { ArrayReader, blockLength, ConstantReader, FunctionReader } from './readers';
import type { Reader } from './readers';
import { blockReduction, kernelReduction, reduceLongRows, reduceShortRows } from './rowReduction';
import type { Rows } from './rowReduction';
import { areLast, rowLayout } from './strided';

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
    const given = this.arrays[name];
    if (given === undefined) throw new Error(`no values for input ${name}`);
    const values = this.float32 ? new Float64Array(new Float32Array(given)) : given;
    this.inputs.set(name, values);
    return values;
  }

  private elementwise(node: ElementwiseNode): Float64Array {
    const { memory } = this.kernels;
    return memory.scoped(() => {
      const count = countOf(node.dims);
      const out = new Float64Array(count);
      const reader = this.functionReader(node, node.dims, count, new Map());
      for (let start = 0; start < count; start += blockLength) {
        const length = Math.min(blockLength, count - start);
        reader.read(start, length);
        memory.copyOut(reader.offset, out, start, length);
      }
      return out;
    });
  }

  private functionReader(node: ElementwiseNode, loop: Dims, count: number, readers: Map<Node, Reader>): FunctionReader {
    const operands = node.operands.map((operand) => this.reader(operand, loop, count, readers));
    const out = this.kernels.memory.take(Math.min(count, blockLength));
    const rounds = this.float32 && node.function.rounds;
    return new FunctionReader(out, operands, blockFunction(node.function, out, operands, rounds, this.kernels));
  }

  /** Reads `node` along the axes of a loop of `count` values. */
  private reader(node: Node, loop: Dims, count: number, readers: Map<Node, Reader>): Reader {
    let source: Node = node;
    while (source.kind === 'step' && sameSizes(source.dims, source.node.dims)) source = source.node;
    const shared = readers.get(source);
    if (shared !== undefined) return shared;
    const reader = this.newReader(source, loop, count, readers);
    readers.set(source, reader);
    return reader;
  }

  private newReader(node: Node, loop: Dims, count: number, readers: Map<Node, Reader>): Reader {
    const { kernels } = this;
    if (countOf(node.dims) === 1) return new ConstantReader(this.materialize(node)[0]!, count, kernels.memory);
    if (!sameSizes(node.dims, loop)) return broadcastReader(this.materialize(node), node.dims, loop, count, kernels);
    const streams = node.kind === 'elementwise' && !this.known.has(node) && !this.isWorthKeeping(node);
    if (streams) return this.functionReader(node, loop, count, readers);
    return new ArrayReader(this.materialize(node), kernels.memory);
  }

  /** Two passes need it and it costs more to compute again than to read. */
  private isWorthKeeping(node: ElementwiseNode): boolean {
    return (this.uses.get(node) ?? 0) > 1 && isHeavy(node);
  }

  private reduce(node: ReductionNode): Float64Array {
    const { operand, axes } = node;
    const { finish, rounds } = node.function;
    const length = countOf(axes.map((axis) => operand.dims[axis]!));
    const out = new Float64Array(countOf(node.dims));
    if (areLast(axes, operand.dims.length)) this.kernels.memory.scoped(() => this.reduceLastAxes(node, length, out));
    else this.reduceOtherAxes(node, length, out);
    if (finish !== undefined) for (let r = 0; r < out.length; r += 1) out[r] = finish(out[r]!, length);
    if (this.float32 && rounds) roundToFloat32(out, 0, out.length);
    return out;
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
    const rows = this.sumOfDifferences(node, length) ?? this.rowsOf(node, length);
    if (length <= blockLength) {
      reduceShortRows(rows, out, kernels.memory);
    } else if (join === undefined || (float32 && rows.operands[0] instanceof ArrayReader)) {
      // In float32 the parts of a sum round otherwise than the whole: an array is summed as NumPy sums it.
      reduceWhole(out, 0, this.materialize(node.operand), 0, out.length, length, float32);
    } else {
      reduceLongRows(rows, (parts, count) => join(parts, count, float32), out, kernels.memory);
    }
  }

  private rowsOf({ operand, function: reduction }: ReductionNode, length: number): Rows {
    const reader = this.reader(operand, operand.dims, countOf(operand.dims), new Map());
    return { operands: [reader], length, reduce: blockReduction(reduction, reader, this.float32, this.kernels) };
  }

  /** Sums of differences in one pass, where that is what the reduction does; not in float32, which rounds in between. */
  private sumOfDifferences({ operand, function: { adds } }: ReductionNode, length: number): Rows | undefined {
    if (this.float32 || adds !== true || this.known.has(unnamed(operand))) return undefined;
    const sum = asSumOfDifferences(operand);
    const kernel = sum === undefined ? undefined : this.kernels.find(sum.kernel);
    if (sum === undefined || kernel === undefined) return undefined;
    const readers = new Map<Node, Reader>();
    const count = countOf(operand.dims);
    const operands = sum.operands.map((each) => this.reader(each, operand.dims, count, readers));
    const offsets = operands.map(({ offset }) => offset);
    return { operands, length, reduce: kernelReduction(kernel, offsets) };
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

function isHeavy(node: Node): boolean {
  if (node.kind === 'step') return isHeavy(node.node);
  return node.kind === 'elementwise' && (node.function.heavy === true || node.operands.some(isHeavy));
}

/** How many places read each step's node. */
function countUses(node: Node, uses: Map<Node, number>): void {
  if (node.kind === 'step') {
    const before = uses.get(node.node) ?? 0;
    uses.set(node.node, before + 1);
    if (before > 0) return;
  }
  for (const part of throughSteps(node)) countUses(part, uses);
}
