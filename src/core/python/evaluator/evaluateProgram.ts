import type { PythonNode } from '../syntax/pythonNode';
import type { Value } from '../values/value';
import type { Frame } from './frame';
import { defaultLimits, type Limits } from './limits';
import { lineValues, type LineValue } from './lineValues';
import { Program, type Environment } from './program';
import { Recorder, type Asserted, type Evaluated, type Printed } from './recorder';
import { Scope } from './scope';
import { runBlock } from './statements/runBlock';

/** A program that may go on with the names of others: the cells of a notebook. */
export interface StartedProgram {
  readonly program: Program;
  readonly scope: Scope;
}

/** What evaluating a text has found. Offsets are those of its text. */
export interface ProgramRun extends StartedProgram {
  /** Every expression that was evaluated, and every statement, in document order, outer ones first. */
  readonly evaluated: readonly Evaluated[];
  /** What each `print` wrote. */
  readonly printed: readonly Printed[];
  readonly asserted: readonly Asserted[];
  /** What is there to be shown at the ends of lines, in order. */
  readonly lines: readonly LineValue[];
  /** The innermost expression at an offset. */
  readonly at: (offset: number) => Evaluated | undefined;
  /** The names of the module when it has ended. */
  readonly names: ReadonlyMap<string, Value>;
}

/** A program with the names and values that its texts share. */
export function startProgram(environment: Omit<Environment, 'limits'>, limits: Partial<Limits> = {}): StartedProgram {
  const program = new Program({ ...environment, limits: { ...defaultLimits, ...limits } });
  return { program, scope: new Scope('module') };
}

/**
 * Evaluates the module `root`, whose text is `text`, without executing anything: what is known exactly has a value, and
 * everything else is unknown for a reason. Pauses between statements, also in loops; a call of a function is one piece.
 */
export function* evaluateProgram(
  root: PythonNode,
  text: string,
  { program, scope }: StartedProgram,
): Generator<void, ProgramRun> {
  const recorder = new Recorder();
  const frame: Frame = { program, scope, recorder, guarded: true, tries: 0 };
  yield* runBlock(root, frame);
  const evaluated = recorder.evaluated();
  const printed = recorder.printed();
  return {
    program,
    scope,
    evaluated,
    printed,
    asserted: recorder.asserted(),
    lines: lineValues(text, evaluated, printed),
    at: (offset) => innermost(evaluated, offset),
    names: scope.own(),
  };
}

/** Of those that an offset lies in, the shortest. */
function innermost(evaluated: readonly Evaluated[], offset: number): Evaluated | undefined {
  let found: Evaluated | undefined;
  for (const each of evaluated) {
    if (each.start > offset) break;
    if (each.end >= offset && (found === undefined || each.end - each.start <= found.end - found.start)) found = each;
  }
  return found;
}
