import { positional } from '../../calls/arguments';
import type { PythonNode } from '../../syntax/pythonNode';
import { unknownOf } from '../../values/firstUnknown';
import { lose } from '../../values/lose';
import { reason } from '../../values/reason';
import { NotKnown } from '../../values/notKnown';
import type { Value } from '../../values/value';
import { setAttribute } from '../attributes/attribute';
import { findMember } from '../attributes/classMembers';
import { updateDict } from '../attributes/dictMethods';
import { required, subscriptIndex } from '../expressions/access';
import { evaluate, evaluateInParts } from '../expressions/evaluate';
import { arithmeticOperator } from '../expressions/operators';
import type { Evaluating, Frame } from '../frame';
import { checkSize } from '../items';
import { getItem } from '../operations/subscript';
import { setItem } from '../operations/subscript';
import type { ArithmeticOperator } from '../operators';
import type { Program } from '../program';

const objectMethods: Partial<Record<ArithmeticOperator, string>> = {
  '+': '__iadd__',
  '-': '__isub__',
  '*': '__imul__',
  '/': '__itruediv__',
  '@': '__imatmul__',
};

/** `left operator= right` where the value itself is changed; undefined where a new one takes its place. */
function changedInPlace(operator: ArithmeticOperator, left: Value, right: Value, program: Program): Value | undefined {
  if (left.kind === 'array') {
    const result = program.arrays.inPlace(operator, left, right, program);
    if (result.kind === 'unknown') lose(left, result.because);
    return result;
  }
  if (left.kind === 'list' && operator === '+') {
    const items = [...program.items(right)];
    checkSize(left.items.length + items.length, program);
    for (const item of items) left.items.push(item);
    program.changed();
    return left;
  }
  if (left.kind === 'dict' && operator === '|') {
    updateDict(left, right, program);
    program.changed();
    return left;
  }
  const method = left.kind === 'object' ? objectMethods[operator] : undefined;
  if (left.kind !== 'object' || method === undefined || findMember(left.class, method) === undefined) return undefined;
  return program.call(program.attribute(left, method), positional(right));
}

function combined(operator: ArithmeticOperator, left: Value, right: Value, program: Program): Value {
  const missing = unknownOf(left);
  if (missing !== undefined) return program.binary(operator, missing, right);
  try {
    const inPlace = changedInPlace(operator, left, right, program);
    if (inPlace !== undefined) return inPlace;
  } catch (error) {
    if (error instanceof NotKnown) lose(left, error.because);
    throw error;
  }
  return program.binary(operator, left, right);
}

/** `target operator= value`; the value that the target has then. */
export function* augment(node: PythonNode, frame: Frame): Evaluating {
  const { program } = frame;
  const target = required(node, 'left');
  const operator = arithmeticOperator(required(node, 'operator').type.slice(0, -1));
  const right = (): Evaluating => evaluateInParts(required(node, 'right'), frame);
  switch (target.type) {
    case 'identifier': {
      const value = combined(operator, evaluate(target, frame), yield* right(), program);
      frame.scope.assign(target.text, value);
      frame.recorder.value(target, program.snapshots.of(value));
      return value;
    }
    case 'attribute': {
      const of = evaluate(required(target, 'object'), frame);
      const name = required(target, 'attribute').text;
      const value = combined(operator, program.attribute(of, name), yield* right(), program);
      setAttribute(of, name, value, program);
      return value;
    }
    case 'subscript': {
      const of = evaluate(required(target, 'value'), frame);
      return augmentItem(of, subscriptIndex(target, frame), operator, yield* right(), program);
    }
    default:
      throw new NotKnown(reason('statement', { name: target.type }));
  }
}

function augmentItem(of: Value, index: Value, operator: ArithmeticOperator, right: Value, program: Program): Value {
  if (of.kind === 'unknown') return of;
  const item = getItem(of, index, program);
  // What an array gives for an index may look at its memory: it is assigned anew, not changed.
  const value = of.kind === 'array' ? program.binary(operator, item, right) : combined(operator, item, right, program);
  const missing = unknownOf(index) ?? (of.kind === 'array' ? unknownOf(value) : undefined);
  if (missing !== undefined) lose(of, missing.because);
  else setItem(of, index, value, program);
  return value;
}
