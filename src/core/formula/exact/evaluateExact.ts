import { bignumberDependencies, create } from 'mathjs';
import type { BigNumber } from 'mathjs';
import { rowLayout } from '../blocks/strided';
import { countOf } from '../dims';
import type { Dims } from '../dims';
import type { Node } from '../node';
import type { ElementwiseFunction } from '../vocabulary/types';

/** Decimal digits that exact evaluation carries. */
export const exactDigits = 64;

const math = create({ ...bignumberDependencies }, { precision: exactDigits });

/** A number as 64-digit decimal; a float64 is taken as the decimal it prints as (0.1 is one tenth). */
export function toExact(value: number): BigNumber {
  return math.bignumber(value);
}

/**
 * Evaluates bound formulas in 64-digit decimal arithmetic, value by value: slow, plain, and written apart from the block
 * evaluator, so that each can be the other's witness.
 */
export class ExactEvaluator {
  private readonly known = new Map<Node, readonly BigNumber[]>();

  constructor(private readonly arrays: Readonly<Record<string, Float64Array>>) {}

  /** The values of a node, in C order of its axes. */
  values(node: Node): readonly BigNumber[] {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const values = this.compute(node);
    this.known.set(node, values);
    return values;
  }

  private compute(node: Node): readonly BigNumber[] {
    switch (node.kind) {
      case 'constant':
        return [toExact(node.value)];
      case 'list':
        return Array.from(node.values, toExact);
      case 'array':
        return node.function.exact(
          node.operands.map((operand) => this.values(operand)),
          node.statics,
          node.operands.map((operand) => operand.dims.map((dim) => dim.size)),
        );
      case 'input':
        return Array.from(this.arrays[node.name] ?? [], toExact);
      case 'step':
        return this.values(node.node);
      case 'elementwise': {
        const operands = node.operands.map((operand) => ({ values: this.values(operand), dims: operand.dims }));
        return Array.from({ length: countOf(node.dims) }, (_, position) =>
          apply(
            node.function,
            operands.map(({ values, dims }) => values[broadcastPosition(position, node.dims, dims)]!),
          ),
        );
      }
      case 'reduction': {
        const values = this.values(node.operand);
        const { starts, steps } = rowLayout(node.operand.dims, node.axes);
        return Array.from(starts, (start) => node.function.exact(Array.from(steps, (step) => values[start + step]!)));
      }
      case 'rows': {
        const sources = node.operands.map((operand) => this.values(operand));
        const layouts = node.operands.map((operand) => rowLayout(operand.dims, [node.axis]));
        const target = rowLayout(node.dims, [node.axis]);
        const out = new Array<BigNumber>(countOf(node.dims));
        target.starts.forEach((start, r) => {
          const operands = layouts.map(({ starts, steps }, k) =>
            Array.from(steps, (step) => sources[k]![starts[r]! + step]!),
          );
          node.function.exact(operands, node.statics).forEach((value, i) => {
            out[start + target.steps[i]!] = value;
          });
        });
        return out;
      }
    }
  }
}

function apply(called: ElementwiseFunction, operands: readonly BigNumber[]): BigNumber {
  const [a, b, c] = operands;
  switch (called.arity) {
    case 1:
      return called.exact(a!);
    case 2:
      return called.exact(a!, b!);
    case 3:
      return called.exact(a!, b!, c!);
  }
}

/** The position in an operand of `dims` that lines up with a position in the broadcast result. */
function broadcastPosition(position: number, result: Dims, dims: Dims): number {
  let rest = position;
  let offset = 0;
  let stride = 1;
  for (let axis = result.length - 1; axis >= 0; axis -= 1) {
    const { size } = result[axis]!;
    const index = rest % size;
    rest = (rest - index) / size;
    const own = dims[axis - result.length + dims.length];
    if (own === undefined) break;
    if (own.size !== 1) offset += index * stride;
    stride *= own.size;
  }
  return offset;
}
