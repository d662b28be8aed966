import type { CallArguments } from '../calls/arguments';
import type { Caller } from '../calls/caller';
import type { Library } from '../calls/library';
import { reason } from '../values/reason';
import type { Value } from '../values/value';
import type { ArrayOperations } from './arrayOperations';
import { getAttribute, setAttribute } from './attributes/attribute';
import { Definitions } from './definitions';
import { itemsOf } from './items';
import { callValue } from './functions/callValue';
import type { Limits } from './limits';
import { applyBinary } from './operations/binary';
import { isTrue } from './operations/truth';
import type { BinaryOperator } from './operators';
import { reprInProgram, strInProgram } from './printing';
import { Snapshots } from './snapshots';
import { Stopped } from './stopped';

/** What a program is evaluated with. */
export interface Environment {
  readonly library: Library;
  readonly arrays: ArrayOperations;
  readonly limits: Limits;
}

/** An operation on arrays takes as long as so many on numbers. */
const stepsOfArrays = 3;

/** The parts of a running program that all its code shares; it is what libraries' functions call back. */
export class Program implements Caller {
  readonly arrays: ArrayOperations;
  readonly library: Library;
  readonly limits: Limits;
  readonly definitions = new Definitions();
  readonly snapshots = new Snapshots(this);
  /** Calls and expressions that are open at the moment. */
  depth = 0;
  nesting = 0;
  private steps = 0;
  private statementStart = 0;
  /** Where the call of a library's function began that is under way. */
  private callStart = Infinity;
  /** What the print statement that runs has written. */
  private output = '';

  constructor({ library, arrays, limits }: Environment) {
    this.library = library;
    this.arrays = arrays;
    this.limits = limits;
  }

  /** Steps are counted for each statement of the module. */
  startStatement(): void {
    this.statementStart = this.steps;
  }

  readonly countSteps = (steps = 1): void => {
    this.steps += steps;
    const { limits } = this;
    this.stopBeyond(limits.steps, 0);
    this.stopBeyond(limits.statementSteps, this.statementStart);
    this.stopBeyond(limits.callSteps, this.callStart);
  };

  private stopBeyond(limit: number, start: number): void {
    if (this.steps - start > limit) throw new Stopped(reason('limit-steps', { limit }));
  }

  /** Does what a library's function does: what it calls has to be done in one go. */
  withinCall<T>(work: () => T): T {
    const outer = this.callStart;
    this.callStart = Math.min(outer, this.steps);
    try {
      return work();
    } finally {
      this.callStart = outer;
    }
  }

  readonly call = (callee: Value, given: CallArguments): Value => callValue(callee, given, this);

  readonly attribute = (of: Value, name: string): Value => getAttribute(of, name, this);

  readonly setAttribute = (of: Value, name: string, value: Value): void => setAttribute(of, name, value, this);

  readonly binary = (operator: BinaryOperator, left: Value, right: Value): Value => {
    if (left.kind === 'array' || right.kind === 'array') this.countSteps(stepsOfArrays);
    return applyBinary(operator, left, right, this);
  };

  readonly isTrue = (value: Value): boolean => isTrue(value, this);

  readonly items = (value: Value): readonly Value[] => itemsOf(value, this);

  readonly str = (value: Value): string => strInProgram(value, this);

  readonly repr = (value: Value): string => reprInProgram(value, this);

  readonly changed = (): void => this.snapshots.changed();

  readonly print = (text: string): void => {
    this.output += text;
  };

  /** What was printed since it was last taken. */
  takeOutput(): string {
    const { output } = this;
    this.output = '';
    return output;
  }
}
