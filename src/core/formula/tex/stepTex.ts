import type { BoundStep } from '../node';
import { asValue } from './tex';
import { indexed, typeset } from './typeset';

/** A step as an equation in symbols: `p_{ic} = \frac{…}{…}`. */
export function stepTex(step: BoundStep): string {
  return `${indexed(step.symbol, step.node.dims).tex} = ${asValue(typeset(step.node))}`;
}
