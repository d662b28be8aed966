import { positional } from '../../calls/arguments';
import { PythonError } from '../../calls/pythonError';
import { unknownOf } from '../../values/firstUnknown';
import { bool } from '../../values/make';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';
import { findMember } from '../attributes/classMembers';
import {
  comparisonOperators,
  type ArithmeticOperator,
  type BinaryOperator,
  type ComparisonOperator,
} from '../operators';
import type { Program } from '../program';
import { isEqual, isOrdered } from './compare';
import { calculate, isNumber } from './numbers';
import { combine } from './sequences';

/** The methods of an object for `object operator other`, and for `other operator object`. */
const methods: Readonly<Record<BinaryOperator, readonly [string, string]>> = {
  '+': ['__add__', '__radd__'],
  '-': ['__sub__', '__rsub__'],
  '*': ['__mul__', '__rmul__'],
  '/': ['__truediv__', '__rtruediv__'],
  '//': ['__floordiv__', '__rfloordiv__'],
  '%': ['__mod__', '__rmod__'],
  '**': ['__pow__', '__rpow__'],
  '@': ['__matmul__', '__rmatmul__'],
  '&': ['__and__', '__rand__'],
  '|': ['__or__', '__ror__'],
  '^': ['__xor__', '__rxor__'],
  '<<': ['__lshift__', '__rlshift__'],
  '>>': ['__rshift__', '__rrshift__'],
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
};

const isArrayLike = (value: Value): boolean =>
  value.kind === 'array' || (value.kind === 'unknown' && value.array !== undefined);

const isComparison = (operator: BinaryOperator): operator is ComparisonOperator =>
  comparisonOperators.some((each) => each === operator);

/** `left operator right`. An unknown where an operand is not known; a TypeError where there is no such operation. */
export function applyBinary(operator: BinaryOperator, left: Value, right: Value, program: Program): Value {
  const [a, b] = [unknownOf(left) ?? left, unknownOf(right) ?? right];
  const byMethod = ofObjects(operator, a, b, program);
  if (byMethod !== undefined) return byMethod;
  if (operator === '%' && a.kind === 'str' && b.kind === 'array') return calculated(operator, a, b, program);
  if (isArrayLike(a) || isArrayLike(b)) return program.arrays.binary(operator, a, b, program);
  if (a.kind === 'unknown') return a;
  if (b.kind === 'unknown') return b;
  return isComparison(operator) ? compare(operator, a, b, program) : calculated(operator, a, b, program);
}

function compare(operator: ComparisonOperator, left: Value, right: Value, program: Program): Value {
  if (operator === '==' || operator === '!=') return bool(isEqual(left, right, program) === (operator === '=='));
  return bool(isOrdered(operator, left, right, program));
}

function calculated(operator: ArithmeticOperator, left: Value, right: Value, program: Program): Value {
  const result =
    isNumber(left) && isNumber(right) ? calculate(operator, left, right) : combine(operator, left, right, program);
  if (result !== undefined) return result;
  const name = operator === '**' ? '** or pow()' : operator;
  throw new PythonError(
    'TypeError',
    `unsupported operand type(s) for ${name}: '${typeName(left)}' and '${typeName(right)}'`,
  );
}

/** What the objects' own methods make of it; undefined where neither has one, or both leave it. */
function ofObjects(operator: BinaryOperator, left: Value, right: Value, program: Program): Value | undefined {
  const [forward, backward] = methods[operator];
  for (const [self, name, other] of [
    [left, forward, right],
    [right, backward, left],
  ] as const) {
    if (self.kind !== 'object' || findMember(self.class, name) === undefined) continue;
    const answer = program.call(program.attribute(self, name), positional(other));
    if (answer.kind !== 'notImplemented') return answer;
  }
  return undefined;
}
