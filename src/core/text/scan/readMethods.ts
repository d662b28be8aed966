import type { Span } from '../../issues/issue';
import { isIdentifierAt, Kind, kindAt } from '../characters';
import type { Operation } from '../found';
import { methods } from '../methods';
import { readArguments } from './readArguments';
import { endOfIdentifier, farthest, skipSpaces } from './skip';

/** What follows an array: methods that keep its values, and the text that changes them, when there is any. */
export interface Following {
  readonly operations: readonly Operation[];
  readonly end: number;
  readonly goesOn?: Span;
}

/** Properties that show something else than the array's values in their order. */
const properties: ReadonlySet<string> = new Set(['T', 'mT', 'H', 'shape', 'size', 'ndim', 'dtype', 'length', 'imag']);

/** What `operator` may start with: asking for that takes less time than the expression does. */
const operatorStarts: ReadonlySet<string> = new Set(' \t*/@%+-=!<>if');

/** An operator with something after it on the same line. */
const operator = /[ \t]*(?:(?:\*\*?|\/|@|%|\+|-|==|!=)[ \t]*[\w.([+-]|[<>]=?[ \t]+[\w.([-]|(?:if|for)\b)/y;

/** Reads the methods that follow at `start`: `.reshape(4, 3).astype('float32')`. */
export function readMethods(text: string, start: number): Following {
  const operations: Operation[] = [];
  let end = start;
  for (;;) {
    const dot = skipSpaces(text, end);
    if (text[dot] !== '.' || kindAt(text, dot + 1) !== Kind.letter) break;
    const nameEnd = endOfIdentifier(text, dot + 1);
    const name = text.slice(dot + 1, nameEnd);
    if (text[nameEnd] !== '(') {
      return dot === end && properties.has(name)
        ? { operations, end, goesOn: { start: dot, end: nameEnd } }
        : { operations, end };
    }
    const read = readArguments(text, nameEnd + 1);
    if (read === undefined) return { operations, end, goesOn: { start: dot, end: nameEnd + 1 } };
    const span = { start: dot, end: read.end };
    if (!methods.has(name) || end - start > farthest) return { operations, end, goesOn: span };
    operations.push({ kind: 'method', name, args: read.args, span });
    end = read.end;
  }
  const goesOn = textThatChanges(text, end);
  return goesOn === undefined ? { operations, end } : { operations, end, goesOn };
}

/** `* 2`, `[0]`, `if x else y`: text after an array that makes something else of it. */
function textThatChanges(text: string, end: number): Span | undefined {
  const first = text[end] ?? '';
  if (first !== '[') {
    if (!operatorStarts.has(first)) return undefined;
    operator.lastIndex = end;
    if (!operator.test(text)) return undefined;
  }
  const start = skipSpaces(text, end);
  const rest = /^[^,;\n#)]*/.exec(text.slice(start, start + 60))?.[0].trimEnd() ?? '';
  // "[0, 1] - val_loss: 0.5" in a log, and a comment in JavaScript.
  if (rest.startsWith('//') || rest.startsWith('/*') || /^- ?\w+:/.test(rest)) return undefined;
  if (/^(?:if|for)/.test(rest) && isIdentifierAt(text, end)) return undefined;
  return { start, end: start + rest.length };
}
