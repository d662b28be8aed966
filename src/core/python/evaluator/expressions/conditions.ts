import { parts, type PythonNode } from '../../syntax/pythonNode';
import { bool } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Evaluating, Frame } from '../frame';
import { required } from './access';
import { evaluateInParts } from './evaluate';

/** `left and right`, `left or right`: the operand that decides. */
export function* booleanExpression(node: PythonNode, frame: Frame): Evaluating {
  const left = yield* evaluateInParts(required(node, 'left'), frame);
  const goesOn = frame.program.isTrue(left) === (required(node, 'operator').type === 'and');
  return goesOn ? yield* evaluateInParts(required(node, 'right'), frame) : left;
}

export function* notExpression(node: PythonNode, frame: Frame): Evaluating {
  return bool(!frame.program.isTrue(yield* evaluateInParts(required(node, 'argument'), frame)));
}

/** `body if condition else alternative`. */
export function* conditionalExpression(node: PythonNode, frame: Frame): Evaluating {
  const [body, condition, alternative] = parts(node);
  if (body === undefined || condition === undefined || alternative === undefined) {
    throw new NotKnown(reason('syntax'));
  }
  const holds = frame.program.isTrue(yield* evaluateInParts(condition, frame));
  return yield* evaluateInParts(holds ? body : alternative, frame);
}

/** `(name := value)`. */
export function* namedExpression(node: PythonNode, frame: Frame): Evaluating {
  const value = yield* evaluateInParts(required(node, 'value'), frame);
  frame.scope.assignAround(required(node, 'name').text, value);
  return value;
}
