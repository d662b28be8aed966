import { sameSizes } from '../dims';
import type { Node } from '../node';
import { unnamed } from './fusion';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;

/**
 * `a log(x)`, or `a log(x) + b log(y)`: one kernel leaves out the logarithms that are multiplied by 0. Where b and y are
 * `1 - a` and `1 - x`, as in a binary cross-entropy, it computes these, too.
 */
export interface LogProducts {
  /** The name of the kernel; with `Float32` after it that of the one that rounds. */
  readonly kernel: string;
  /** a and x, then b and y where they are not `1 - a` and `1 - x`. */
  readonly operands: readonly Node[];
}

/**
 * Recognises products with logarithms, and sums of two, through the names of steps: the heart of cross-entropies. What is
 * passed over on the way must be `isInner`, needed for nothing else, for it is not computed by itself then.
 */
export function asLogProducts(
  node: ElementwiseNode,
  isInner: (node: ElementwiseNode) => boolean,
): LogProducts | undefined {
  if (node.function.name !== 'add') return named('multiplyLog', asLogProduct(node, isInner));
  const [left, right] = node.operands.map((operand) => {
    const product = unnamed(operand);
    return product.kind === 'elementwise' && isInner(product) ? asLogProduct(product, isInner) : undefined;
  });
  if (left === undefined || right === undefined) return undefined;
  const areComplements = right.every((operand, index) => isComplement(operand, left[index]!));
  return areComplements ? named('bernoulliLog', left) : named('addMultipliedLogs', [...left, ...right]);
}

/** True for `1 - other`. */
function isComplement(node: Node, other: Node): boolean {
  const difference = unnamed(node);
  if (difference.kind !== 'elementwise' || difference.function.name !== 'subtract') return false;
  const [one, subtracted] = difference.operands;
  return one?.kind === 'constant' && one.value === 1 && areSame(unnamed(subtracted!), unnamed(other));
}

/** True for one node, and for one input that is named twice. */
const areSame = (a: Node, b: Node): boolean =>
  a === b || (a.kind === 'input' && b.kind === 'input' && a.name === b.name && sameSizes(a.dims, b.dims));

const named = (kernel: string, operands: readonly Node[] | undefined): LogProducts | undefined =>
  operands && { kernel, operands };

/** The factor and what the logarithm is taken of. */
function asLogProduct(node: ElementwiseNode, isInner: (node: ElementwiseNode) => boolean): readonly Node[] | undefined {
  if (node.function.name !== 'multiply') return undefined;
  const [first, second] = node.operands;
  const ofSecond = logarithmsOperand(second!, isInner);
  if (ofSecond !== undefined) return [first!, ofSecond];
  const ofFirst = logarithmsOperand(first!, isInner);
  return ofFirst && [second!, ofFirst];
}

function logarithmsOperand(node: Node, isInner: (node: ElementwiseNode) => boolean): Node | undefined {
  const source = unnamed(node);
  const isLogarithm = source.kind === 'elementwise' && source.function.name === 'log';
  return isLogarithm && isInner(source) ? source.operands[0] : undefined;
}
