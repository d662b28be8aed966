import { throughSteps, type Node } from '../../formula/node';

/**
 * What a formula computes, as a text: its operations and numbers, but not the sizes of its axes. Two chunks of rows may be
 * added up when their formulas have the same signature.
 */
export function signatureOf(root: Node): string {
  const numbers = new Map<Node, number>();
  const lines: string[] = [];
  const visit = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const below = throughSteps(node).map(visit);
    numbers.set(node, lines.length);
    lines.push([node.kind, ...ownPart(node), `of ${below.join(' ')}`, `rank ${String(node.dims.length)}`].join(' '));
    return lines.length - 1;
  };
  visit(root);
  return lines.join('\n');
}

function ownPart(node: Node): readonly (string | number)[] {
  switch (node.kind) {
    case 'constant':
      return [node.value];
    case 'list':
      return [...node.values];
    case 'input':
    case 'step':
      return [node.name];
    case 'elementwise':
      return [node.function.name];
    case 'reduction':
      return [node.function.name, ...node.axes];
    case 'rows':
      return [node.function.name, node.axis, ...node.statics];
    case 'array':
      return [node.function.name, ...node.statics];
  }
}
