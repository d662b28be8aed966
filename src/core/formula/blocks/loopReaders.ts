import { countOf, sameSizes } from '../dims';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { addressOf, blockFunction, blockRounding, byKernel } from './blockFunction';
import { broadcastReader } from './broadcastReader';
import { chosenSide } from './choice';
import { unnamed } from './fusion';
import { asLogProducts } from './logProducts';
import { isFunctionOfRows, loopInRows, reducesWithin, withItsSizes } from './loop';
import type { Loop } from './loop';
import { ArrayReader, blockLength, ConstantReader, FunctionReader } from './readers';
import type { BlockFunction, Reader } from './readers';
import { RowReader, RowResults } from './rowReader';
import { PerRow, RowFunction } from './rowValues';
import type { RowValues } from './rowValues';
import { runOf, ShiftedReader } from './shiftedReader';
import { isHeavy } from './uses';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;
type ReductionNode = Extract<Node, { kind: 'reduction' }>;

/** What the readers of a loop take from the formula's evaluation. */
export interface Evaluation {
  readonly kernels: Kernels;
  readonly float32: boolean;
  /** All values of a node. */
  readonly materialize: (node: Node) => Float64Array;
  readonly isKnown: (node: Node) => boolean;
  /** An input as it came. */
  readonly given: (name: string) => Float64Array;
  /** True when an input is known as rounded to float32. */
  readonly isRounded: (name: string) => boolean;
  /** How many places of the formula read a step's node. */
  readonly usesOf: (node: Node) => number;
}

/** A function's operands, and what computes it from their blocks. */
interface Computation {
  readonly operands: readonly Pick<Reader, 'read'>[];
  readonly compute: BlockFunction;
}

/** Decides how the nodes of a formula are read within a loop: each is computed there, or taken from its array. */
export class LoopReaders {
  private readonly inputs = new Map<string, Node>();

  constructor(private readonly evaluation: Evaluation) {}

  /** Reads `node` along the axes of a loop. */
  of(node: Node, loop: Loop): Reader {
    const source = this.firstNamed(withItsSizes(node));
    const shared = loop.readers.get(source);
    if (shared !== undefined) return shared;
    const reader = this.newReader(source, loop);
    loop.readers.set(source, reader);
    return reader;
  }

  ofFunction(node: ElementwiseNode, loop: Loop): FunctionReader {
    const out = this.evaluation.kernels.memory.take(Math.min(loop.count, blockLength));
    const { operands, compute } =
      this.ofLogProducts(node, loop, out) ?? this.byRow(node, loop, out) ?? this.plainly(node, loop, out);
    return new FunctionReader(out, operands, compute);
  }

  /** True when a node is computed within the pass that reads it, block by block. */
  streams(node: Node, loop: Loop): node is ElementwiseNode | ReductionNode {
    if (this.evaluation.isKnown(node)) return false;
    if (node.kind === 'elementwise' && sameSizes(node.dims, loop.dims)) return !this.isWorthKeeping(node, loop);
    return this.isOfRows(node, loop) && !this.isUsedElsewhere(node, loop);
  }

  /** The first node of an input that is named in several places, so that it is read once. */
  private firstNamed(node: Node): Node {
    if (node.kind !== 'input') return node;
    const first = this.inputs.get(node.name);
    if (first !== undefined && sameSizes(first.dims, node.dims)) return first;
    this.inputs.set(node.name, node);
    return node;
  }

  private newReader(node: Node, loop: Loop): Reader {
    const { kernels, materialize } = this.evaluation;
    const { dims, count } = loop;
    if (countOf(node.dims) === 1) return new ConstantReader(materialize(node)[0]!, count, kernels.memory);
    if (this.streams(node, loop)) {
      const side = chosenSide(node, (condition) => materialize(condition)[0]!);
      if (side !== undefined) return this.of(side, loop);
      if (node.kind === 'elementwise' && sameSizes(node.dims, dims)) return this.ofFunction(node, loop);
      return new RowReader(this.rowValues(node, loop), loop, kernels);
    }
    if (!sameSizes(node.dims, dims)) return broadcastReader(materialize(node), node.dims, dims, count, kernels);
    return this.shiftedReader(node) ?? this.arrayReader(node);
  }

  /** Reads a view that shows consecutive values of its operand as the operand is read, some places further on. */
  private shiftedReader(node: Node): Reader | undefined {
    const run = this.evaluation.isKnown(node) ? undefined : runOf(node);
    return run && new ShiftedReader(this.of(run.operand, loopInRows(run.operand, undefined)), run.start);
  }

