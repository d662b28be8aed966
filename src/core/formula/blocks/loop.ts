import { countOf, sameSizes } from '../dims';
import type { Dims } from '../dims';
import type { Node } from '../node';
import { blockLength } from './readers';
import type { Reader } from './readers';
import type { RowValues } from './rowValues';
import { areLast } from './strided';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;
type ReductionNode = Extract<Node, { kind: 'reduction' }>;

/** One pass over some axes, block by block, and what is read in it: each node once. */
export interface Loop {
  readonly dims: Dims;
  readonly count: number;
  readonly readers: Map<Node, Reader>;
  /** What is computed once for each row, of the nodes that are. */
  readonly rowValues: Map<Node, RowValues>;
  /**
   * Blocks hold whole rows of this length, so that what is reduced along rows can be computed within the pass; undefined
   * where blocks may end anywhere.
   */
  readonly rowLength: number | undefined;
  /** How many places of this pass read each step's node. */
  readonly uses: ReadonlyMap<Node, number>;
}

/** A pass that computes `root`, in whole rows where something on the way is reduced along them. */
export function loopOver(root: Node): Loop {
  return loopInRows(root, reducedRowLength(root, root.dims));
}

/** A pass that computes `root` in whole rows of a length, or in blocks that end anywhere. */
export function loopInRows(root: Node, rowLength: number | undefined): Loop {
  const { dims } = root;
  const uses = new Map<Node, number>();
  countUsesInPass(root, { dims, rowLength }, uses);
  return { dims, count: countOf(dims), readers: new Map(), rowValues: new Map(), rowLength, uses };
}

/** How many values each block of a pass has: as many whole rows as fit. */
export function blockLengthOf({ rowLength }: Loop): number {
  return rowLength === undefined ? blockLength : wholeRows(rowLength) * rowLength;
}

/** How many rows of a length a block holds, at least one. */
export function wholeRows(length: number): number {
  return Math.max(1, Math.floor(blockLength / Math.max(1, length)));
}

/**
 * True for few long rows of more values than the caches hold: copying them to the kernels would take as long as adding
 * them up.
 */
export function isReadInPlace({ count, rowLength }: Loop): boolean {
  return count >= 2 ** 19 && rowLength === undefined;
}

/** True when blocks of whole rows are enough to compute the reduction in a pass over `dims`. */
export function reducesWithin(
  node: Node,
  { dims, rowLength }: Pick<Loop, 'dims' | 'rowLength'>,
): node is ReductionNode {
  return rowLength !== undefined && reducibleRowLength(node, dims) === rowLength;
}

/**
 * True for a function of one value for each row, some of which are what rows of the pass are reduced to, as in
 * `1 / sum(x)`: blocks of whole rows are enough to compute it, too.
 */
export function isFunctionOfRows(node: Node, pass: Pick<Loop, 'dims' | 'rowLength'>): node is ElementwiseNode {
  const { rowLength, dims } = pass;
  if (node.kind !== 'elementwise' || rowLength === undefined || sameSizes(node.dims, dims)) return false;
  const rows = countOf(node.dims);
  return (
    rows > 1 &&
    rows * rowLength === countOf(dims) &&
    node.operands.map(withItsSizes).some((operand) => reducesWithin(operand, pass) || isFunctionOfRows(operand, pass))
  );
}

/** The length of the rows that a node reduces along the last axes of a pass, where a block holds such a row. */
function reducibleRowLength(node: Node, dims: Dims): number | undefined {
  if (node.kind !== 'reduction') return undefined;
  const { operand, axes } = node;
  const length = countOf(axes.map((axis) => operand.dims[axis]!));
  const fits = length > 1 && length <= blockLength && sameSizes(operand.dims, dims) && areLast(axes, dims);
  return fits ? length : undefined;
}

/** The length of the rows along which something is reduced on the way to `node`, the first that is found. */
function reducedRowLength(node: Node, dims: Dims, seen = new Set<Node>()): number | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  if (node.kind === 'step') return keepsSizes(node) ? reducedRowLength(node.node, dims, seen) : undefined;
  if (node.kind !== 'elementwise' || countOf(node.dims) === 1) return reducibleRowLength(node, dims);
  for (const operand of node.operands) {
    const length = reducedRowLength(operand, dims, seen);
    if (length !== undefined) return length;
  }
  return undefined;
}

/** Goes through what a pass computes, and counts the places that read each step. */
function countUsesInPass(node: Node, pass: Pick<Loop, 'dims' | 'rowLength'>, uses: Map<Node, number>): void {
  if (node.kind === 'step') {
    const before = uses.get(node.node) ?? 0;
    uses.set(node.node, before + 1);
    if (before === 0 && keepsSizes(node)) countUsesInPass(node.node, pass, uses);
  } else if (node.kind === 'elementwise' && (sameSizes(node.dims, pass.dims) || isFunctionOfRows(node, pass))) {
    for (const operand of node.operands) countUsesInPass(operand, pass, uses);
  } else if (reducesWithin(node, pass)) {
    countUsesInPass(node.operand, pass, uses);
  }
}

/** The node behind the names of steps that are seen with the axes they have. */
export function withItsSizes(node: Node): Node {
  return node.kind === 'step' && keepsSizes(node) ? withItsSizes(node.node) : node;
}

/** False where a step is seen with other axes than it has. */
export function keepsSizes({ dims, node }: Extract<Node, { kind: 'step' }>): boolean {
  return sameSizes(dims, node.dims);
}
