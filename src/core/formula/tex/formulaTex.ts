import { operandsOf } from '../node';
import type { BoundFormula, BoundStep, Node } from '../node';
import { asValue } from './tex';
import { indexed, typeset } from './typeset';

/** A formula of more functions than this on one line is hard to read; its steps then get lines of their own. */
const lineLimit = 11;

/**
 * The whole formula in symbols: the result first, with short steps written into it, then a line for each step that
 * stands on its own, in the order in which they are needed.
 */
export function formulaTex(formula: BoundFormula): string {
  const inlined = chooseInlined(formula);
  const lines = formula.steps.filter((step) => !inlined.has(step.name) || step === formula.result);
  const ordered = [...lines].reverse();
  const equations = ordered.map((step) => {
    const { tex } = indexed(step.symbol, step.node.dims);
    const right = typeset(step.node, { inlines: (name) => inlined.has(name) });
    return `${tex} &= ${asValue(right)}`;
  });
  return equations.length === 1
    ? equations.join('').replace('&= ', '= ')
    : `\\begin{aligned}${equations.join('\\\\[6pt]')}\\end{aligned}`;
}

/** Names of the steps that are written inside others. */
function chooseInlined(formula: BoundFormula): Set<string> {
  const inlined = new Set<string>();
  const weight = (node: Node): number => {
    switch (node.kind) {
      case 'constant':
      case 'list':
      case 'input':
        return 0;
      case 'step':
        return inlined.has(node.name) && node.dims === node.node.dims ? weight(node.node) : 0;
      default:
        return operandsOf(node).reduce((sum, operand) => sum + weight(operand), 1);
    }
  };
  for (const step of formula.steps) {
    if (step === formula.result || isBoundary(formula, step)) continue;
    const uses = formula.steps.reduce((count, other) => count + usesOf(step.name, other.node), 0);
    const own = weight(step.node);
    const user = formula.steps.find((other) => usesOf(step.name, other.node) > 0);
    const fits = uses * own + (user === undefined ? 0 : weight(user.node)) <= lineLimit;
    if (own > 0 && (uses === 1 ? fits : own === 1 && fits && uses === 2)) inlined.add(step.name);
  }
  return inlined;
}

/** A function's value keeps its name where a class form takes it up. */
function isBoundary(formula: BoundFormula, step: BoundStep): boolean {
  return step === formula.steps.filter(({ reduces }) => !reduces).at(-1);
}

function usesOf(name: string, node: Node): number {
  const own = node.kind === 'step' && node.name === name ? 1 : 0;
  return operandsOf(node).reduce((sum, operand) => sum + usesOf(name, operand), own);
}