  /** One value for each row, computed with the rows. */
  private rowValues(node: ElementwiseNode | ReductionNode, loop: Loop): RowValues {
    const known = loop.rowValues.get(node);
    if (known !== undefined) return known;
    const values = node.kind === 'reduction' ? this.rowResults(node, loop) : this.rowFunction(node, loop);
    loop.rowValues.set(node, values);
    return values;
  }

  private rowResults({ function: reduction, operand }: ReductionNode, loop: Loop): RowValues {
    const { kernels, float32 } = this.evaluation;
    return new RowResults(reduction, this.of(operand, loop), loop, float32, kernels);
  }

  /** A function of one value for each row, in a pass over the rows that goes on beside the pass over their values. */
  private rowFunction(node: ElementwiseNode, loop: Loop): RowValues {
    const rows = loopInRows(node, undefined);
    for (const operand of node.operands.map(withItsSizes)) {
      if (!this.isOfRows(operand, loop) || !this.streams(operand, loop)) continue;
      rows.readers.set(operand, new PerRow(this.rowValues(operand, loop)));
    }
    return new RowFunction(this.ofFunction(node, rows), loop);
  }

  private isOfRows(node: Node, loop: Loop): node is ElementwiseNode | ReductionNode {
    return reducesWithin(node, loop) || isFunctionOfRows(node, loop);
  }

  private arrayReader(node: Node): ArrayReader {
    const { kernels, float32, materialize, given, isRounded } = this.evaluation;
    const rounded = node.kind !== 'input' || !float32 || isRounded(node.name);
    return rounded
      ? new ArrayReader(materialize(node), kernels.memory)
      : new ArrayReader(given(node.name), kernels.memory, blockRounding(kernels));
  }

  private plainly(node: ElementwiseNode, loop: Loop, out: number): Computation {
    const { kernels, float32 } = this.evaluation;
    const operands = node.operands.map((operand) => this.of(operand, loop));
    const rounds = float32 && node.function.rounds;
    return { operands, compute: blockFunction(node.function, out, operands, rounds, kernels) };
  }

  /** Products with logarithms, most of which may be multiplied by 0. */
  private ofLogProducts(node: ElementwiseNode, loop: Loop, out: number): Computation | undefined {
    const { kernels, float32 } = this.evaluation;
    const ofEachValue = (inner: Node): boolean => sameSizes(inner.dims, loop.dims);
    const products = asLogProducts(node, (inner) => ofEachValue(inner) && this.isReadOnce(inner, loop));
    const kernel = products && kernels.find(float32 ? `${products.kernel}Float32` : products.kernel);
    if (products === undefined || kernel === undefined) return undefined;
    const operands = products.operands.map((operand) => this.of(operand, loop));
    return { operands, compute: byKernel(kernel, out, operands) };
  }

  /** A function of each value and what its row amounts to, such as `x / sum(x)`, where a kernel needs this once per row. */
  private byRow(node: ElementwiseNode, loop: Loop, out: number): Computation | undefined {
    const { kernels, float32 } = this.evaluation;
    const kernel = kernels.find(`${node.function.name}ByRow${float32 ? 'Float32' : ''}`);
    const row = node.operands[1] && unnamed(node.operands[1]);
    if (kernel === undefined || row === undefined || !this.isOfRows(row, loop) || !this.isReadOnce(row, loop)) {
      return undefined;
    }
    const values = this.of(node.operands[0]!, loop);
    if (values.step === 0) return undefined;
    const numbers = this.rowValues(row, loop);
    const to = out * bytesPerValue;
    const compute: BlockFunction = (count) =>
      kernel(to, addressOf(values), addressOf(numbers), numbers.rowLength, count);
    return { operands: [values, numbers], compute };
  }

  /** Computed within this pass, for one place only. */
  private isReadOnce(node: ElementwiseNode | ReductionNode, loop: Loop): boolean {
    return this.streams(node, loop) && !loop.readers.has(node) && (loop.uses.get(node) ?? 0) <= 1;
  }

  /** Another pass needs it too and it costs more to compute again than to read. */
  private isWorthKeeping(node: ElementwiseNode, loop: Loop): boolean {
    return this.isUsedElsewhere(node, loop) && isHeavy(node);
  }

  private isUsedElsewhere(node: Node, { uses }: Loop): boolean {
    return this.evaluation.usesOf(node) > Math.max(1, uses.get(node) ?? 0);
  }
}
