import { parts, type PythonNode } from '../../syntax/pythonNode';
import { bool } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Frame } from '../frame';
import { required } from './access';
import { evaluate } from './evaluate';

/** `left and right`, `left or right`: the operand that decides. */
export function booleanExpression(node: PythonNode, frame: Frame): Value {
  const left = evaluate(required(node, 'left'), frame);
  const goesOn = frame.program.isTrue(left) === (required(node, 'operator').type === 'and');
  return goesOn ? evaluate(required(node, 'right'), frame) : left;
}

export function notExpression(node: PythonNode, frame: Frame): Value {
  return bool(!frame.program.isTrue(evaluate(required(node, 'argument'), frame)));
}

/** `body if condition else alternative`. */
export function conditionalExpression(node: PythonNode, frame: Frame): Value {
  const [body, condition, alternative] = parts(node);
  if (body === undefined || condition === undefined || alternative === undefined) {
    throw new NotKnown(reason('syntax'));
  }
  return evaluate(frame.program.isTrue(evaluate(condition, frame)) ? body : alternative, frame);
}

/** `(name := value)`. */
export function namedExpression(node: PythonNode, frame: Frame): Value {
  const value = evaluate(required(node, 'value'), frame);
  frame.scope.assignAround(required(node, 'name').text, value);
  return value;
}
