import type { Span } from '../../issues/issue';
import type { PythonNode } from '../syntax/pythonNode';
import { unknown } from '../values/make';
import type { Reason } from '../values/reason';
import type { Value } from '../values/value';

/** An expression with the value that it had when it was last evaluated. */
export interface Evaluated extends Span {
  /** The node of the syntax tree: `call`, `identifier`, `assignment`. */
  readonly type: string;
  readonly value: Value;
  /** How often it was evaluated: more than once in loops and functions. */
  readonly times: number;
}

/** What a `print` wrote. */
export interface Printed extends Span {
  /** When it last ran. */
  readonly text: string;
  /** Each time, one after the other; cut off where it gets long. */
  readonly whole: string;
  readonly times: number;
}

/** What an `assert` found when it last ran; undefined when that is not known. */
export interface Asserted extends Span {
  readonly holds: boolean | undefined;
  /** The condition's value. */
  readonly value: Value;
  readonly times: number;
}

/** How many characters are kept of what a `print` writes in a loop. */
const longestPrint = 10_000;

/** Collects what the expressions of one document are worth. */
export class Recorder {
  private readonly values = new Map<PythonNode, Evaluated>();
  private readonly prints = new Map<PythonNode, Printed>();
  private readonly asserts = new Map<PythonNode, Asserted>();

  value(node: PythonNode, value: Value): void {
    const { type, start, end } = node;
    this.values.set(node, { type, start, end, value, times: (this.values.get(node)?.times ?? 0) + 1 });
  }

  /** A statement that failed: its value is unknown, and nothing of what it printed is kept. */
  fail(node: PythonNode, because: Reason): void {
    this.value(node, unknown(because));
    this.prints.delete(node);
  }

  print(node: PythonNode, text: string): void {
    const { start, end } = node;
    const before = this.prints.get(node);
    const whole = before === undefined ? text : before.whole.length > longestPrint ? before.whole : before.whole + text;
    this.prints.set(node, { start, end, text, whole, times: (before?.times ?? 0) + 1 });
  }

  assert(node: PythonNode, holds: boolean | undefined, value: Value): void {
    const { start, end } = node;
    this.asserts.set(node, { start, end, holds, value, times: (this.asserts.get(node)?.times ?? 0) + 1 });
  }

  /** Every expression in document order, outer ones before what is inside of them. */
  evaluated(): Evaluated[] {
    return [...this.values.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  printed(): Printed[] {
    return [...this.prints.values()].sort(byStart);
  }

  asserted(): Asserted[] {
    return [...this.asserts.values()].sort(byStart);
  }
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
