import { positional } from '../../calls/arguments';
import { PythonError } from '../../calls/pythonError';
import { parts, type PythonNode } from '../../syntax/pythonNode';
import type { Value } from '../../values/value';
import { required } from '../expressions/access';
import { evaluate } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { definedClass } from '../functions/userClass';
import { definedFunction } from '../functions/userFunction';

function give(node: PythonNode, value: Value, frame: Frame): void {
  const name = required(node, 'name');
  frame.scope.assign(name.text, value);
  frame.recorder.value(name, value);
}

export function functionStatement(node: PythonNode, frame: Frame): undefined {
  give(node, definedFunction(node, frame), frame);
}

export function* classStatement(node: PythonNode, frame: Frame): Running {
  give(node, yield* definedClass(node, frame), frame);
  return undefined;
}

/** `@decorator` lines and what they decorate: the decorators are called from the last to the first. */
export function* decoratedStatement(node: PythonNode, frame: Frame): Running {
  const definition = required(node, 'definition');
  const decorators = parts(node)
    .filter((each) => each.type === 'decorator')
    .map((each) => evaluateDecorator(each, frame));
  let value =
    definition.type === 'class_definition'
      ? yield* definedClass(definition, frame)
      : definedFunction(definition, frame);
  for (const decorator of decorators.reverse()) value = frame.program.call(decorator, positional(value));
  give(definition, value, frame);
  return undefined;
}

function evaluateDecorator(node: PythonNode, frame: Frame): Value {
  const [expression] = parts(node);
  if (expression === undefined) throw new PythonError('SyntaxError', 'invalid syntax');
  return evaluate(expression, frame);
}
