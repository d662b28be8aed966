import { countOf } from '../formula/dims';
import type { Dims } from '../formula/dims';
import type { BoundFormula, Node } from '../formula/node';
import type { Focus } from '../formula/tex/typesetNumbers';

/** The axes along which samples are counted: those of the per-sample values that the function does not reduce. */
export function sampleAxes(formula: BoundFormula): Dims {
  const reduced = new Set<string>();
  const visit = (node: Node): void => {
    switch (node.kind) {
      case 'constant':
      case 'list':
      case 'input':
        return;
      case 'step':
        visit(node.node);
        return;
      case 'reduction':
        // What takes in everything (is every label 0 or 1?) leaves the samples apart.
        if (countOf(node.dims) > 1) for (const axis of node.axes) reduced.add(node.operand.dims[axis]?.letter ?? '');
        visit(node.operand);
        return;
      default:
        node.operands.forEach(visit);
    }
  };
  const { perSample } = formula;
  visit(perSample);
  return perSample.dims.filter((dim) => !dim.reduced && (perSample.kind === 'step' || !reduced.has(dim.letter)));
}

/** The index along each of these axes that a sample, counted in C order, is at. */
export function focusAt(along: Dims, sample: number): Focus {
  const focus = new Map<string, number>();
  let rest = sample;
  for (const dim of [...along].reverse()) {
    focus.set(dim.letter, rest % dim.size);
    rest = Math.floor(rest / dim.size);
  }
  return new Map([...focus].reverse());
}

/** The input of a role in the steps of a formula, with its axes; undefined when no step reads it. */
export function inputNode(formula: BoundFormula, role: string): Node | undefined {
  const find = (node: Node): Node | undefined => {
    switch (node.kind) {
      case 'constant':
      case 'list':
        return undefined;
      case 'input':
        return node.name === role ? node : undefined;
      case 'step':
        return find(node.node);
      case 'reduction':
        return find(node.operand);
      default:
        for (const operand of node.operands) {
          const found = find(operand);
          if (found !== undefined) return found;
        }
        return undefined;
    }
  };
  for (const step of formula.steps) {
    const found = find(step.node);
    if (found !== undefined) return found;
  }
  return undefined;
}
