import type { DType } from '../../../src/core/array/ndarray';
import { findMethod } from './arrays';
import { Given } from './given';
import { tensorOf } from './tensorOf';
import type { Tensor, Value } from './values';
import { isKind, UnknownCall } from './values';

const binary: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '//': 'floor_divide',
  '%': 'remainder',
  '@': 'matmul',
  '**': 'power',
  '==': 'equal',
  '!=': 'not_equal',
  '<': 'less',
  '<=': 'less_equal',
  '>': 'greater',
  '>=': 'greater_equal',
  '&': 'logical_and',
  '|': 'logical_or',
  '^': 'logical_xor',
};

const unary: Readonly<Record<string, string>> = { '-': 'negative', '+': 'positive', '~': 'logical_not' };

/**
 * What a unary or binary operator makes of arrays and numbers. `&`, `|`, `^` and `~` are for conditions, not for the bits
 * of integers. Numbers of Python's own stay such.
 */
export function operate(operator: string, operands: readonly Value[], floats: DType): Tensor {
  const name = (operands.length === 1 ? unary : binary)[operator];
  const known = name === undefined ? undefined : findMethod(name);
  if (known === undefined) throw new UnknownCall(`operator ${operator}`);
  const tensors = operands.map((operand) => tensorOf(operand, floats));
  if ('&|^~'.includes(operator) && tensors.some(({ array }) => array.dtype !== 'bool')) {
    throw new UnknownCall(`operator ${operator} on numbers`);
  }
  const result = known.run(new Given(known.parameters, { positional: tensors, keywords: {} }, floats));
  if (!isKind(result, 'tensor')) throw new UnknownCall(`operator ${operator}`);
  return { ...result, weak: tensors.every(({ weak }) => weak) };
}
