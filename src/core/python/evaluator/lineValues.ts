import type { Span } from '../../issues/issue';
import type { Value } from '../values/value';
import type { Evaluated, Printed } from './recorder';

/** What there is to be shown at the end of a line: what a statement that ends there printed, or its value. */
export interface LineValue extends Span {
  /** From 0. */
  readonly line: number;
  /** What was printed, without the last line end. */
  readonly printed?: string;
  readonly value: Value;
  /** How often the statement ran. */
  readonly times: number;
}

const statements: ReadonlySet<string> = new Set(['expression_statement', 'return_statement', 'print_statement']);

/** The offset at which each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** For each line on which statements end, the last of them. */
export function lineValues(text: string, evaluated: readonly Evaluated[], printed: readonly Printed[]): LineValue[] {
  const starts = lineStarts(text);
  const prints = new Map(printed.map((each) => [each.start, each]));
  const lines = new Map<number, LineValue>();
  let line = 0;
  const ended = evaluated.filter(({ type }) => statements.has(type)).sort((a, b) => a.end - b.end);
  for (const { start, end, value, times } of ended) {
    while ((starts[line + 1] ?? Infinity) <= end) line += 1;
    const print = prints.get(start);
    lines.set(line, { line, start, end, value, times, ...(print && { printed: print.text.replace(/\n$/, '') }) });
  }
  return [...lines.values()];
}
