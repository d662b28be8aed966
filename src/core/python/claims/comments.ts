import type { Span } from '../../issues/issue';
import type { PythonNode } from '../syntax/pythonNode';
import { nodesOf } from '../showing/nodesOf';
import type { ValueStatement } from '../showing/valueStatements';

/** A comment behind a statement, or the comments on the lines below it, which state what it gives. */
export interface Remark extends Span {
  /** Without the `#` of each line. */
  readonly text: string;
  readonly statement: ValueStatement;
  readonly place: 'behind' | 'below';
  /** Where a character of `text` stands in the document. */
  readonly offsetOf: (character: number) => number;
}

interface CommentLine {
  readonly comment: PythonNode;
  readonly line: number;
  /** Whether nothing but spaces stands before it. */
  readonly isAlone: boolean;
}

/**
 * The comments that stand at the end of a statement or directly below it, with the statement. One that stands at its end
 * has the lines below with it, since a printed array may go on there, and they follow as a remark of their own.
 */
export function remarksOf(root: PythonNode, text: string, statements: readonly ValueStatement[]): Remark[] {
  const lines = new Lines(text);
  const comments = commentLines(root, text, lines);
  const endings = new Map(statements.map((statement) => [lines.of(statement.end), statement]));
  const remarks: Remark[] = [];
  for (let first = 0; first < comments.length;) {
    const group = groupFrom(comments, first);
    first += group.length;
    const [{ comment, line, isAlone }, ...others] = group;
    const statement = endings.get(isAlone ? line - 1 : line);
    if (statement === undefined || statement.end > comment.start) continue;
    if (isAlone && lines.indentOf(comment.start) !== lines.indentOf(statement.start)) continue;
    remarks.push(remark(text, group, statement));
    const [next, ...rest] = others;
    if (!isAlone && next !== undefined) remarks.push(remark(text, [next, ...rest], statement));
  }
  return remarks;
}

type Group = readonly [CommentLine, ...CommentLine[]];

/** A comment with those that stand alone on the next lines. */
function groupFrom(comments: readonly CommentLine[], from: number): Group {
  const group: [CommentLine, ...CommentLine[]] = [comments[from] as CommentLine];
  for (let next = comments[from + 1]; next !== undefined; next = comments[from + group.length]) {
    if (!next.isAlone || next.line !== (group.at(-1)?.line ?? 0) + 1) break;
    group.push(next);
  }
  return group;
}

function remark(document: string, group: Group, statement: ValueStatement): Remark {
  const pieces = group.map(({ comment: { start, end } }) => ({
    from: start + 1,
    text: document.slice(start + 1, end),
  }));
  const text = pieces.map((piece) => piece.text).join('\n');
  const offsetOf = (character: number): number => {
    let left = character;
    for (const piece of pieces) {
      if (left <= piece.text.length) return piece.from + left;
      left -= piece.text.length + 1;
    }
    return group.at(-1)?.comment.end ?? 0;
  };
  const place = group[0].isAlone ? 'below' : 'behind';
  return { start: group[0].comment.start, end: group.at(-1)?.comment.end ?? 0, text, statement, place, offsetOf };
}

function commentLines(root: PythonNode, text: string, lines: Lines): CommentLine[] {
  return nodesOf(root, 'comment').map((comment) => {
    const line = lines.of(comment.start);
    return { comment, line, isAlone: text.slice(lines.startOf(line), comment.start).trim() === '' };
  });
}

/** The lines of a text. */
class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line, from 0, that an offset is in. */
  of(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  startOf(line: number): number {
    return this.starts[line] ?? 0;
  }

  /** How far from the start of its line an offset is. */
  indentOf(offset: number): number {
    return offset - this.startOf(this.of(offset));
  }
}
