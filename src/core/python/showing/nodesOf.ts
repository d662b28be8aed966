import type { PythonNode } from '../syntax/pythonNode';

/** The nodes of a type that are not inside of another one of it, in the order of the text. */
export function nodesOf(root: PythonNode, type: string): PythonNode[] {
  if (root.type === type) return [root];
  const found: PythonNode[] = [];
  // No statement stands in an expression, and most nodes are parts of one.
  collect(root, type, type.endsWith('_statement') ? 'expression_statement' : undefined, found);
  return found;
}

/** Trees are cut off at some depth, so that recursion ends. */
function collect(node: PythonNode, type: string, passedOver: string | undefined, found: PythonNode[]): void {
  for (const each of node.children) {
    if (each.type === type) found.push(each);
    else if (each.children.length > 0 && each.type !== passedOver) collect(each, type, passedOver, found);
  }
}
