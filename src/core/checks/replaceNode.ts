import type { Node } from '../formula/node';

/** The same formula with another node in the place of one; what does not hold it is shared. */
export function replaceNode(within: Node, from: Node, to: Node, known = new Map<Node, Node>()): Node {
  if (within === from) return to;
  const done = known.get(within);
  if (done !== undefined) return done;
  const replaced = rebuilt(within, (inner) => replaceNode(inner, from, to, known));
  known.set(within, replaced);
  return replaced;
}

function rebuilt(node: Node, change: (inner: Node) => Node): Node {
  switch (node.kind) {
    case 'constant':
    case 'list':
    case 'input':
      return node;
    case 'step': {
      const inner = change(node.node);
      return inner === node.node ? node : { ...node, node: inner };
    }
    case 'reduction': {
      const operand = change(node.operand);
      return operand === node.operand ? node : { ...node, operand };
    }
    default: {
      const operands = node.operands.map(change);
      return operands.every((operand, at) => operand === node.operands[at]) ? node : { ...node, operands };
    }
  }
}
