import type { PythonNode } from '../../syntax/pythonNode';
import type { Value } from '../../values/value';
import type { Evaluating, Frame } from '../frame';
import { attributeExpression, nameExpression, subscriptExpression } from './access';
import { callExpression } from './call';
import { dictExpression, listExpression, parenthesized, setExpression, tupleExpression } from './collections';
import { dictComprehension, generatorExpression, listComprehension, setComprehension } from './comprehensions';
import { booleanExpression, conditionalExpression, namedExpression, notExpression } from './conditions';
import { lambdaExpression } from './lambda';
import { binaryExpression, comparisonExpression, unaryExpression } from './operators';
import { stringValue } from './strings';

/** How each kind of expression is evaluated, by its name in the grammar: at once, or in parts. */
export const expressionKinds: Readonly<Record<string, (node: PythonNode, frame: Frame) => Value | Evaluating>> = {
  identifier: nameExpression,
  attribute: attributeExpression,
  subscript: subscriptExpression,
  call: callExpression,
  string: stringValue,
  concatenated_string: stringValue,
  list: listExpression,
  tuple: tupleExpression,
  expression_list: tupleExpression,
  set: setExpression,
  dictionary: dictExpression,
  parenthesized_expression: parenthesized,
  list_comprehension: listComprehension,
  set_comprehension: setComprehension,
  dictionary_comprehension: dictComprehension,
  generator_expression: generatorExpression,
  conditional_expression: conditionalExpression,
  boolean_operator: booleanExpression,
  not_operator: notExpression,
  named_expression: namedExpression,
  comparison_operator: comparisonExpression,
  binary_operator: binaryExpression,
  unary_operator: unaryExpression,
  lambda: lambdaExpression,
};
