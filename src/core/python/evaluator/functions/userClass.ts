import { child, parts, type PythonNode } from '../../syntax/pythonNode';
import { unknown, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { because } from '../../values/reason';
import type { ClassValue, Unknown, Value } from '../../values/value';
import { evaluate } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { Scope } from '../scope';
import { runBlock } from '../statements/runBlock';
import type { Owner } from './userFunction';

/** The classes that a class is derived from, or why they are not known. */
function basesOf(node: PythonNode, frame: Frame): ClassValue[] | Unknown {
  const written = child(node, 'superclasses');
  const bases: ClassValue[] = [];
  for (const part of written === undefined ? [] : parts(written)) {
    if (part.type === 'keyword_argument') return unknownBecause('statement', { name: 'metaclass' });
    const base = evaluate(part, frame);
    if (base.kind === 'unknown') return base;
    if (base.kind !== 'class') return unknownBecause('not-here', { name: `class(${base.kind})` });
    // `object` adds nothing.
    if (base.name !== 'object') bases.push(base);
  }
  return bases;
}

/** The class of a `class` statement, after its body was run. */
export function* definedClass(node: PythonNode, frame: Frame): Generator<void, Value> {
  const [name, body] = [child(node, 'name')?.text ?? '', child(node, 'body')];
  const bases = basesOf(node, frame);
  if (!Array.isArray(bases)) return bases;
  if (body === undefined) return unknownBecause('syntax');
  const owner: Owner = {};
  const scope = new Scope('class', frame.scope);
  try {
    const running: Running = runBlock(body, { ...frame, scope, owner, guarded: false });
    yield* running;
  } catch (error) {
    if (error instanceof NotKnown) return unknown(because('branch', error.because));
    throw error;
  }
  owner.class = { kind: 'class', name, bases, members: new Map(scope.own()) };
  return owner.class;
}
