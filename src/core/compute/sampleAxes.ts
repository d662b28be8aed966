import { countOf } from '../formula/dims';
import type { Dims } from '../formula/dims';
import { throughSteps } from '../formula/node';
import type { BoundFormula, Node } from '../formula/node';
import { withIndex } from '../formula/tex/typesetNumbers';
import type { Focus } from '../formula/tex/typesetNumbers';

/** The axes along which samples are counted: those of the per-sample values that the function does not reduce. */
export function sampleAxes(formula: BoundFormula): Dims {
  const reduced = new Set<string>();
  const visit = (node: Node): void => {
    // What takes in everything (is every label 0 or 1?) leaves the samples apart.
    if (node.kind === 'reduction' && countOf(node.dims) > 1)
      for (const axis of node.axes) reduced.add(node.operand.dims[axis]?.letter ?? '');
    throughSteps(node).forEach(visit);
  };
  const { perSample } = formula;
  visit(perSample);
  return perSample.dims.filter((dim) => !dim.reduced && (perSample.kind === 'step' || !reduced.has(dim.letter)));
}

/** The index along each of these axes that a sample, counted in C order, is at. */
export function focusAt(along: Dims, sample: number): Focus {
  return withIndex(new Map(), along, sample);
}

/** The input of a role in the steps of a formula, with its axes; undefined when no step reads it. */
export function inputNode(formula: BoundFormula, role: string): Node | undefined {
  const find = (node: Node): Node | undefined => {
    if (node.kind === 'input' && node.name === role) return node;
    for (const part of throughSteps(node)) {
      const found = find(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const step of formula.steps) {
    const found = find(step.node);
    if (found !== undefined) return found;
  }
  return undefined;
}
