import { findMethod } from './arrays';
import { attributeOf, libraryName } from './attributes';
import type { Environment } from './environment';
import { Given } from './given';
import type { CallArguments } from './given';
import { callInstance, callLibrary } from './libraryCall';
import { operate } from './operators';
import type { PythonArgument, PythonExpression, PythonIndex } from './python/expression';
import { slicePositions, subscript } from './subscript';
import type { Index } from './subscript';
import { tensorOf } from './tensorOf';
import type { Value } from './values';
import { isKind, isSequence, pythonNumber, tensor, UnknownCall } from './values';

/**
 * The value of a Python expression, over the arrays of its environment and the tool's own functions. Throws Refused when
 * the tool refuses the arrays, UnknownCall for what these readers do not know.
 */
export function evaluatePython(expression: PythonExpression, environment: Environment): Value {
  const evaluate = (inner: PythonExpression): Value => evaluatePython(inner, environment);
  const { floats } = environment.framework;
  switch (expression.kind) {
    case 'number':
      return pythonNumber(expression.value, expression.whole ? 'int64' : 'float64');
    case 'text':
    case 'constant':
      return expression.value;
    case 'name':
      return environment.arrays[expression.name] ?? libraryName(expression.name);
    case 'sequence':
      return expression.items.map(evaluate);
    case 'attribute':
      return attributeOf(evaluate(expression.of), expression.name);
    case 'unary':
      return operate(expression.operator, [evaluate(expression.operand)], floats);
    case 'binary':
      return operate(expression.operator, [evaluate(expression.left), evaluate(expression.right)], floats);
    case 'subscript':
      return item(
        evaluate(expression.of),
        expression.items.map((index) => indexOf(index, evaluate)),
      );
    case 'call':
      return call(evaluate(expression.callee), argumentsOf(expression.arguments, evaluate), environment);
  }
}

type Evaluate = (expression: PythonExpression) => Value;

function call(callee: Value, given: CallArguments, environment: Environment): Value {
  if (isKind(callee, 'library')) return callLibrary(callee.path, given, environment);
  if (isKind(callee, 'instance')) return callInstance(callee, given, environment);
  const method = isKind(callee, 'method') ? findMethod(callee.name) : undefined;
  if (method === undefined || !isKind(callee, 'method')) throw new UnknownCall('something that is no function');
  const { keywords } = given;
  const positional = [callee.of, ...given.positional];
  return method.run(new Given(method.parameters, { positional, keywords }, environment.framework.floats));
}

/** The arguments of a call; `*` gives the members of a sequence, or the parts of an array along its first axis. */
function argumentsOf(written: readonly PythonArgument[], evaluate: Evaluate): CallArguments {
  const positional: Value[] = [];
  const keywords: Record<string, Value> = {};
  for (const { value, keyword, starred } of written) {
    const given = evaluate(value);
    if (keyword !== undefined) keywords[keyword] = given;
    else if (starred !== true) positional.push(given);
    else if (isSequence(given)) positional.push(...given);
    else positional.push(...rowsOf(given));
  }
  return { positional, keywords };
}

function rowsOf(value: Value): Value[] {
  const { array } = tensorOf(value, 'float64');
  return Array.from({ length: array.shape[0] ?? 0 }, (_, at) => tensor(subscript(array, [{ kind: 'position', at }])));
}

/** `value[indices]` of an array, a sequence or a dict. */
function item(value: Value, indices: readonly (Index | string)[]): Value {
  const [first] = indices;
  if (typeof first === 'string') return attributeOf(value, first);
  const parts = indices.filter((index) => typeof index !== 'string');
  if (!isSequence(value)) return tensor(subscript(tensorOf(value, 'float64').array, parts));
  if (first?.kind === 'slice') return slicePositions(first, value.length).map((at) => value[at] ?? null);
  const member = first?.kind === 'position' ? value.at(first.at) : undefined;
  if (member === undefined) throw new UnknownCall('no such member of a list');
  return member;
}

function indexOf(index: PythonIndex, evaluate: Evaluate): Index | string {
  if (index.kind === 'slice') {
    const [start, stop, step] = [index.start, index.stop, index.step].map((bound) => {
      const value = bound === undefined ? null : evaluate(bound);
      return value === null ? undefined : tensorOf(value, 'float64').array.data[0];
    });
    return { kind: 'slice', start, stop, step };
  }
  const value = evaluate(index);
  if (typeof value === 'string') return value;
  if (value === null) return { kind: 'newAxis' };
  if (isKind(value, 'library') && value.path === 'Ellipsis') return { kind: 'ellipsis' };
  const { array } = tensorOf(value, 'float64');
  const [at] = array.data;
  return array.shape.length === 0 && at !== undefined ? { kind: 'position', at } : { kind: 'array', array };
}
