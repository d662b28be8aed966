import { countOf } from '../dims';
import type { Node } from '../node';
import { unnamed } from './fusion';

/**
 * The side that a choice known only from the data takes: of `where(condition, a, b)` with one condition for all values,
 * `a` or `b`; the other side need not be computed. Undefined for nodes of other kinds.
 *
 * @param valueOf the value of a node that has one
 */
export function chosenSide(node: Node, valueOf: (condition: Node) => number): Node | undefined {
  const choice = unnamed(node);
  if (choice.kind !== 'elementwise' || choice.function.name !== 'where') return undefined;
  const [condition, whenTrue, whenFalse] = choice.operands;
  if (condition === undefined || countOf(condition.dims) !== 1) return undefined;
  return valueOf(condition) !== 0 ? whenTrue : whenFalse;
}
