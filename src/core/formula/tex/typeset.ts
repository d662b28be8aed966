import type { Dims } from '../dims';
import { sizeSymbol } from '../letters';
import type { Node } from '../node';
import type { Bound } from '../vocabulary/types';
import { atom } from './tex';
import type { Tex } from './tex';
import { texNumber } from './texNumber';

/** Letters for a reduction's index when its own letter is taken: the row sum inside a formula for class `c` runs over `k`. */
const spareLetters = ['k', 'l', 'h', 'g', 'v', 'u'];

/** How names and numbers inside a formula are written. */
export interface Style {
  /** Writes a step's formula in place of its name. */
  readonly inlines: (name: string) => boolean;
}

interface Environment {
  readonly style: Style;
  /** Letters that mean something already. */
  readonly taken: ReadonlySet<string>;
  /** Letters that are written differently because of that. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A node in symbols: names with the letters of their axes, sums with their index. */
export function typeset(node: Node, style: Style = { inlines: () => false }): Tex {
  return write(node, { style, taken: new Set([...lettersOf(node.dims), ...symbolsIn(node)]), renamed: new Map() });
}

/** Symbols of parameters and numbers, which no index may take. */
function symbolsIn(node: Node): string[] {
  switch (node.kind) {
    case 'constant':
      return node.symbol === undefined ? [] : [node.symbol];
    case 'list':
    case 'input':
      return [];
    case 'step':
      return symbolsIn(node.node);
    case 'reduction':
      return symbolsIn(node.operand);
    case 'elementwise':
      return node.operands.flatMap(symbolsIn);
    case 'array':
    case 'rows':
      return [...node.staticSymbols, ...node.operands.flatMap(symbolsIn)];
  }
}

/** A name with the letters of its axes below it. */
export function indexed(symbol: string, dims: Dims, renamed: ReadonlyMap<string, string> = new Map()): Tex {
  const letters = lettersOf(dims).map((letter) => renamed.get(letter) ?? letter);
  const separator = letters.some((letter) => /[+\\]|^\d+$/.test(letter)) ? ',' : '';
  return atom(letters.length === 0 ? symbol : `${symbol}_{${letters.join(separator)}}`);
}

function lettersOf(dims: Dims): string[] {
  return dims.filter((dim) => !dim.reduced).map((dim) => dim.letter);
}

function write(node: Node, environment: Environment): Tex {
  switch (node.kind) {
    case 'constant':
      return node.symbol === undefined ? texNumber(node.value) : atom(node.symbol);
    case 'list':
    case 'input':
      return indexed(node.symbol, node.dims, environment.renamed);
    case 'array': {
      const letters = node.dims.map(({ letter }) => environment.renamed.get(letter) ?? letter);
      return node.function.tex(
        node.operands.map((operand, position) =>
          write(operand, position === 0 ? insideArrayCall(node, letters, environment) : environment),
        ),
        node.staticSymbols,
        letters,
      );
    }
    case 'step':
      return environment.style.inlines(node.name) && node.dims === node.node.dims
        ? write(node.node, environment)
        : indexed(node.symbol, node.dims, environment.renamed);
    case 'elementwise':
      return node.function.tex(node.operands.map((operand) => write(operand, environment)));
    case 'reduction': {
      const along = node.axes.flatMap((axis) => node.operand.dims[axis] ?? []);
      // An axis that was reduced before has one value: no index runs over it.
      const open = along.filter((dim) => !dim.reduced);
      const { inner, bound } = bind(
        (open.length > 0 ? open : along).map((dim) => dim.letter),
        environment,
      );
      return node.function.tex(write(node.operand, inner), bound);
    }
    case 'rows': {
      const { inner, bound } = bind([node.dims[node.axis]?.letter ?? 'c'], environment);
      return node.function.tex(
        node.operands.map((operand) => write(operand, inner)),
        node.staticSymbols,
        bound,
      );
    }
  }
}

/** The environment of an array function's first operand: the same axes may be written under other letters. */
function insideArrayCall(
  { function: called, operands, staticSymbols }: Extract<Node, { kind: 'array' }>,
  letters: readonly string[],
  environment: Environment,
): Environment {
  const inside = called.operandLetters?.(letters, staticSymbols);
  if (inside === undefined) return environment;
  const renamed = new Map(environment.renamed);
  operands[0]?.dims.forEach(({ letter }, axis) => renamed.set(letter, inside[axis] ?? letter));
  return { ...environment, renamed };
}

/** Opens an index: its letters, renamed where they are taken, and the environment in which they count. */
function bind(letters: readonly string[], environment: Environment): { inner: Environment; bound: Bound } {
  const taken = new Set(environment.taken);
  const renamed = new Map(environment.renamed);
  const written = letters.map((letter) => {
    let choice = letter;
    if (taken.has(letter)) choice = spareLetters.find((spare) => !taken.has(spare)) ?? `${letter}'`;
    renamed.set(letter, choice);
    taken.add(choice);
    return choice;
  });
  return {
    inner: { style: environment.style, taken, renamed },
    bound: { letters: written, sizes: letters.map(sizeSymbol) },
  };
}
