import type { Shape } from '../../array/ndarray';
import type { Dims } from '../../formula/dims';
import type { Node } from '../../formula/node';
import { formatShape } from '../../format/formatShape';
import { numberLiteral } from './literals';
import { arrayWriters, reshaped } from './numpyArrays';
import { elementwiseWriters } from './numpyElementwise';
import { reductionWriters } from './numpyReductions';
import { asNumbers, atom, binds } from './numpyText';
import type { NumpyText } from './numpyText';

/** The names that a script has for the parts of a formula. */
export interface Names {
  readonly step: (formula: Node) => NumpyText;
  readonly list: (values: Float64Array) => string;
  /** The shape that an input has in the script. */
  readonly inputShape: (role: string) => Shape;
}

/** An expression, or the function that plain NumPy has no equivalent of. */
export type Written = { readonly value: NumpyText } | { readonly missing: string };

const sizesOf = (dims: Dims): number[] => dims.map(({ size }) => size);
const sameShape = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((size, axis) => size === b[axis]);

/** A bound formula in NumPy, over the names of a script. Axes keep their place: what is reduced has size 1. */
export function numpyNode(node: Node, names: Names): Written {
  switch (node.kind) {
    case 'constant':
      return { value: constant(node.value) };
    case 'list':
      return { value: viewed(atom(names.list(node.values)), [node.values.length], node.dims) };
    case 'input':
      return { value: viewed(atom(node.name), names.inputShape(node.name), node.dims) };
    case 'step':
      return { value: viewed(names.step(node.node), sizesOf(node.node.dims), node.dims) };
    case 'reduction':
      return reduction(node, names);
    default:
      return operation(node, names);
  }
}

function constant(value: number): NumpyText {
  const text = numberLiteral(value);
  return { text, binds: text.startsWith('-') ? binds.sign : binds.atom, isLiteral: true };
}

/** The same values, perhaps with other axes. */
function viewed(value: NumpyText, from: Shape, dims: Dims): NumpyText {
  const to = sizesOf(dims);
  return sameShape(from, to) ? value : { ...reshaped(value, to), isCondition: value.isCondition === true };
}

function reduction(node: Extract<Node, { kind: 'reduction' }>, names: Names): Written {
  const operand = numpyNode(node.operand, names);
  if ('missing' in operand) return operand;
  const value = reductionWriters[node.function.name]?.(operand.value, node.axes);
  return value === undefined ? { missing: node.function.name } : { value };
}

function operation(node: Extract<Node, { kind: 'elementwise' | 'rows' | 'array' }>, names: Names): Written {
  const operands: NumpyText[] = [];
  for (const operand of node.operands) {
    const written = numpyNode(operand, names);
    if ('missing' in written) return written;
    operands.push(written.value);
  }
  const { name } = node.function;
  const shape = sizesOf(node.dims);
  const value =
    node.kind === 'elementwise'
      ? elementwiseWriters[name]?.(operands, formatShape(shape))
      : arrayWriters[name]?.({
          operands: operands.map(asNumbers),
          operandShapes: node.operands.map(({ dims }) => sizesOf(dims)),
          shape,
          statics: node.statics,
          axis: node.kind === 'rows' ? node.axis : -1,
        });
  return value === undefined ? { missing: name } : { value };
}
