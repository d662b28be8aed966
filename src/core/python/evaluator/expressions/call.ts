import type { CallArguments } from '../../calls/arguments';
import { PythonError } from '../../calls/pythonError';
import { child, childOfType, parts, type PythonNode } from '../../syntax/pythonNode';
import { NotKnown } from '../../values/notKnown';
import { reason, type Reason } from '../../values/reason';
import { unknown } from '../../values/make';
import type { Value } from '../../values/value';
import type { Evaluating, Frame } from '../frame';
import { callInParts } from '../functions/callValue';
import { superOf } from '../functions/superOf';
import { required } from './access';
import { generatorExpression } from './comprehensions';
import { evaluateInParts, literalValue } from './evaluate';

export function* callExpression(node: PythonNode, frame: Frame): Evaluating {
  const callee = required(node, 'function');
  const written = required(node, 'arguments');
  if (callee.text === 'super' && frame.scope.lookup('super') === undefined) return superOf(written, frame);
  const called = yield* evaluateInParts(callee, frame);
  const given = yield* argumentValues(written, frame);
  try {
    const result = yield* callInParts(called, given, frame.program);
    if (result.kind === 'unknown') loseNames(result.because, frame);
    return result;
  } catch (error) {
    if (error instanceof NotKnown) loseNames(error.because, frame);
    throw error;
  }
}

/** After a call of what may give any name another value. */
function loseNames(because: Reason, frame: Frame): void {
  if (setsNames(because)) frame.scope.loseNames(unknown(because));
}

function setsNames({ code, params }: Reason): boolean {
  const { name } = params;
  return code === 'executes' && typeof name === 'string' && /(^|\.)(exec|eval|execfile|globals)$/.test(name);
}

/** The arguments of a call; `*` and `**` give all of their items. */
function* argumentValues(node: PythonNode, frame: Frame): Generator<void, CallArguments> {
  if (node.type === 'generator_expression') {
    return { positional: [yield* generatorExpression(node, frame)], keywords: new Map() };
  }
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const part of parts(node)) {
    switch (part.type) {
      case 'keyword_argument':
        keywords.set(required(part, 'name').text, yield* evaluateInParts(required(part, 'value'), frame));
        break;
      case 'list_splat':
        positional.push(...frame.program.items(yield* evaluateInParts(only(part), frame)));
        break;
      case 'dictionary_splat':
        addKeywords(keywords, yield* evaluateInParts(only(part), frame), frame);
        break;
      default:
        positional.push(literalValue(part) ?? (yield* evaluateInParts(part, frame)));
    }
  }
  return { positional, keywords };
}

function only(node: PythonNode): PythonNode {
  const [inner] = parts(node);
  if (inner === undefined) throw new NotKnown(reason('syntax'));
  return inner;
}

function addKeywords(keywords: Map<string, Value>, given: Value, frame: Frame): void {
  if (given.kind === 'unknown') throw new NotKnown(given.because);
  if (given.kind !== 'dict') throw new PythonError('TypeError', 'argument after ** must be a mapping');
  for (const { key, value } of given.entries.values()) keywords.set(frame.program.str(key), value);
}

/** Whether an expression is a call of this name: `print(…)`. */
export function isCallOf(node: PythonNode, name: string): boolean {
  return (
    node.type === 'call' && child(node, 'function')?.text === name && childOfType(node, 'argument_list') !== undefined
  );
}
