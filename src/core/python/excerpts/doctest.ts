import type { Span } from '../../issues/issue';
import { Excerpt, type Piece } from './excerpt';

/** What a doctest says that one of its statements prints. */
export interface ExpectedOutput extends Span {
  readonly text: string;
  /** Where the statement ends in the code of the excerpt. */
  readonly after: number;
}

/** The examples of a text: their code, and what is said to be printed. */
export interface Doctest {
  readonly excerpt: Excerpt;
  /** Their spans are those of the document. */
  readonly outputs: readonly ExpectedOutput[];
}

const promptPattern = /^\s*>>> ?(.*)$/;
const goesOnPattern = /^\s*\.\.\.(?: (.*))?$/;
const fencePattern = /^\s*(?:```|~~~|"""|''')/;

/**
 * Reads the examples in a text: lines after `>>>` and `...` are code; those below, up to an empty line or the next prompt,
 * are what it prints. Undefined where there are none.
 *
 * @param from where in the document the text begins
 */
export function readDoctest(text: string, from: number): Doctest | undefined {
  const pieces: Piece[] = [];
  const outputs: ExpectedOutput[] = [];
  let written = 0;
  let state: 'text' | 'code' | 'output' = 'text';
  let at = from;
  for (const line of text.split('\n')) {
    const code = codeOf(line, state === 'code');
    if (code !== undefined) {
      pieces.push({ code: `${code}\n`, place: at + line.length - code.length });
      written += code.length + 1;
      state = 'code';
    } else if (line.trim() === '' || fencePattern.test(line)) {
      state = 'text';
    } else if (state === 'code') {
      const start = at + line.length - line.trimStart().length;
      outputs.push({ start, end: at + line.trimEnd().length, text: line.trim(), after: written - 1 });
      state = 'output';
    } else if (state === 'output') {
      const before = outputs.pop();
      if (before !== undefined) {
        outputs.push({ ...before, end: at + line.trimEnd().length, text: `${before.text}\n${line.trim()}` });
      }
    }
    at += line.length + 1;
  }
  return pieces.length === 0 ? undefined : { excerpt: new Excerpt(pieces), outputs };
}

function codeOf(line: string, afterCode: boolean): string | undefined {
  const prompt = promptPattern.exec(line);
  if (prompt !== null) return prompt[1];
  const goesOn = afterCode ? goesOnPattern.exec(line) : null;
  return goesOn === null ? undefined : (goesOn[1] ?? '');
}
