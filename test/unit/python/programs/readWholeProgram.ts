import { wholeText } from '../../../../src/core/python/excerpts/excerpt';
import { readProgram, type ReadText } from '../../../../src/core/python/reading/readProgram';
import { onOneLine, valueText } from '../../../../src/core/python/showing/valueText';
import { testReader } from '../syntax/reader';

const reader = await testReader();

/** A program as the editor shows it. */
export interface WholeProgram {
  readonly read: ReadText;
  /** The line, from 1, on which an offset is. */
  readonly lineOf: (offset: number) => number;
  /** What is there to be read on a line: its hint, else the value that a hover has for its statement. */
  readonly shownOn: (line: number) => string | undefined;
}

/** Reads a program to its end, as the host does. */
export function readWholeProgram(text: string): WholeProgram {
  const document = reader.read(text);
  const reading = readProgram([{ excerpt: wholeText(text), root: document.root }], reader);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  document.dispose();
  const [read] = step.value;
  if (read === undefined) throw new Error('a program without a text');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const hints = new Map(read.hints.map((hint) => [lineOf(hint.at), hint.text]));
  const values = new Map(read.run.lines.map(({ line, value }) => [line + 1, value]));
  const shownOn = (line: number): string | undefined => {
    const value = values.get(line);
    const shown = hints.get(line) ?? (value && valueText(value));
    return shown === undefined ? undefined : onOneLine(shown);
  };
  return { read, lineOf, shownOn };
}
