import type { CallArguments } from '../../calls/arguments';
import { bindArguments } from '../../calls/bind';
import type { Signature } from '../../calls/signature';
import { child, type PythonNode } from '../../syntax/pythonNode';
import { none, unknown, unknownBecause } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, FunctionValue, Value } from '../../values/value';
import { assignedNames, declaredNames, hasInside } from '../assignedNames';
import { evaluateInParts } from '../expressions/evaluate';
import type { Evaluating, Frame } from '../frame';
import { inOneGo } from '../inOneGo';
import { Scope } from '../scope';
import { spoil } from '../spoil';
import { runBlock } from '../statements/runBlock';
import { readParameters } from './parameters';

/** The class that a function is written in; it is there when the class body has been run. */
export interface Owner {
  class?: ClassValue;
}

interface Code {
  readonly name: string;
  readonly signature: Signature;
  readonly body: PythonNode;
  readonly locals: ReadonlySet<string>;
  /** Where it was defined. */
  readonly frame: Frame;
  readonly owner: Owner | undefined;
}

const generators: ReadonlySet<string> = new Set(['yield']);

/** The function of a `def`. */
export function definedFunction(node: PythonNode, frame: Frame): Value {
  const [name, body] = [child(node, 'name')?.text ?? '', child(node, 'body')];
  if (body === undefined) return unknownBecause('syntax');
  if (node.children.some((each) => each.type === 'async')) return unknownBecause('statement', { name: 'async' });
  if (hasInside(body, generators)) return unknownBecause('statement', { name: 'yield' });
  return userFunction(name, child(node, 'parameters'), body, frame);
}

/** A function of the program, of a `def` or a `lambda`. */
export function userFunction(
  name: string,
  parameters: PythonNode | undefined,
  body: PythonNode,
  frame: Frame,
): FunctionValue {
  const outside = new Set([...declaredNames(body, 'global_statement'), ...declaredNames(body, 'nonlocal_statement')]);
  const locals = new Set([...assignedNames(body)].filter((each) => !outside.has(each)));
  const code: Code = { name, signature: readParameters(parameters, frame), body, locals, frame, owner: frame.owner };
  frame.program.definitions.add(name, { body, frame });
  const callInParts = (given: CallArguments): Evaluating => callCode(code, given);
  return { kind: 'function', name, call: (given) => inOneGo(callInParts(given)), callInParts, attributes: new Map() };
}

function* callCode(code: Code, given: CallArguments): Evaluating {
  const { program } = code.frame;
  const bound = bindArguments(code.name, code.signature, given);
  if (program.depth >= program.limits.depth) {
    throw new NotKnown(reason('limit-depth', { limit: program.limits.depth }));
  }
  const scope = new Scope('function', code.frame.scope, code.locals);
  for (const [name, value] of bound) scope.assign(name, value);
  program.depth += 1;
  try {
    return yield* runCode(code, { ...frameOf(code, bound), scope });
  } finally {
    program.depth -= 1;
  }
}

/** The frame of a call: a method knows its class and its object, for `super()`. */
function frameOf({ frame, owner, signature }: Code, bound: ReadonlyMap<string, Value>): Frame {
  const { program, recorder, scope } = frame;
  const plain: Frame = { program, recorder, scope, guarded: false, tries: 0 };
  const self = bound.get(signature[0]?.name ?? '');
  if (owner?.class === undefined) return frame.method === undefined ? plain : { ...plain, method: frame.method };
  if (self?.kind !== 'object' && self?.kind !== 'class') return plain;
  return { ...plain, method: { class: owner.class, self } };
}

function* runCode({ body }: Code, frame: Frame): Evaluating {
  if (body.type !== 'block') return yield* evaluateInParts(body, frame);
  try {
    const completion = yield* runBlock(body, frame);
    return completion?.kind === 'return' ? completion.value : none;
  } catch (error) {
    if (!(error instanceof NotKnown)) throw error;
    spoil(body, frame, error.because);
    return unknown(error.because);
  }
}
