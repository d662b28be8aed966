import { indexAt } from '../../array/ndarray';
import { countOf, shapeOf } from '../dims';
import type { Dims } from '../dims';
import type { Node } from '../node';
import { atom } from './tex';
import type { Tex } from './tex';
import { texNumber } from './texNumber';

/** Sums of more terms than this show the first ones, how many follow, and the last one. */
const termLimit = 6;
const leadingTerms = 3;
/** Lists of more values than this are cut. */
const listLimit = 6;

/** Index by letter: what the formula is looked at for (`i` = 1: the second sample). */
export type Focus = ReadonlyMap<string, number>;

export type ValuesOf = (node: Node) => Float64Array;

/** A node with the user's numbers in place of its names, at the chosen indices; axes without an index show as lists. */
export function typesetNumbers(node: Node, focus: Focus, valuesOf: ValuesOf): Tex {
  const write = (inner: Node, at: Focus): Tex => {
    switch (inner.kind) {
      case 'constant':
        return texNumber(inner.value);
      case 'list':
      case 'input':
      case 'step':
        return listed(valuesOf(inner), inner.dims, at);
      case 'elementwise': {
        const [condition, consequent, alternative] = inner.operands;
        if (inner.function.name === 'where' && condition && consequent && alternative) {
          const decided = valuesAt(valuesOf(condition), condition.dims, at);
          if (decided.length === 1) return write(decided[0] !== 0 ? consequent : alternative, at);
        }
        return inner.function.tex(inner.operands.map((operand) => write(operand, at)));
      }
      case 'reduction': {
        const { operand, axes } = inner;
        const along = axes.map((axis) => operand.dims[axis]!);
        const length = countOf(along);
        return inner.function.expand(
          shownTerms(length, (position) => write(operand, withIndex(at, along, position))),
          length,
        );
      }
      case 'array': {
        const [operand] = inner.operands;
        const moved = operand && focusInView(inner, operand.dims, at);
        if (operand && moved) return write(operand, moved);
        const isValue = inner.function.layout !== undefined || inner.function.worksAsValue === true;
        if (isValue) return listed(valuesOf(inner), inner.dims, at);
        return inner.function.tex(
          inner.operands.map((each) => write(each, new Map())),
          inner.statics.map(String),
          inner.dims.map(({ letter }) => String((at.get(letter) ?? 0) + 1)),
        );
      }
      case 'rows': {
        const letter = inner.dims[inner.axis]?.letter ?? 'c';
        const open = new Map([...at].filter(([key]) => key !== letter));
        return inner.function.tex(
          inner.operands.map((operand) => write(operand, open)),
          inner.statics.map(String),
          { letters: [letter], sizes: [letter.toUpperCase()] },
        );
      }
    }
  };
  return write(node, focus);
}

/** Where a view (`x` without its first value, transposed …) looks in its operand at the chosen indices, if they name one value. */
function focusInView(view: Extract<Node, { kind: 'array' }>, operand: Dims, focus: Focus): Focus | undefined {
  const layout = view.function.layout?.(
    operand.map(({ size }) => size),
    view.statics,
  );
  if (layout === undefined) return undefined;
  let position = layout.offset;
  for (const [axis, { letter, size }] of view.dims.entries()) {
    const index = size === 1 ? 0 : focus.get(letter);
    if (index === undefined) return undefined;
    position += index * layout.strides[axis]!;
  }
  return withIndex(focus, operand, position);
}

/** The values of an array at the chosen indices, in C order of the axes that are left open: all of them when none is chosen. */
export function valuesAt(values: Float64Array, dims: Dims, focus: Focus): Float64Array {
  const open: { readonly size: number; readonly stride: number }[] = [];
  let start = 0;
  let stride = 1;
  let count = 1;
  for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
    const { letter, size } = dims[axis]!;
    const chosen = size === 1 ? 0 : focus.get(letter);
    if (chosen === undefined) {
      open.unshift({ size, stride });
      count *= size;
    } else start += chosen * stride;
    stride *= size;
  }
  if (count === stride) return values;
  const found = new Float64Array(count);
  let filled = 0;
  const fill = (axis: number, offset: number): void => {
    const along = open[axis];
    if (along === undefined) found[filled++] = values[offset] ?? NaN;
    else for (let index = 0; index < along.size; index += 1) fill(axis + 1, offset + index * along.stride);
  };
  fill(0, start);
  return found;
}

function listed(values: Float64Array, dims: Dims, focus: Focus): Tex {
  const open = valuesAt(values, dims, focus);
  const isList = dims.some((dim) => !dim.reduced && dim.size !== 1 && !focus.has(dim.letter));
  if (!isList) return texNumber(open[0] ?? NaN);
  const shown = Array.from(open.subarray(0, listLimit), (value) => texNumber(value).tex);
  if (open.length > listLimit) shown.push('\\ldots');
  return atom(`\\left[${shown.join(',\\ ')}\\right]`);
}

function shownTerms(length: number, term: (position: number) => Tex): Tex[] {
  if (length <= termLimit) return Array.from({ length }, (_, position) => term(position));
  const between = length - leadingTerms - 1;
  return [
    ...Array.from({ length: leadingTerms }, (_, position) => term(position)),
    atom(`\\underbrace{\\cdots}_{${String(between)}}`),
    term(length - 1),
  ];
}

/** The focus moved to one position along some axes, counted in C order. */
export function withIndex(focus: Focus, along: Dims, position: number): Focus {
  const index = indexAt(shapeOf(along), position);
  return new Map([...focus, ...along.map(({ letter }, axis) => [letter, index[axis]!] as const)]);
}
