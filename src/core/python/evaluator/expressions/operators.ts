import { positional } from '../../calls/arguments';
import { PythonError } from '../../calls/pythonError';
import { parts, type PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { bool } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';
import type { Evaluating, Frame } from '../frame';
import { contains } from '../operations/contains';
import { calculateUnary, isNumber } from '../operations/numbers';
import { arithmeticOperators, comparisonOperators, type ArithmeticOperator, type UnaryOperator } from '../operators';
import { required } from './access';
import { evaluateInParts } from './evaluate';

/** The operator that a token stands for; NotKnown for what Python 3 has not. */
export function arithmeticOperator(text: string): ArithmeticOperator {
  const found = arithmeticOperators.find((each) => each === text);
  if (found === undefined) throw new NotKnown(reason('statement', { name: text }));
  return found;
}

export function* binaryExpression(node: PythonNode, frame: Frame): Evaluating {
  const operator = arithmeticOperator(required(node, 'operator').type);
  const left = yield* evaluateInParts(required(node, 'left'), frame);
  return frame.program.binary(operator, left, yield* evaluateInParts(required(node, 'right'), frame));
}

const unaryMethods: Readonly<Record<UnaryOperator, string>> = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };

export function* unaryExpression(node: PythonNode, frame: Frame): Evaluating {
  const { program } = frame;
  const written = required(node, 'operator').type;
  const operator = written === '-' || written === '+' ? written : '~';
  const operand = yield* evaluateInParts(required(node, 'argument'), frame);
  if (operand.kind === 'array') return program.arrays.unary(operator, operand, program);
  if (operand.kind === 'unknown') {
    return operand.array === undefined ? operand : program.arrays.unary(operator, operand, program);
  }
  if (operand.kind === 'object' && findMember(operand.class, unaryMethods[operator]) !== undefined) {
    return program.call(program.attribute(operand, unaryMethods[operator]), positional());
  }
  const result = isNumber(operand) ? calculateUnary(operator, operand) : undefined;
  if (result !== undefined) return result;
  throw new PythonError('TypeError', `bad operand type for unary ${operator}: '${typeName(operand)}'`);
}

/** `a < b <= c`, `a in b`, `a is not b`: each with its neighbour, until one does not hold. */
export function* comparisonExpression(node: PythonNode, frame: Frame): Evaluating {
  const { program } = frame;
  const operators = node.children.filter((each) => each.field === 'operators');
  const [first, ...others] = parts(node).filter((each) => each.field !== 'operators');
  if (first === undefined) throw new NotKnown(reason('syntax'));
  let left = yield* evaluateInParts(first, frame);
  let result: Value = bool(true);
  for (const [i, operand] of others.entries()) {
    const right = yield* evaluateInParts(operand, frame);
    result = compareBy(operators[i]?.type ?? '', left, right, frame);
    if (i < others.length - 1 && !program.isTrue(result)) return result;
    left = right;
  }
  return result;
}

function compareBy(operator: string, left: Value, right: Value, frame: Frame): Value {
  const { program } = frame;
  const known = comparisonOperators.find((each) => each === operator);
  if (known !== undefined) return program.binary(known, left, right);
  switch (operator) {
    case '<>':
      return program.binary('!=', left, right);
    case 'in':
      return bool(contains(right, left, program));
    case 'not in':
      return bool(!contains(right, left, program));
    case 'is':
      return bool(isSame(left, right));
    case 'is not':
      return bool(!isSame(left, right));
    default:
      throw new NotKnown(reason('statement', { name: operator }));
  }
}

/** `left is right`. Whether equal numbers and texts are one object depends on Python's inner workings. */
function isSame(left: Value, right: Value): boolean {
  const missing = unknownOf(left) ?? unknownOf(right);
  if (missing !== undefined) throw new NotKnown(missing.because);
  if (left.kind !== right.kind) return false;
  switch (left.kind) {
    case 'none':
    case 'ellipsis':
    case 'notImplemented':
      return true;
    case 'bool':
      return right.kind === 'bool' && left.value === right.value;
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
      if (right.kind === left.kind && left.value !== right.value) return false;
      if (left.kind === 'int' && left.value >= -5 && left.value <= 256) return true;
      if (left === right) return true;
      throw new NotKnown(reason('executes', { name: 'is' }));
    case 'module':
      return right.kind === 'module' && left.path === right.path;
    case 'dtype':
      return right.kind === 'dtype' && left.dtype === right.dtype && left.framework === right.framework;
    default:
      return left === right;
  }
}
