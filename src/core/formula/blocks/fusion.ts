import { sumOfAbsoluteDifferences, sumOfSquaredDifferences } from '../../array/sumOfDifferences';
import type { SumOfDifferences } from '../../array/sumOfDifferences';
import type { Node } from '../node';

/** Sums over pairs of values, which one pass can do: the heart of most regression losses and similarities. */
export interface SumOfPairs {
  readonly operands: readonly [Node, Node];
  /** Sums rows of them where the operands are arrays, where there is such a function. */
  readonly ofArrays?: SumOfDifferences;
  /** The name of the kernel that sums rows of blocks of them; with `Float32` after it the one that rounds. */
  readonly kernel: string;
}

const ways: ReadonlyMap<string, Omit<SumOfPairs, 'operands'>> = new Map([
  ['square', { ofArrays: sumOfSquaredDifferences, kernel: 'sumSquaredDifferences' }],
  ['abs', { ofArrays: sumOfAbsoluteDifferences, kernel: 'sumAbsoluteDifferences' }],
]);

/** Recognises `(a - b)^2` and `abs(a - b)` as what is summed, through the names of steps. */
export function asSumOfDifferences(summed: Node): SumOfPairs | undefined {
  const outer = unnamed(summed);
  if (outer.kind !== 'elementwise') return undefined;
  const way = ways.get(outer.function.name);
  const inner = unnamed(outer.operands[0]!);
  if (way === undefined || inner.kind !== 'elementwise' || inner.function.name !== 'subtract') return undefined;
  return { operands: pairOf(inner.operands), ...way };
}

/** Recognises `a * b` and `a^2` as what is summed. */
export function asSumOfProducts(summed: Node): SumOfPairs | undefined {
  const outer = unnamed(summed);
  if (outer.kind !== 'elementwise') return undefined;
  const { name } = outer.function;
  return name === 'multiply' || name === 'square'
    ? { operands: pairOf(outer.operands), kernel: 'sumProducts' }
    : undefined;
}

/** Two operands; the same one twice where there is one. */
const pairOf = ([a, b]: readonly Node[]): [Node, Node] => [a!, b ?? a!];

/** The node behind a step's name that keeps its axes. */
export function unnamed(node: Node): Node {
  return node.kind === 'step' && node.dims === node.node.dims ? unnamed(node.node) : node;
}
