import { insertComment } from '../../../core/export/insertComment';

/** Text that takes the place of the end of a line. */
export interface CommentEdit {
  /** Counted from 0. */
  readonly line: number;
  /** Where in the line the text begins; what stood from there on goes. */
  readonly start: number;
  readonly text: string;
}

/**
 * Writes `# name = value` at the end of a line, in place of such a comment that is there already. A line that goes on in
 * the next one after a backslash takes no comment: it stands where the last of such lines ends. Undefined where the
 * language has no comments.
 */
export function commentEdit(
  lines: readonly string[],
  from: number,
  { name, value }: { readonly name: string; readonly value: string },
  languageId: string,
): CommentEdit | undefined {
  const comment = insertComment(`${name} = ${value}`, languageId);
  if (comment === undefined) return undefined;
  let line = from;
  while (lines[line]?.endsWith('\\') === true && line + 1 < lines.length) line += 1;
  const before = lines[line] ?? '';
  const opening = comment.slice(0, comment.indexOf(value));
  const known = before.indexOf(opening);
  const code = (known === -1 ? before : before.slice(0, known)).trimEnd();
  return { line, start: code.length, text: code === '' ? comment : `  ${comment}` };
}
