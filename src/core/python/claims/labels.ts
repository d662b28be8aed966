/** Words before a number that say that it is what the line gives. */
const words = [
  'the output',
  'output',
  'outputs',
  'out',
  'the result',
  'result',
  'results',
  'returned value',
  'return value',
  'returns',
  'return',
  'returned',
  'prints',
  'print',
  'printed',
  'gives',
  'evaluates to',
  'equals',
  'value',
  'expected output',
  'expected',
  'answer',
  'about',
  'approximately',
  'approx',
  'shape',
  'output shape',
  'loss',
  'accuracy',
  'acc',
  'error',
  'score',
  'mean',
  '\u8f93\u51fa\u7ed3\u679c',
  '\u8fd0\u884c\u7ed3\u679c',
  '\u8ba1\u7b97\u7ed3\u679c',
  '\u6253\u5370\u7ed3\u679c',
  '\u8fd4\u56de\u7ed3\u679c',
  '\u7ed3\u679c',
  '\u8f93\u51fa\u5f62\u72b6',
  '\u8f93\u51fa\u503c',
  '\u8f93\u51fa',
  '\u8fd4\u56de\u503c',
  '\u8fd4\u56de',
  '\u6253\u5370',
  '\u5f97\u5230',
  '\u7b49\u4e8e',
  '\u7ea6\u7b49\u4e8e',
  '\u7ea6\u4e3a',
  '\u671f\u671b\u503c',
  '\u9884\u671f',
  '\u7b54\u6848',
  '\u5f62\u72b6',
  '\u51c6\u786e\u7387',
  '\u635f\u5931\u503c',
  '\u635f\u5931',
  '\u503c',
];

const chineseFrom = /^[\u4e00-\u9fff]/;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A Latin word ends where no letter follows. */
const alternatives = [...words]
  .sort((a, b) => b.length - a.length)
  .map((word) => (chineseFrom.test(word) ? word : `${word}(?![\\p{L}\\p{N}_])`))
  .join('|');
const wordPattern = new RegExp(`^(?:${alternatives})`, 'iu');
const notebookPattern = /^Out\s?\[\d+\]/;
const joinPattern =
  /^\s*(?:=>|->|==>|==|-->|[=:\uff1a\u21d2\u2192\u2248~\u2192]|is(?!\w)|are(?!\w)|\u662f|\u4e3a|\u7ea6)\s*/u;

/** The text of a comment after its label. */
export interface Unlabelled {
  readonly text: string;
  /** Characters before it. */
  readonly skipped: number;
  /** Whether a word or an arrow says that a value follows. */
  readonly isLabelled: boolean;
}

/**
 * Leaves out what may stand before a value: a word of a list, a name of the statement itself, an arrow, a colon.
 *
 * @param names of the variable that the statement assigns, and of the function that it calls
 */
export function withoutLabel(comment: string, names: readonly string[]): Unlabelled {
  const own = names.length === 0 ? undefined : new RegExp(`^(?:${names.map(escaped).join('|')})(?![\\w.])`);
  let skipped = spacesAt(comment, 0);
  const first = skipped;
  for (let turn = 0; turn < 4; turn += 1) {
    const rest = comment.slice(skipped);
    const word = notebookPattern.exec(rest) ?? own?.exec(rest) ?? wordPattern.exec(rest);
    const afterWord = skipped + (word?.[0].length ?? 0);
    const join = joinPattern.exec(comment.slice(afterWord));
    const next = spacesAt(comment, afterWord + (join?.[0].length ?? 0));
    if (next === skipped) break;
    skipped = next;
  }
  return { text: comment.slice(skipped), skipped, isLabelled: skipped > first };
}

function spacesAt(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
