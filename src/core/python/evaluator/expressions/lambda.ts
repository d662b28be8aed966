import { child, type PythonNode } from '../../syntax/pythonNode';
import type { Value } from '../../values/value';
import type { Frame } from '../frame';
import { userFunction } from '../functions/userFunction';
import { required } from './access';

/** `lambda parameters: body`. */
export function lambdaExpression(node: PythonNode, frame: Frame): Value {
  return userFunction('<lambda>', child(node, 'parameters'), required(node, 'body'), frame);
}
