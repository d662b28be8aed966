import type { ProgramRun } from '../evaluator/evaluateProgram';
import type { Evaluated } from '../evaluator/recorder';

const statements: ReadonlySet<string> = new Set(['expression_statement', 'assignment', 'augmented_assignment']);
const named: ReadonlySet<Evaluated['value']['kind']> = new Set(['function', 'class', 'module', 'super']);

/**
 * The expression that a reader means who points at an offset: the innermost one with a value to show. Over the name of a
 * function that is called that is the call; over the name that a statement assigns, the statement. Undefined over anything
 * else.
 */
export function expressionAt(
  { evaluated }: Pick<ProgramRun, 'evaluated'>,
  code: string,
  offset: number,
): Evaluated | undefined {
  const around = evaluated
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const innermost = around.find(({ type }) => !statements.has(type));
  if (innermost === undefined) return around.find((each) => isAtName(each, code, offset));
  const call = around.find(
    ({ type, start }) => type === 'call' && start === innermost.start && code[innermost.end] === '(',
  );
  if (call !== undefined) return call;
  return named.has(innermost.value.kind) ? undefined : innermost;
}

/** Whether an offset is in the name at the start of an assignment. */
function isAtName({ type, start }: Evaluated, code: string, offset: number): boolean {
  const name = /^[\p{L}_][\p{L}\p{N}_]*(?=\s*(?:[-+*/%@&|^]|\/\/|\*\*|<<|>>)?=)/u.exec(code.slice(start, start + 200));
  return type !== 'expression_statement' && name !== null && offset <= start + name[0].length;
}
