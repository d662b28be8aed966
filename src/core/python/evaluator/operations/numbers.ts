import { PythonError } from '../../calls/pythonError';
import { bool, float, int } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { BoolValue, FloatValue, IntValue, Value } from '../../values/value';
import type { ArithmeticOperator, UnaryOperator } from '../operators';

export type PythonNumber = IntValue | FloatValue | BoolValue;

export function isNumber(value: Value): value is PythonNumber {
  return value.kind === 'int' || value.kind === 'float' || value.kind === 'bool';
}

/** The rest that has the sign of the divisor. */
function modulo(a: number, b: number): number {
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 === b < 0 ? rest : rest + b;
}

/** Floor division of floats, as CPython's `float_floor_div`: from the rest, so that rounding cannot lift it. */
function floorDivide(a: number, b: number): number {
  const quotient = (a - modulo(a, b)) / b;
  if (quotient === 0) return a / b < 0 ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

function refuseZero(divisor: number, message: string): void {
  if (divisor === 0) throw new PythonError('ZeroDivisionError', message);
}

/** A power of whole numbers, exactly. */
function wholePower(base: number, exponent: number): IntValue {
  if (base === 0 || base === 1) return int(exponent === 0 ? 1 : base);
  if (base === -1) return int(exponent % 2 === 0 ? 1 : -1);
  let power = 1;
  for (let i = 0; i < exponent && Number.isSafeInteger(power); i += 1) power *= base;
  return int(power);
}

function floatPower(base: number, exponent: number): FloatValue {
  if (base === 0 && exponent < 0) {
    throw new PythonError('ZeroDivisionError', '0.0 cannot be raised to a negative power');
  }
  // Python's complex result.
  if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && !Number.isInteger(exponent)) {
    throw new NotKnown(reason('complex'));
  }
  if (base === 1 || exponent === 0) return float(1);
  const power = exponent === 2 ? base * base : base ** exponent;
  if (!Number.isFinite(power) && Number.isFinite(base) && Number.isFinite(exponent)) {
    throw new PythonError('OverflowError', "(34, 'Numerical result out of range')");
  }
  return float(power);
}

/** Shifts and bits of whole numbers; beyond 32 bits by way of BigInt. */
function bits(operator: '&' | '|' | '^' | '<<' | '>>', a: number, b: number): IntValue {
  const [left, right] = [BigInt(a), BigInt(b)];
  if ((operator === '<<' || operator === '>>') && b < 0) {
    throw new PythonError('ValueError', 'negative shift count');
  }
  switch (operator) {
    case '&':
      return int(Number(left & right));
    case '|':
      return int(Number(left | right));
    case '^':
      return int(Number(left ^ right));
    case '<<':
      return int(a === 0 ? 0 : Number(left << BigInt(Math.min(b, 64))));
    case '>>':
      return int(Number(left >> BigInt(Math.min(b, 64))));
  }
}

function wholeNumbers(operator: ArithmeticOperator, a: number, b: number): Value | undefined {
  switch (operator) {
    case '+':
      return int(a + b);
    case '-':
      return int(a - b);
    case '*':
      return int(a * b);
    case '//':
      refuseZero(b, 'integer division or modulo by zero');
      return int((a - modulo(a, b)) / b);
    case '%':
      refuseZero(b, 'integer modulo by zero');
      return int(modulo(a, b));
    case '**':
      return b < 0 ? floatPower(a, b) : wholePower(a, b);
    case '/':
      refuseZero(b, 'division by zero');
      return float(a / b);
    case '@':
      return undefined;
    default:
      return bits(operator, a, b);
  }
}

function floats(operator: ArithmeticOperator, a: number, b: number): Value | undefined {
  switch (operator) {
    case '+':
      return float(a + b);
    case '-':
      return float(a - b);
    case '*':
      return float(a * b);
    case '/':
      refuseZero(b, 'float division by zero');
      return float(a / b);
    case '//':
      refuseZero(b, 'float floor division by zero');
      return float(floorDivide(a, b));
    case '%':
      refuseZero(b, 'float modulo');
      return float(Number.isFinite(a) && !Number.isFinite(b) ? moduloInfinity(a, b) : modulo(a, b));
    case '**':
      return floatPower(a, b);
    default:
      return undefined;
  }
}

function moduloInfinity(a: number, b: number): number {
  if (Number.isNaN(b)) return NaN;
  return a === 0 || a < 0 === b < 0 ? a : b;
}

/** `left operator right` of Python's own numbers; undefined where they have no such operator. */
export function calculate(operator: ArithmeticOperator, left: PythonNumber, right: PythonNumber): Value | undefined {
  const [a, b] = [Number(left.value), Number(right.value)];
  if (left.kind === 'float' || right.kind === 'float') return floats(operator, a, b);
  if (left.kind === 'bool' && right.kind === 'bool' && (operator === '&' || operator === '|' || operator === '^')) {
    return bool(bits(operator, a, b).value !== 0);
  }
  return wholeNumbers(operator, a, b);
}

/** `operator value` of a number of Python's own; undefined for `~` of a float. */
export function calculateUnary(operator: UnaryOperator, operand: PythonNumber): Value | undefined {
  const value = Number(operand.value);
  if (operator === '~') return operand.kind === 'float' ? undefined : int(-value - 1);
  const result = operator === '-' ? -value : value;
  return operand.kind === 'float' ? float(result) : int(result);
}
