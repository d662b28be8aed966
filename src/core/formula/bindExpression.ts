import type { ParamValue } from '../catalogue/definition';
import type { IssueParams } from '../issues/issue';
import type { IssueCode } from '../issues/messages';
import { broadcastDims, normalizeAxes, reduceDims, shapeOf } from './dims';
import type { Dims } from './dims';
import type { Expression } from './expression';
import { sizeSymbol } from './letters';
import type { Node } from './node';
import { vocabulary } from './vocabulary';
import type { ArrayFunction, ReductionFunction, RowsFunction } from './vocabulary/types';

/** What a name stands for inside a formula. */
export type Meaning =
  | { readonly kind: 'node'; readonly node: Node }
  /** Known before any data: a parameter, a size, a number. */
  | { readonly kind: 'static'; readonly value: ParamValue; readonly symbol?: string; readonly letter?: string };

export type Scope = (name: string) => Meaning | undefined;

/** A formula that cannot be bound to these inputs. Caught where binding starts, and returned as an issue. */
export class BindError extends Error {
  constructor(
    readonly code: IssueCode,
    readonly params: IssueParams,
  ) {
    super(code);
  }
}

/** Gives an expression its axes and makes the choices that depend on parameters and shapes only. */
export function bindExpression(expression: Expression, scope: Scope): Node {
  return toNode(meaningOf(expression, scope));
}

function toNode(meaning: Meaning): Node {
  if (meaning.kind === 'node') return meaning.node;
  const { value } = meaning;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'constant', dims: [], value: Number(value), symbol: meaning.symbol };
  }
  if (typeof value === 'object' && value !== null) {
    const dims = [{ size: value.length, reduced: false, letter: meaning.letter ?? 'c' }];
    return { kind: 'list', dims, values: new Float64Array(value), symbol: meaning.symbol ?? '' };
  }
  throw new BindError('formula.not-a-number', { received: value === null ? 'None' : JSON.stringify(value) });
}

function meaningOf(expression: Expression, scope: Scope): Meaning {
  switch (expression.kind) {
    case 'constant':
      return { kind: 'static', value: expression.value };
    case 'name': {
      const meaning = scope(expression.name);
      if (meaning === undefined) throw new BindError('formula.unknown-name', { name: expression.name });
      return meaning;
    }
    case 'choice': {
      const condition = meaningOf(expression.condition, scope);
      if (condition.kind === 'static') {
        return meaningOf(isTrue(condition.value) ? expression.consequent : expression.alternative, scope);
      }
      return callOf('where', [
        condition,
        meaningOf(expression.consequent, scope),
        meaningOf(expression.alternative, scope),
      ]);
    }
    case 'call':
      return callOf(
        expression.function,
        expression.arguments.map((argument) => meaningOf(argument, scope)),
      );
  }
}

function callOf(name: string, operands: readonly Meaning[]): Meaning {
  const known = vocabulary.get(name);
  if (known === undefined) throw new BindError('formula.unknown-function', { name });
  switch (known.kind) {
    case 'static': {
      const operand = node(name, operands, 0);
      const along = axesOf(name, operands[1], operand.dims).flatMap((axis) => operand.dims[axis] ?? []);
      return {
        kind: 'static',
        value: known.value(along.map((dim) => dim.size)),
        symbol: along.map((dim) => sizeSymbol(dim.letter)).join(' '),
      };
    }
    case 'elementwise': {
      if (operands.length !== known.arity) {
        throw new BindError('formula.arity', { name, expected: known.arity, received: operands.length });
      }
      const folded = foldStatic(name, operands);
      if (folded !== undefined) return { kind: 'static', value: folded };
      if (name === 'pow' && operands[1]?.kind === 'static' && operands[1].value === 2) {
        return callOf('square', operands.slice(0, 1));
      }
      const nodes = operands.map(toNode);
      const dims = broadcastDims(nodes.map((operand) => operand.dims));
      if (dims === undefined) throw shapesDoNotFit(nodes);
      return { kind: 'node', node: { kind: 'elementwise', dims, function: known, operands: nodes } };
    }
    case 'reduction':
      return { kind: 'node', node: reduction(known, node(name, operands, 0), operands[1]) };
    case 'rows':
      return { kind: 'node', node: rowsCall(known, operands) };
    case 'array':
      return { kind: 'node', node: arrayCall(known, operands) };
  }
}

function node(name: string, operands: readonly Meaning[], position: number): Node {
  const operand = operands[position];
  if (operand === undefined)
    throw new BindError('formula.arity', { name, expected: position + 1, received: operands.length });
  return toNode(operand);
}

function reduction(known: ReductionFunction, operand: Node, axisArgument: Meaning | undefined): Node {
  const axes = axesOf(known.name, axisArgument, operand.dims);
  if (axes.length === 0) return operand;
  return { kind: 'reduction', dims: reduceDims(operand.dims, axes), function: known, operand, axes };
}

