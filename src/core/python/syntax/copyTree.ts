import type { TreeCursor } from 'web-tree-sitter';
import { Breaks } from './breaks';
import { movedNode, type PythonNode } from './pythonNode';

const blocks: ReadonlySet<string> = new Set(['block', 'module']);
/** Nodes with children whose whole text is wanted. */
const keepsText: ReadonlySet<string> = new Set(['string_content', 'dotted_name', 'interpolation', 'format_specifier']);

/** A deeper tree is cut off: what is below is broken. */
const mostLevels = 1000;
/** So many characters of statements that are taken over, and moved, count as one node that is copied. */
const charactersOfNode = 10;

interface OpenNode {
  readonly start: number;
  readonly type: string;
  readonly field: string | undefined;
  readonly children: PythonNode[];
}

/** A text whose tree was copied before. */
export interface CopiedText {
  readonly text: string;
  readonly root: PythonNode;
}

/**
 * The subtree at the cursor, which comes back to where it was. Without recursion, since texts may nest to any depth.
 * Pauses now and then.
 */
function* copyNode(cursor: TreeCursor, text: string, breaks: Breaks): Generator<void, PythonNode> {
  const open: OpenNode[] = [];
  let done: PythonNode | undefined;
  for (;;) {
    if (breaks.isDue()) yield;
    const here = openAt(cursor);
    if (open.length < mostLevels && cursor.gotoFirstChild()) {
      open.push(here);
      continue;
    }
    done = close(here, cursor, text, open.length >= mostLevels);
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) return done;
      parent.children.push(done);
      if (cursor.gotoNextSibling()) break;
      cursor.gotoParent();
      open.pop();
      done = close(parent, cursor, text, false);
    }
  }
}

const openAt = (cursor: TreeCursor): OpenNode => ({
  start: cursor.startIndex,
  type: cursor.nodeType,
  field: cursor.currentFieldName ?? undefined,
  children: [],
});

/** The node at the cursor, whose children have been copied. */
function close({ start, type, field, children }: OpenNode, cursor: TreeCursor, text: string, cut: boolean): PythonNode {
  const end = cursor.endIndex;
  const hasText = children.length === 0 || keepsText.has(type);
  return {
    type,
    field,
    start,
    end,
    named: cursor.nodeIsNamed,
    text: hasText ? text.slice(start, end) : '',
    children,
    broken: cut || isBroken(type, cursor, children),
    hasErrors: cut || type === 'ERROR' || cursor.nodeIsMissing || children.some((each) => each.hasErrors),
  };
}

function isBroken(type: string, cursor: TreeCursor, children: readonly PythonNode[]): boolean {
  if (type === 'ERROR' || cursor.nodeIsMissing) return true;
  return !blocks.has(type) && children.some((each) => each.broken);
}

/**
 * The root of the tree at the cursor. Statements whose text stood in `before` are taken from there, so that after an edit
 * the parser is asked only about what has changed. Pauses every few milliseconds.
 */
export function* copyTree(
  cursor: TreeCursor,
  text: string,
  before: CopiedText | undefined,
): Generator<void, PythonNode> {
  const known = statementsByText(before);
  yield;
  const here = openAt(cursor);
  const breaks = new Breaks();
  if (cursor.gotoFirstChild()) {
    do {
      const taken = knownStatement(cursor, text, known);
      if (taken === undefined) {
        here.children.push(yield* copyNode(cursor, text, breaks));
      } else {
        here.children.push(taken);
        if (breaks.isDue((taken.end - taken.start) / charactersOfNode)) yield;
      }
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return close(here, cursor, text, false);
}

function knownStatement(
  cursor: TreeCursor,
  text: string,
  known: ReadonlyMap<string, PythonNode>,
): PythonNode | undefined {
  const { startIndex } = cursor;
  const found = known.get(text.slice(startIndex, cursor.endIndex));
  if (found?.type !== cursor.nodeType) return undefined;
  return movedNode(found, startIndex - found.start);
}

function statementsByText(before: CopiedText | undefined): ReadonlyMap<string, PythonNode> {
  const known = new Map<string, PythonNode>();
  for (const statement of before?.root.children ?? []) {
    if (!statement.hasErrors) known.set(before?.text.slice(statement.start, statement.end) ?? '', statement);
  }
  return known;
}
