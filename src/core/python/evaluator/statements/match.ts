import { parts, childOfType, type PythonNode } from '../../syntax/pythonNode';
import { NotKnown } from '../../values/notKnown';
import { because, reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { required } from '../expressions/access';
import { evaluateInParts } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { spoil } from '../spoil';
import { runBlock } from './runBlock';

/** `match`: the first case whose pattern the value fits. Of patterns, values, `|`, names and `_` are followed. */
export function* matchStatement(node: PythonNode, frame: Frame): Running {
  const subject = yield* evaluateInParts(required(node, 'subject'), frame);
  try {
    for (const clause of required(node, 'body').children.filter(({ type }) => type === 'case_clause')) {
      if (yield* fitsCase(clause, subject, frame)) return yield* runBlock(required(clause, 'consequence'), frame);
    }
  } catch (error) {
    if (!(error instanceof NotKnown)) throw error;
    const open = because('branch', error.because);
    spoil(node, frame, open);
    throw new NotKnown(open);
  }
  return undefined;
}

function* fitsCase(clause: PythonNode, subject: Value, frame: Frame): Generator<void, boolean> {
  const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
  const [pattern] = patterns;
  if (pattern === undefined || patterns.length > 1) throw new NotKnown(reason('statement', { name: 'match' }));
  if (!(yield* fits(pattern, subject, frame))) return false;
  const guard = childOfType(clause, 'if_clause');
  const [condition] = guard === undefined ? [] : parts(guard);
  return condition === undefined || frame.program.isTrue(yield* evaluateInParts(condition, frame));
}

const values: ReadonlySet<string> = new Set([
  'string',
  'concatenated_string',
  'integer',
  'float',
  'true',
  'false',
  'none',
]);

/** Whether a value fits a pattern; a name takes the value. */
function* fits(pattern: PythonNode, subject: Value, frame: Frame): Generator<void, boolean> {
  const [inner] = parts(pattern);
  if (pattern.type === 'case_pattern') {
    if (inner !== undefined) return yield* fits(inner, subject, frame);
    return pattern.children.some(({ type }) => type === '_');
  }
  if (pattern.type === 'union_pattern') {
    for (const each of parts(pattern)) if (yield* fits(each, subject, frame)) return true;
    return pattern.children.some(({ type }) => type === '_');
  }
  if (pattern.type === 'dotted_name') return yield* fitsName(pattern, subject, frame);
  if (!values.has(pattern.type)) throw new NotKnown(reason('statement', { name: `case ${pattern.type}` }));
  const { program } = frame;
  return program.isTrue(program.binary('==', subject, yield* evaluateInParts(pattern, frame)));
}

function* fitsName(pattern: PythonNode, subject: Value, frame: Frame): Generator<void, boolean> {
  const { program, scope, recorder } = frame;
  const [first, ...others] = parts(pattern);
  if (first === undefined) throw new NotKnown(reason('syntax'));
  if (others.length === 0) {
    if (first.text !== '_') {
      scope.assign(first.text, subject);
      recorder.value(first, program.snapshots.of(subject));
    }
    return true;
  }
  let value = yield* evaluateInParts(first, frame);
  for (const { text } of others) value = program.attribute(value, text);
  return program.isTrue(program.binary('==', subject, value));
}
