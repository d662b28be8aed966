import type { Node } from '../node';

/** Sums of squared or absolute differences, which one pass can do: the heart of most regression losses. */
export interface SumOfDifferences {
  readonly operands: readonly Node[];
  /** The name of the kernel that sums rows of them. */
  readonly kernel: string;
}

const kernels: ReadonlyMap<string, string> = new Map([
  ['square', 'sumSquaredDifferences'],
  ['abs', 'sumAbsoluteDifferences'],
]);

/** Recognises `(a - b)^2` and `abs(a - b)` as what is summed, through the names of steps. */
export function asSumOfDifferences(summed: Node): SumOfDifferences | undefined {
  const outer = unnamed(summed);
  if (outer.kind !== 'elementwise') return undefined;
  const kernel = kernels.get(outer.function.name);
  const inner = unnamed(outer.operands[0]!);
  if (kernel === undefined || inner.kind !== 'elementwise' || inner.function.name !== 'subtract') return undefined;
  return { operands: inner.operands, kernel };
}

/** The node behind a step's name that keeps its axes. */
export function unnamed(node: Node): Node {
  return node.kind === 'step' && node.dims === node.node.dims ? unnamed(node.node) : node;
}
