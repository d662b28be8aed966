import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { renderPhrase } from '../../../../src/core/issues/phrase';
import { evaluateProgram, startProgram } from '../../../../src/core/python/evaluator/evaluateProgram';
import type { ProgramRun, StartedProgram } from '../../../../src/core/python/evaluator/evaluateProgram';
import { pythonLibraries } from '../../../../src/core/python/libraries';
import { arrayOperations } from '../../../../src/core/python/libraries/operations';
import { firstUnknown } from '../../../../src/core/python/values/firstUnknown';
import { reasonPhrase } from '../../../../src/core/python/values/reason';
import type { Value } from '../../../../src/core/python/values/value';
import { testReader } from '../syntax/reader';

const reader = await testReader();

export const startTestProgram = (): StartedProgram =>
  startProgram({ library: pythonLibraries, arrays: arrayOperations(pythonLibraries) });

/** A program evaluated to its end. */
export function runProgram(text: string, started: StartedProgram = startTestProgram()): ProgramRun {
  const running = evaluateProgram(reader.read(text).root, text, started);
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}

/** How a value prints, or why it is not known. */
export function shown(value: Value | undefined, { program }: StartedProgram): string {
  if (value === undefined) return 'no value';
  const missing = firstUnknown([value]);
  if (missing !== undefined) return `unknown: ${renderPhrase(reasonPhrase(missing.because), inEnglish)}`;
  return program.repr(value);
}

/** The `repr` of what the last line is worth after the lines before it. */
export function lastValue(...lines: readonly string[]): string {
  const run = runProgram(lines.join('\n'));
  return shown(run.lines.at(-1)?.value, run);
}

/** Everything that a program prints, in the order of its `print` calls. */
export function printedBy(...lines: readonly string[]): string {
  return runProgram(lines.join('\n'))
    .printed.map(({ whole }) => whole)
    .join('');
}
