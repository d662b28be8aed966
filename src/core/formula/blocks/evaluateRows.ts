import { countOf } from '../dims';
import type { Node } from '../node';
import { rowLayout } from './strided';

export type RowsNode = Extract<Node, { kind: 'rows' }>;

/** The values of a function along an axis, row by row, from the values of its operands. */
export function evaluateRows(node: RowsNode, sources: readonly Float64Array[], float32: boolean): Float64Array {
  return isSingleRow(node) ? singleRow(node, sources, float32) : eachRow(node, sources, float32);
}

/** True when the operands and the result are one row each: it lies in memory as the function reads it. */
const isSingleRow = (node: RowsNode): boolean =>
  [node, ...node.operands].every(({ dims }) => countOf(dims) === dims[node.axis]!.size);

function singleRow(node: RowsNode, sources: readonly Float64Array[], float32: boolean): Float64Array {
  const out = new Float64Array(countOf(node.dims));
  node.function.row(sources, node.statics, out, float32);
  return out;
}

function eachRow(node: RowsNode, sources: readonly Float64Array[], float32: boolean): Float64Array {
  const { axis, statics } = node;
  const layouts = node.operands.map((operand) => rowLayout(operand.dims, [axis]));
  const scratch = layouts.map(({ steps }) => new Float64Array(steps.length));
  const target = rowLayout(node.dims, [axis]);
  const out = new Float64Array(countOf(node.dims));
  const row = new Float64Array(target.steps.length);
  for (let r = 0; r < target.starts.length; r += 1) {
    layouts.forEach(({ starts, steps }, k) => {
      const values = sources[k]!;
      const gathered = scratch[k]!;
      for (let i = 0; i < steps.length; i += 1) gathered[i] = values[starts[r]! + steps[i]!]!;
    });
    node.function.row(scratch, statics, row, float32);
    for (let i = 0; i < row.length; i += 1) out[target.starts[r]! + target.steps[i]!] = row[i]!;
  }
  return out;
}
