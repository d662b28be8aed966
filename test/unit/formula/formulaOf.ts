import type { Shape } from '../../../src/core/array/ndarray';
import type { Definition } from '../../../src/core/catalogue/definition';
import { bindFormula } from '../../../src/core/formula/bindFormula';
import type { Node } from '../../../src/core/formula/node';

/** A formula of one input x, bound to its shape. */
export function formulaOf(formula: string, shape: Shape): Node {
  const definition: Definition = {
    id: 'test.function',
    concept: 'test',
    kind: 'loss',
    form: 'function',
    aliases: [],
    doc: '',
    inputs: { x: { domain: 'real', symbol: 'x', doc: '' } },
    params: {},
    steps: { result: formula },
    source: 'test',
  };
  const { value, issues } = bindFormula(definition, { x: shape }, {});
  if (value === undefined) throw new Error(issues[0]?.code);
  return value.result.node;
}
