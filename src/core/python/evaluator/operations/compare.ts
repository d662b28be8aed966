import type { Caller } from '../../calls/caller';
import { typeName } from '../../values/typeName';
import { unknownOf } from '../../values/firstUnknown';
import { hashKey } from '../../values/hashKey';
import { NotKnown } from '../../values/notKnown';
import type { SetValue, Value } from '../../values/value';
import { positional } from '../../calls/arguments';
import { PythonError } from '../../calls/pythonError';
import { findMember } from '../attributes/classMembers';
import { viewItems } from '../items';
import type { ComparisonOperator } from '../operators';
import { isNumber } from './numbers';

function refuseUnknown(...values: readonly Value[]): void {
  for (const value of values) {
    const missing = unknownOf(value);
    if (missing !== undefined) throw new NotKnown(missing.because);
  }
}

function equalItems(left: readonly Value[], right: readonly Value[], caller: Caller): boolean {
  return left.length === right.length && left.every((each, i) => sameOrEqual(each, right[i], caller));
}

/** What containers ask: the same object is equal to itself, even nan. */
function sameOrEqual(left: Value, right: Value | undefined, caller: Caller): boolean {
  return right !== undefined && (left === right || isEqual(left, right, caller));
}

/** `left == right` as a truth value. Throws NotKnown where it is not known. */
export function isEqual(left: Value, right: Value, caller: Caller): boolean {
  refuseUnknown(left, right);
  caller.countSteps();
  if (left.kind === 'array' || right.kind === 'array') {
    return caller.isTrue(caller.arrays.binary('==', left, right, caller));
  }
  if (left.kind === 'object' || right.kind === 'object') return equalObjects(left, right, caller);
  if (isNumber(left) && isNumber(right)) return Number(left.value) === Number(right.value);
  switch (left.kind) {
    case 'str':
    case 'bytes':
      return right.kind === left.kind && left.value === right.value;
    case 'list':
      return right.kind === 'list' && equalItems(left.items, right.items, caller);
    case 'tuple':
      // A TensorShape is equal to the list of its sizes.
      if (right.kind === 'list') return left.form === 'TensorShape' && equalItems(left.items, right.items, caller);
      return right.kind === 'tuple' && equalItems(left.items, right.items, caller);
    case 'dict':
      return (
        right.kind === 'dict' &&
        left.entries.size === right.entries.size &&
        [...left.entries].every(([key, { value }]) => sameOrEqual(value, right.entries.get(key)?.value, caller))
      );
    case 'set':
      return right.kind === 'set' && left.members.size === right.members.size && isSubset(left, right);
    case 'dictView':
      return right.kind === 'dictView' && equalItems(viewItems(left), viewItems(right), caller);
    case 'dtype':
      return right.kind === 'dtype' ? left.dtype === right.dtype : right.kind === 'str' && right.value === left.dtype;
    case 'none':
    case 'ellipsis':
    case 'notImplemented':
      return left.kind === right.kind;
    case 'range':
    case 'module':
      return right.kind === left.kind && hashKey(left) === hashKey(right);
    default:
      return left === right;
  }
}

function equalObjects(left: Value, right: Value, caller: Caller): boolean {
  for (const [self, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (self.kind !== 'object' || findMember(self.class, '__eq__') === undefined) continue;
    const answer = caller.call(caller.attribute(self, '__eq__'), positional(other));
    if (answer.kind !== 'notImplemented') return caller.isTrue(answer);
  }
  return left === right;
}

const isSubset = (left: SetValue, right: SetValue): boolean =>
  [...left.members.keys()].every((key) => right.members.has(key));

/** Texts are ordered by code points. */
function orderOfTexts(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  for (const [i, character] of a.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function holds(operator: ComparisonOperator, difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '==':
      return difference === 0;
    case '!=':
      return difference !== 0;
  }
}

function compareItems(
  operator: ComparisonOperator,
  left: readonly Value[],
  right: readonly Value[],
  caller: Caller,
): boolean {
  for (const [i, item] of left.entries()) {
    const other = right[i];
    if (other === undefined) break;
    if (!sameOrEqual(item, other, caller)) return isOrdered(operator, item, other, caller);
  }
  return holds(operator, left.length - right.length);
}

function compareSets(operator: ComparisonOperator, left: SetValue, right: SetValue): boolean {
  const sizes = left.members.size - right.members.size;
  if (operator === '<' || operator === '<=') return isSubset(left, right) && holds(operator, sizes);
  return isSubset(right, left) && holds(operator, sizes);
}

/** `left < right` and its kin, of values that are no arrays. A TypeError where they have no order. */
export function isOrdered(operator: ComparisonOperator, left: Value, right: Value, caller: Caller): boolean {
  refuseUnknown(left, right);
  if (left.kind === 'array' || right.kind === 'array') {
    return caller.isTrue(caller.arrays.binary(operator, left, right, caller));
  }
  if (isNumber(left) && isNumber(right)) {
    const [a, b] = [Number(left.value), Number(right.value)];
    return !Number.isNaN(a) && !Number.isNaN(b) && holds(operator, a < b ? -1 : Number(a > b));
  }
  if (left.kind === 'str' && right.kind === 'str') return holds(operator, orderOfTexts(left.value, right.value));
  if (left.kind === 'set' && right.kind === 'set') return compareSets(operator, left, right);
  if ((left.kind === 'list' || left.kind === 'tuple') && right.kind === left.kind) {
    return compareItems(operator, left.items, right.items, caller);
  }
  throw new PythonError(
    'TypeError',
    `'${operator}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
  );
}
