import type { Span } from '../../issues/issue';
import type { Asserted, Evaluated, Printed } from '../evaluator/recorder';
import type { PythonNode } from '../syntax/pythonNode';

/** What the run of a program has recorded of one document. */
export interface Recorded {
  readonly evaluated: readonly Evaluated[];
  readonly printed: readonly Printed[];
  readonly asserted: readonly Asserted[];
}

/** What was recorded, by the nodes of the syntax tree. */
export class ValueIndex {
  private readonly values: ByStart<Evaluated>;
  private readonly prints: ByStart<Printed>;
  private readonly asserts: ByStart<Asserted>;

  constructor({ evaluated, printed, asserted }: Recorded) {
    this.values = byStart(evaluated);
    this.prints = byStart(printed);
    this.asserts = byStart(asserted);
  }

  /** What an expression was worth when it was last evaluated; undefined when it never was. */
  of({ type, start, end }: PythonNode): Evaluated | undefined {
    return this.values.get(start)?.find((each) => each.end === end && each.type === type);
  }

  /** What a call of `print` wrote. */
  printedBy(call: Span): Printed | undefined {
    return at(this.prints, call);
  }

  /** What an `assert` statement found. */
  assertedBy(statement: Span): Asserted | undefined {
    return at(this.asserts, statement);
  }
}

type ByStart<T> = ReadonlyMap<number, readonly T[]>;

function byStart<T extends Span>(all: readonly T[]): ByStart<T> {
  const found = new Map<number, T[]>();
  for (const each of all) {
    const same = found.get(each.start);
    if (same === undefined) found.set(each.start, [each]);
    else same.push(each);
  }
  return found;
}

const at = <T extends Span>(all: ByStart<T>, { start, end }: Span): T | undefined =>
  all.get(start)?.find((each) => each.end === end);
