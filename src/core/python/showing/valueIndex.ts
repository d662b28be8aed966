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
  private readonly values: ReadonlyMap<string, Evaluated>;
  private readonly prints: ReadonlyMap<string, Printed>;
  private readonly asserts: ReadonlyMap<string, Asserted>;

  constructor({ evaluated, printed, asserted }: Recorded) {
    this.values = new Map(evaluated.map((each) => [`${each.type} ${spanKey(each)}`, each]));
    this.prints = new Map(printed.map((each) => [spanKey(each), each]));
    this.asserts = new Map(asserted.map((each) => [spanKey(each), each]));
  }

  /** What an expression was worth when it was last evaluated; undefined when it never was. */
  of(node: PythonNode): Evaluated | undefined {
    return this.values.get(`${node.type} ${spanKey(node)}`);
  }

  /** What a call of `print` wrote. */
  printedBy(call: Span): Printed | undefined {
    return this.prints.get(spanKey(call));
  }

  /** What an `assert` statement found. */
  assertedBy(statement: Span): Asserted | undefined {
    return this.asserts.get(spanKey(statement));
  }
}

const spanKey = ({ start, end }: Span): string => `${String(start)}:${String(end)}`;
