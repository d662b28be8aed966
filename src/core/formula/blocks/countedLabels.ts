import type { CountsByLabel } from '../kernels/countsByLabel';
import type { Node } from '../node';
import { unnamed } from './fusion';

/** So many ones add up exactly in float32 too. */
export const mostInFloat32 = 2 ** 24;

/** What is counted of some samples: those with a label, or those without one. */
export interface CountedLabels {
  /** The labels; any number but 0 is one. */
  readonly labels: Node;
  readonly kind: keyof CountsByLabel;
}

/** Recognises `y != 0` and `not (y != 0)`, through the names of steps. */
export function asCountedLabels(node: Node): CountedLabels | undefined {
  const whole = unnamed(node);
  const [inside] = operandsOf(whole, 'not') ?? [];
  const [labels, zero] = operandsOf(inside ?? whole, 'unequal') ?? [];
  if (labels === undefined || !isConstant(zero, 0)) return undefined;
  return { labels, kind: inside === undefined ? 'labelled' : 'others' };
}

/** What a function of a name works on, element by element or along an axis, through the names of steps. */
export function operandsOf(node: Node | undefined, name: string): readonly Node[] | undefined {
  const isFunction = node?.kind === 'elementwise' || node?.kind === 'rows';
  return isFunction && node.function.name === name ? node.operands.map(unnamed) : undefined;
}

export const isConstant = (node: Node | undefined, value: number): boolean =>
  node?.kind === 'constant' && node.value === value;
