import { integerOf } from '../../calls/convert';
import { hashKey } from '../../values/hashKey';
import { list, str, tuple } from '../../values/make';
import type { SetValue, Value } from '../../values/value';
import { checkSize } from '../items';
import type { ArithmeticOperator } from '../operators';
import type { Program } from '../program';
import { formatPercent } from './percent';

/** `left operator right` of texts, lists, tuples, dicts and sets; undefined where they have no such operator. */
export function combine(operator: ArithmeticOperator, left: Value, right: Value, program: Program): Value | undefined {
  switch (operator) {
    case '+':
      return concatenate(left, right, program);
    case '*':
      return repeat(left, right, program) ?? repeat(right, left, program);
    case '%':
      return left.kind === 'str' ? str(formatPercent(left.value, right, program)) : undefined;
    case '|':
    case '&':
    case '-':
    case '^':
      return combineSets(operator, left, right);
    default:
      return undefined;
  }
}

function concatenate(left: Value, right: Value, program: Program): Value | undefined {
  if (left.kind === 'str' && right.kind === 'str') {
    checkSize(left.value.length + right.value.length, program);
    return str(left.value + right.value);
  }
  if (left.kind === 'list' && right.kind === 'list') {
    checkSize(left.items.length + right.items.length, program);
    return list([...left.items, ...right.items]);
  }
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    checkSize(left.items.length + right.items.length, program);
    const items = [...left.items, ...right.items];
    return left.form === undefined ? tuple(items) : { kind: 'tuple', items, form: left.form };
  }
  return undefined;
}

function repeated<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat();
}

function repeat(sequence: Value, count: Value, program: Program): Value | undefined {
  if (count.kind !== 'int' && count.kind !== 'bool') return undefined;
  const times = Math.max(0, integerOf(count));
  if (sequence.kind === 'str') {
    checkSize(sequence.value.length * times, program);
    return str(sequence.value.repeat(times));
  }
  if (sequence.kind !== 'list' && sequence.kind !== 'tuple') return undefined;
  checkSize(Math.max(sequence.items.length, Number(sequence.items.length > 0)) * times, program);
  const items = sequence.items.length === 0 ? [] : repeated(sequence.items, times);
  return sequence.kind === 'list' ? list(items) : tuple(items);
}

function combineSets(operator: '|' | '&' | '-' | '^', left: Value, right: Value): Value | undefined {
  if (left.kind === 'dict' && right.kind === 'dict' && operator === '|') {
    return { kind: 'dict', entries: new Map([...left.entries, ...right.entries]) };
  }
  if (left.kind !== 'set' || right.kind !== 'set') return undefined;
  const inLeft = (value: Value): boolean => left.members.has(hashKey(value));
  const inRight = (value: Value): boolean => right.members.has(hashKey(value));
  const both: SetValue = { kind: 'set', members: new Map([...left.members, ...right.members]) };
  const keep: Readonly<Record<typeof operator, (value: Value) => boolean>> = {
    '|': () => true,
    '&': (value) => inLeft(value) && inRight(value),
    '-': (value) => !inRight(value),
    '^': (value) => inLeft(value) !== inRight(value),
  };
  return { kind: 'set', members: new Map([...both.members].filter(([, value]) => keep[operator](value))) };
}
