import { elementwise, pairwise } from '../../arrays/elementwise';
import { cast, kindOf, storing } from '../../arrays/dtypes';
import { operandOf } from '../../arrays/nestedArray';
import type { PairWord } from '../../arrays/pairFunctions';
import { matmul } from '../../arrays/products';
import type { Operand } from '../../arrays/promotion';
import { sameShape } from '../../arrays/strided';
import type { Caller } from '../../calls/caller';
import { PythonError } from '../../calls/pythonError';
import type { ArrayLike } from '../../evaluator/arrayOperations';
import type { ArithmeticOperator, BinaryOperator, UnaryOperator } from '../../evaluator/operators';
import type { Framework } from '../../values/arrayTypes';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { ArrayValue, Value } from '../../values/value';
import { changedInPlace, isMutable } from '../sharedMemory';
import { orUnknown } from '../unknownArguments';
import { frameworkOf, isMatrix, result } from './operands';

const words: Readonly<Record<Exclude<BinaryOperator, '@'>, PairWord>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '//': 'floor_divide',
  '%': 'remainder',
  '**': 'power',
  '&': 'bitwise_and',
  '|': 'bitwise_or',
  '^': 'bitwise_xor',
  '<<': 'left_shift',
  '>>': 'right_shift',
  '==': 'equal',
  '!=': 'not_equal',
  '<': 'less',
  '<=': 'less_equal',
  '>': 'greater',
  '>=': 'greater_equal',
};

/** `left operator right`, with the rules of the framework that the operands have together. */
export function binary(operator: BinaryOperator, left: Value, right: Value): Value {
  return orUnknown({ left, right }, { singleNumbers: true }, (known) =>
    operate(operator, known.left ?? left, known.right ?? right),
  );
}

function operate(operator: BinaryOperator, left: Value, right: Value): Value {
  const framework = frameworkOf([left, right]);
  requireNumbers(operator, left, right);
  if (operator === '*' && repeatsList(left, right))
    throw new NotKnown(reason('not-here', { name: 'a list times a scalar' }));
  const [a, b] = [operandOf(left, framework), operandOf(right, framework)];
  const matrix = isMatrix(left) || isMatrix(right);
  if (operator === '@' || (operator === '*' && isMatrix(left) && isMatrix(right))) {
    return result(matmul(framework, a, b), framework, matrix);
  }
  if (areBits(operator)) requireBits(operator, framework, a, b);
  return result(pairwise(framework, words[operator], a, b), framework, matrix);
}

const areBits = (operator: BinaryOperator): boolean => ['&', '|', '^', '<<', '>>'].includes(operator);

function requireBits(operator: BinaryOperator, framework: Framework, a: Operand, b: Operand): void {
  if ([a, b].every(({ array }) => kindOf(array.dtype) !== 'float')) return;
  const name = `bitwise_${operator}`;
  throw new PythonError(
    'TypeError',
    framework === 'numpy'
      ? `ufunc '${name}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''`
      : `unsupported operand type(s) for ${operator}: floats`,
  );
}

/** A scalar of NumPy times a list repeats the list, where an array would multiply its items. */
function repeatsList(left: Value, right: Value): boolean {
  const isScalar = (value: Value): boolean => value.kind === 'array' && value.scalar === true;
  const isList = ({ kind }: Value): boolean => kind === 'list' || kind === 'tuple';
  return (isScalar(left) && isList(right)) || (isList(left) && isScalar(right));
}

/** An operand that is no number has no operator with an array. */
function requireNumbers(operator: BinaryOperator, left: Value, right: Value): void {
  const isNumber = ({ kind }: Value): boolean =>
    !['none', 'str', 'bytes', 'dict', 'function', 'module', 'dtype'].includes(kind);
  if (isNumber(left) && isNumber(right)) return;
  throw new PythonError(
    'TypeError',
    `unsupported operand type(s) for ${operator}: '${typeName(left)}' and '${typeName(right)}'`,
  );
}

/** `operator operand`. */
export function unary(operator: UnaryOperator, operand: ArrayLike): Value {
  return orUnknown({ operand }, { singleNumbers: true }, (known) => {
    const value = known.operand ?? operand;
    const framework = frameworkOf([value]);
    const { array } = operandOf(value, framework);
    if (operator !== '~') {
      return result(
        elementwise(framework, operator === '-' ? 'negative' : 'positive', array),
        framework,
        isMatrix(value),
      );
    }
    if (array.dtype === 'bool') return result(elementwise(framework, 'logical_not', array), framework);
    requireBits('^', framework, { array, weak: false }, { array, weak: false });
    const store = storing(array.dtype);
    return result({ ...array, data: array.data.map((x) => store(-x - 1)) }, framework);
  });
}

/**
 * `target operator= right`. NumPy and torch change the array, whose dtype stays: a result of a higher kind does not fit
 * in. Other frameworks give a new array.
 */
export function inPlace(operator: ArithmeticOperator, target: ArrayLike, right: Value, caller: Caller): Value {
  const value = binary(operator, target, right);
  if (target.kind !== 'array' || !isMutable(target)) return value;
  if (value.kind !== 'array') return value;
  requireFits(operator, target, value);
  target.array = cast(value.array, target.array.dtype);
  changedInPlace(target);
  caller.changed();
  return target;
}

const order = ['bool', 'int', 'float'];

function requireFits(operator: ArithmeticOperator, target: ArrayValue, value: ArrayValue): void {
  const [to, from] = [target.array.dtype, value.array.dtype];
  if (order.indexOf(kindOf(from)) > order.indexOf(kindOf(to))) {
    if (target.framework === 'torch') {
      throw new PythonError('RuntimeError', `result type ${from} can't be cast to the desired output type ${to}`);
    }
    const word = operator === '@' ? 'matmul' : words[operator];
    throw new PythonError(
      'UFuncTypeError',
      `Cannot cast ufunc '${word}' output from dtype('${from}') to dtype('${to}') with casting rule 'same_kind'`,
    );
  }
  if (!sameShape(value.array.shape, target.array.shape)) {
    throw new PythonError(
      'ValueError',
      `non-broadcastable output operand with shape (${target.array.shape.join(',')}) doesn't match the broadcast shape (${value.array.shape.join(',')})`,
    );
  }
}
