import type { Span } from '../../issues/issue';

/**
 * A node of Python's syntax tree, as tree-sitter-python names it. Tokens are nodes too. Nodes are never changed, and know
 * nothing of the parser, so that they can be kept.
 */
export interface PythonNode extends Span {
  readonly type: string;
  /** False for tokens such as `(` and `+`. */
  readonly named: boolean;
  /** What it is to its parent: `left`, `operator`, `body`. */
  readonly field?: string | undefined;
  /** What is written, for nodes without children and for `string_content`, `dotted_name`, `interpolation`, `format_specifier`. */
  readonly text: string;
  readonly children: readonly PythonNode[];
  /** Whether it has an error that is not inside of a block of its own. */
  readonly broken: boolean;
  /** Whether there is an error anywhere in it. */
  readonly hasErrors: boolean;
}

/** The child with this field. */
export function child(node: PythonNode, field: string): PythonNode | undefined {
  return node.children.find((each) => each.field === field);
}

export function childrenOf(node: PythonNode, field: string): PythonNode[] {
  return node.children.filter((each) => each.field === field);
}

/** The children without tokens and comments. */
export function parts(node: PythonNode): PythonNode[] {
  return node.children.filter((each) => each.named && each.type !== 'comment' && each.type !== 'line_continuation');
}

export function childOfType(node: PythonNode, type: string): PythonNode | undefined {
  return node.children.find((each) => each.type === type);
}

/** The same node, further back or to the front. */
export function movedNode(node: PythonNode, by: number): PythonNode {
  if (by === 0) return node;
  // Written out, since a whole file is moved with every key that is pressed at its top.
  const { type, named, field, text, broken, hasErrors } = node;
  const children = node.children.map((each) => movedNode(each, by));
  return { type, named, field, text, broken, hasErrors, start: node.start + by, end: node.end + by, children };
}
