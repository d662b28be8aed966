import type { PythonNode } from '../syntax/pythonNode';

/** The nodes of a type that are not inside of another one of it, in the order of the text. */
export function nodesOf(root: PythonNode, type: string): PythonNode[] {
  // No statement stands in an expression, and most nodes are parts of one.
  const isStatement = type.endsWith('_statement');
  const found: PythonNode[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === type) found.push(node);
    else if (!isStatement || node.type !== 'expression_statement') {
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PythonNode);
    }
  }
  return found;
}
