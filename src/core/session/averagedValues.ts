import { countOf, sameSizes } from '../formula/dims';
import { throughSteps } from '../formula/node';
import type { BoundFormula, Node } from '../formula/node';

/**
 * The values of the samples whose mean a result is: those under the mean over all samples, or the result itself where it
 * keeps the samples apart. Undefined for everything else (a ratio, a rank, a sum, the root of a mean), of which batches
 * cannot be averaged.
 */
export function averagedValues({ result }: BoundFormula): Node | undefined {
  let node = result.node;
  for (;;) {
    if (isApart(node, 0)) return node;
    if (node.kind === 'step') node = node.node;
    else if (node.kind === 'reduction' && node.function.name === 'mean' && countOf(node.dims) === 1)
      node = node.operand;
    else return undefined;
  }
}

/** Whether every entry along an axis is computed from the same entry of the inputs alone. */
export function isApart(node: Node, axis: number): boolean {
  const dim = node.dims[axis];
  if (dim === undefined) return !readsInputs(node);
  switch (node.kind) {
    case 'constant':
    case 'list':
      return true;
    case 'input':
      return !dim.reduced;
    case 'step':
      return isApartInStep(node, axis);
    case 'elementwise':
      return node.operands.every((operand) => isApart(operand, axis - node.dims.length + operand.dims.length));
    case 'rows':
      return node.axis !== axis && node.operands.every((operand) => isApart(operand, axis));
    case 'reduction':
      // What a library asks of a whole batch (is every label 0 or 1?) decides, and goes into no value.
      return node.function.name === 'all' || (!node.axes.includes(axis) && isApart(node.operand, axis));
    case 'array':
      return false;
  }
}

/** A step seen with other axes holds the same values in the same order: its first axis stays where its size does. */
function isApartInStep({ node, dims }: Extract<Node, { kind: 'step' }>, axis: number): boolean {
  const isSameAxis = sameSizes(dims, node.dims) || (axis === 0 && dims[0]?.size === node.dims[0]?.size);
  return isSameAxis && isApart(node, axis);
}

/** Whether a node's values depend on an input. */
export function readsInputs(node: Node): boolean {
  return node.kind === 'input' || throughSteps(node).some(readsInputs);
}