function rowsCall(known: RowsFunction, operands: readonly Meaning[]): Node {
  const arrays = operands.slice(0, known.arrays).map(toNode);
  const given = operands.slice(known.arrays);
  const rank = Math.max(0, ...arrays.map((each) => each.dims.length));
  const longest = arrays.find((each) => each.dims.length === rank)?.dims ?? [];
  const [axis = rank - 1] =
    known.axisArgument === undefined ? [rank - 1] : axesOf(known.name, given[known.axisArgument], longest);
  const withAxis = arrays.map((each) => each.dims[axis]?.size ?? 1);
  for (const each of arrays) {
    const agrees =
      each.dims.length === rank && each.dims.every((dim, index) => index === axis || dim.size === longest[index]?.size);
    if (!agrees) throw shapesDoNotFit(arrays);
  }
  const statics = given.filter((_, position) => position !== known.axisArgument);
  const { numbers, symbols } = staticsOf(statics);
  const length = known.length(withAxis, numbers);
  const dims: Dims = longest.map((dim, index) =>
    index === axis
      ? { size: length, reduced: known.keepsAxis === true ? dim.reduced : length === 1, letter: dim.letter }
      : dim,
  );
  return {
    kind: 'rows',
    dims,
    function: known,
    operands: arrays,
    axis,
    statics: numbers,
    staticSymbols: symbols,
  };
}

function arrayCall(known: ArrayFunction, operands: readonly Meaning[]): Node {
  const arrays = operands.slice(0, known.arrays).map(toNode);
  const { numbers, symbols } = staticsOf(operands.slice(known.arrays));
  const dims = known.dims(
    arrays.map((each) => each.dims),
    numbers,
  );
  if (dims === undefined) throw shapesDoNotFit(arrays);
  return { kind: 'array', dims, function: known, operands: arrays, statics: numbers, staticSymbols: symbols };
}

function staticsOf(given: readonly Meaning[]): { numbers: number[]; symbols: string[] } {
  const numbers = given.map((each) =>
    each.kind === 'static' && typeof each.value !== 'object' ? Number(each.value) : NaN,
  );
  const symbols = given.map(
    (each, index) => (each.kind === 'static' ? each.symbol : undefined) ?? String(numbers[index]),
  );
  return { numbers, symbols };
}

/** The axes that an argument names: a number, several, or all of them; the last one when it is left out. */
function axesOf(name: string, argument: Meaning | undefined, dims: Dims): number[] {
  const value = argument === undefined ? -1 : argument.kind === 'static' ? argument.value : undefined;
  if (value === 'all' || value === null) return dims.map((_, axis) => axis);
  const list = typeof value === 'number' ? [value] : Array.isArray(value) ? (value as readonly number[]) : undefined;
  const axes = list && normalizeAxes(list, dims.length);
  if (axes === undefined) {
    throw new BindError('formula.axis', { name, axis: String(value), shape: shapeText(dims) });
  }
  return axes;
}

/** Comparisons and logic over parameters, and a number's sign, known before any data. */
function foldStatic(name: string, operands: readonly Meaning[]): boolean | number | undefined {
  const values: ParamValue[] = [];
  for (const operand of operands) {
    // An input or a list that is given is never None; otherwise it is compared value by value.
    if (operand.kind === 'node' || Array.isArray(operand.value)) {
      if (!operands.some((other) => other.kind === 'static' && other.value === null)) return undefined;
      values.push('given');
    } else values.push(operand.value);
  }
  const [a = null, b = null] = values;
  switch (name) {
    case 'equal':
      return a === b;
    case 'unequal':
      return a !== b;
    case 'larger':
      return Number(a) > Number(b);
    case 'largerEq':
      return Number(a) >= Number(b);
    case 'smaller':
      return Number(a) < Number(b);
    case 'smallerEq':
      return Number(a) <= Number(b);
    case 'and':
      return isTrue(a) && isTrue(b);
    case 'or':
      return isTrue(a) || isTrue(b);
    case 'unaryMinus':
      return typeof a === 'number' && operands.every((each) => each.kind === 'static' && each.symbol === undefined)
        ? -a
        : undefined;
    case 'not':
      return !isTrue(a);
    default:
      return undefined;
  }
}

function isTrue(value: ParamValue): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

function shapesDoNotFit(nodes: readonly Node[]): BindError {
  const [a, b] = nodes.filter((each) => each.dims.length > 0);
  return new BindError('formula.shapes-do-not-fit', {
    left: a === undefined ? '()' : shapeText(a.dims),
    right: b === undefined ? '()' : shapeText(b.dims),
  });
}

export function shapeText(dims: Dims): string {
  const shape = shapeOf(dims);
  return shape.length === 1 ? `(${String(shape[0])},)` : `(${shape.join(', ')})`;
}
