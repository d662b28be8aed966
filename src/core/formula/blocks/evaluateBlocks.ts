import { pairwiseSum, shortRow } from '../../array/sum';
import { countOf, sameSizes } from '../dims';
import type { Dims } from '../dims';
import type { Node } from '../node';
import { asDifference } from './fusion';
import { ArrayReader, blockLength, BroadcastReader, ConstantReader, FunctionReader, roundToFloat32 } from './readers';
import type { Reader } from './readers';
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
        if (this.float32) roundToFloat32(values, values.length);
        return values;
      }
    }
  }

  private input(name: string): Float64Array {
    const known = this.inputs.get(name);
    if (known !== undefined) return known;
    const given = this.arrays[name];
    if (given === undefined) throw new Error(`no values for input ${name}`);
    let values = given;
    if (this.float32) {
      values = given.slice();
      roundToFloat32(values, values.length);
    }
    this.inputs.set(name, values);
    return values;
  }

  private elementwise(node: ElementwiseNode): Float64Array {
    const count = countOf(node.dims);
    const out = new Float64Array(count);
    const reader = this.functionReader(node, node.dims, count, new Map());
    for (let start = 0; start < count; start += blockLength) {
      const length = Math.min(blockLength, count - start);
      reader.compute(start, length, length === count ? out : out.subarray(start, start + length));
    }
    return out;
  }

  private functionReader(node: ElementwiseNode, loop: Dims, count: number, readers: Map<Node, Reader>): FunctionReader {
    const difference = this.float32 ? undefined : asDifference(node);
    if (difference !== undefined) {
      const [a, b] = [difference.a, difference.b].map((operand) => this.reader(operand, loop, count, readers));
      return new FunctionReader({ arity: 2, run: difference.kernel, a: a!, b: b! }, false, count);
    }
    const operands = node.operands.map((operand) => this.reader(operand, loop, count, readers));
    const [a, b, c] = operands;
    const { arity, kernel: run } = node.function;
    const kernel =
      arity === 1
        ? { arity, run, a: a! }
        : arity === 2
          ? { arity, run, a: a!, b: b! }
          : { arity, run, a: a!, b: b!, c: c! };
    return new FunctionReader(kernel, this.float32 && node.function.rounds, count);
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
    if (countOf(node.dims) === 1) return new ConstantReader(this.materialize(node)[0]!, count);
    if (!sameSizes(node.dims, loop)) return new BroadcastReader(this.materialize(node), node.dims, loop, count);
    const streams = node.kind === 'elementwise' && !this.known.has(node) && !this.isWorthKeeping(node);
    return streams ? this.functionReader(node, loop, count, readers) : new ArrayReader(this.materialize(node));
  }

  /** Two passes need it and it costs more to compute again than to read. */
  private isWorthKeeping(node: ElementwiseNode): boolean {
    return (this.uses.get(node) ?? 0) > 1 && isHeavy(node);
  }

  private reduce(node: ReductionNode): Float64Array {
    const { operand, axes } = node;
    const { rows, join, finish, rounds } = node.function;
    const { float32 } = this;
    const length = countOf(axes.map((axis) => operand.dims[axis]!));
    const out = new Float64Array(countOf(node.dims));
    if (!areLast(axes, operand.dims.length)) {
      const values = this.materialize(operand);
      const { starts, steps } = rowLayout(operand.dims, axes);
      const row = new Float64Array(length);
      for (let r = 0; r < starts.length; r += 1) {
        for (let i = 0; i < length; i += 1) row[i] = values[starts[r]! + steps[i]!]!;
        rows(out, r, row, 0, 1, length, float32);
      }
    } else if (!this.sumDifferences(node, length, out)) {
      const reader = this.reader(operand, operand.dims, countOf(operand.dims), new Map());
      if (length <= blockLength || reader instanceof ArrayReader) {
        const perBlock =
          reader instanceof ArrayReader ? out.length : Math.max(1, Math.floor(blockLength / Math.max(1, length)));
        for (let first = 0; first < out.length; first += perBlock) {
          const count = Math.min(perBlock, out.length - first);
          reader.read(first * length, count * length);
          rows(out, first, reader.array, reader.offset, count, length, float32);
        }
      } else if (join === undefined) {
        const values = this.materialize(operand);
        rows(out, 0, values, 0, out.length, length, float32);
      } else {
        const parts = new Float64Array(Math.ceil(length / blockLength));
        for (let r = 0; r < out.length; r += 1) {
          for (let part = 0; part < parts.length; part += 1) {
            const start = part * blockLength;
            const count = Math.min(blockLength, length - start);
            reader.read(r * length + start, count);
            rows(parts, part, reader.array, reader.offset, 1, count, float32);
          }
          out[r] = join(parts, parts.length, float32);
        }
      }
    }
    if (finish !== undefined) for (let r = 0; r < out.length; r += 1) out[r] = finish(out[r]!, length);
    if (float32 && rounds) roundToFloat32(out, out.length);
    return out;
  }

  /** Sums short rows of differences in one pass, where that is what the reduction does. */
  private sumDifferences(node: ReductionNode, length: number, out: Float64Array): boolean {
    const { operand } = node;
    if (this.float32 || node.function.adds !== true) return false;
    const difference = asDifference(operand);
    if (difference === undefined) return false;
    const { a, b, sumRows } = difference;
    if (!sameSizes(a.dims, operand.dims) || !sameSizes(b.dims, operand.dims)) return false;
    const [left, right] = [this.materialize(a), this.materialize(b)];
    if (length <= shortRow) {
      sumRows(out, left, right, length);
      return true;
    }
    const pieces = Math.floor(length / shortRow);
    const sums = new Float64Array(pieces + 1);
    for (let row = 0; row < out.length; row += 1) {
      const start = row * length;
      const rest = start + pieces * shortRow;
      const end = start + length;
      sumRows(sums.subarray(0, pieces), left.subarray(start, rest), right.subarray(start, rest), shortRow);
      sumRows(sums.subarray(pieces), left.subarray(rest, end), right.subarray(rest, end), end - rest);
      out[row] = pairwiseSum(sums, 0, sums.length);
    }
    return true;
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
  switch (node.kind) {
    case 'constant':
    case 'list':
    case 'input':
      return;
    case 'step': {
      const before = uses.get(node.node) ?? 0;
      uses.set(node.node, before + 1);
      if (before === 0) countUses(node.node, uses);
      return;
    }
    case 'reduction':
      countUses(node.operand, uses);
      return;
    default:
      for (const operand of node.operands) countUses(operand, uses);
  }
}
