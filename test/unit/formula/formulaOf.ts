import type { Shape } from '../../../src/core/array/ndarray';
import { bindFormula } from '../../../src/core/formula/bindFormula';
import type { Node } from '../../../src/core/formula/node';
import { testFunction } from './testFunction';

/** A formula of one input x, bound to its shape. */
export function formulaOf(formula: string, shape: Shape): Node {
  const definition = testFunction({ steps: { result: formula } });
  const { value, issues } = bindFormula(definition, { x: shape }, {});
  if (value === undefined) throw new Error(issues[0]?.code);
  return value.result.node;
}
