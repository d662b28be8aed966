import type { Node } from '../node';
import type { BinaryKernel } from '../vocabulary/types';

type ElementwiseNode = Extract<Node, { kind: 'elementwise' }>;

/** Two operations that one pass can do: the heart of most regression losses. */
export interface Difference {
  readonly a: Node;
  readonly b: Node;
  readonly kernel: BinaryKernel;
  /** The sums of rows of the differences, `length` values each, from the start of both arrays on. */
  readonly sumRows: (out: Float64Array, a: Float64Array, b: Float64Array, length: number) => void;
}

/** Recognises `(a - b)^2` and `abs(a - b)`, through the names of steps. Not for float32, which rounds in between. */
export function asDifference(node: Node): Difference | undefined {
  const outer = unnamed(node);
  const fused = outer.kind === 'elementwise' ? byName[outer.function.name] : undefined;
  if (fused === undefined) return undefined;
  const inner = unnamed((outer as ElementwiseNode).operands[0]!);
  if (inner.kind !== 'elementwise' || inner.function.name !== 'subtract') return undefined;
  return { ...fused, a: inner.operands[0]!, b: inner.operands[1]! };
}

function unnamed(node: Node): Node {
  return node.kind === 'step' && node.dims === node.node.dims ? unnamed(node.node) : node;
}

const byName: Readonly<Record<string, Pick<Difference, 'kernel' | 'sumRows'>>> = {
  square: {
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const difference = a[aOffset + i]! - b[bOffset + i]!;
        out[i] = difference * difference;
      }
    },
    sumRows: (out, a, b, length) => {
      for (let row = 0, i = 0; row < out.length; row += 1) {
        let sum = 0;
        for (let column = 0; column < length; column += 1, i += 1) {
          const difference = a[i]! - b[i]!;
          sum += difference * difference;
        }
        out[row] = sum;
      }
    },
  },
  abs: {
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.abs(a[aOffset + i]! - b[bOffset + i]!);
    },
    sumRows: (out, a, b, length) => {
      for (let row = 0, i = 0; row < out.length; row += 1) {
        let sum = 0;
        for (let column = 0; column < length; column += 1, i += 1) sum += Math.abs(a[i]! - b[i]!);
        out[row] = sum;
      }
    },
  },
};
