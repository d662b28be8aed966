import type { BoundStep, Node } from '../../formula/node';

/** Python's keywords, and the names that a script gives to things of its own. */
const taken: readonly string[] = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
  'dtype', 'expected', 'np', 'print',
]; // prettier-ignore

/**
 * A name for each step's formula that a script can use: the step's own, with a number behind it where something else has it
 * (a function and its reduction may both have a step `weighted`). `others` are names that are taken too.
 */
export function stepNames(steps: readonly BoundStep[], others: readonly string[]): ReadonlyMap<Node, string> {
  const used = new Set([...taken, ...others]);
  return new Map(
    steps.map(({ name, node }) => {
      let free = name;
      for (let number = 2; used.has(free); number += 1) free = `${name}_${String(number)}`;
      used.add(free);
      return [node, free];
    }),
  );
}
