import { formulaDepthLimit, formulaNodeLimit } from './expression';
import type { Expression } from './expression';

/** The calls that operators stand for, by precedence: those that bind least first. */
const levels: readonly Readonly<Record<string, string>>[] = [
  { or: 'or' },
  { and: 'and' },
  { '==': 'equal', '!=': 'unequal', '<': 'smaller', '>': 'larger', '<=': 'smallerEq', '>=': 'largerEq' },
  { '+': 'add', '-': 'subtract' },
  { '*': 'multiply', '/': 'divide' },
];
/** Comparisons in a row (`a < b < c`) are something else in mathjs. */
const comparisons = levels[2];
const prefixes: Readonly<Record<string, string>> = { '-': 'unaryMinus', '+': 'unaryPlus', not: 'not' };
const constants: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** Words that mean something of their own to mathjs. */
const special = new Set(['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'end', 'undefined', 'NaN', 'Infinity']);

const words =
  /[ \t]*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|("[^"\\\n]*"|'[^'\\\n]*')|([=!<>]=|[-+*/^<>?:(),]))/y;

interface Word {
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'end';
  readonly text: string;
}

const end: Word = { kind: 'end', text: '' };

class NotPlain extends Error {}

/**
 * What mathjs makes of a formula, where it is plain: numbers, names, texts, calls, operators and choices. For anything else,
 * be it wrong, too large or only rare, undefined: that is left to mathjs, whose parser takes milliseconds to be made.
 */
export function readPlainFormula(text: string): Expression | undefined {
  const split = wordsOf(text.replace(/[ \t]+$/, ''));
  if (split === undefined) return undefined;
  try {
    const reader = new PlainReader(split);
    const expression = reader.read();
    // A tree is no deeper than it has words; in mathjs a bracket is a node as well.
    const isFlat = split.length <= formulaDepthLimit || depthOf(expression) + reader.mostOpen <= formulaDepthLimit;
    return isFlat ? expression : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function wordsOf(text: string): Word[] | undefined {
  const found: Word[] = [];
  words.lastIndex = 0;
  while (words.lastIndex < text.length) {
    const [, number, name, quoted, sign] = words.exec(text) ?? [];
    if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted.slice(1, -1) });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else return undefined;
    // Each node has a word of its own.
    if (found.length > formulaNodeLimit) return undefined;
  }
  return found;
}

function depthOf(expression: Expression): number {
  if (expression.kind === 'call') return 1 + Math.max(0, ...expression.arguments.map(depthOf));
  if (expression.kind !== 'choice') return 1;
  return 1 + Math.max(...[expression.condition, expression.consequent, expression.alternative].map(depthOf));
}

const call = (name: string, ...given: readonly Expression[]): Expression => ({
  kind: 'call',
  function: name,
  arguments: given,
});

/** Reads words from left to right; each method what binds more than that of the one before. */
class PlainReader {
  /** So many brackets that only group are open at once at most. */
  mostOpen = 0;
  private open = 0;
  private at = 0;

  constructor(private readonly given: readonly Word[]) {}

  read(): Expression {
    const expression = this.choice();
    if (this.word !== end) throw new NotPlain();
    return expression;
  }

  private get word(): Word {
    return this.given[this.at] ?? end;
  }

  /** The call that the word stands for in a table of operators, after which reading goes on. */
  private takeOperator(table: Readonly<Record<string, string>>): string | undefined {
    const { kind, text } = this.word;
    if (kind === 'text' || !Object.hasOwn(table, text)) return undefined;
    this.at += 1;
    return table[text];
  }

  private takeSign(sign: string): boolean {
    const { kind, text } = this.word;
    if (kind !== 'sign' || text !== sign) return false;
    this.at += 1;
    return true;
  }

  private expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw new NotPlain();
  }

  private choice(): Expression {
    const condition = this.operation(0);
    if (!this.takeSign('?')) return condition;
    const consequent = this.operation(0);
    this.expectSign(':');
    return { kind: 'choice', condition, consequent, alternative: this.choice() };
  }

  private operation(level: number): Expression {
    const table = levels[level];
    if (table === undefined) return this.prefixed();
    let left = this.operation(level + 1);
    for (let name = this.takeOperator(table); name !== undefined; name = this.takeOperator(table)) {
      left = call(name, left, this.operation(level + 1));
      if (table === comparisons) break;
    }
    return left;
  }

  /** `-a^b` is `-(a^b)`, and `a^-b^c` is `a^(-(b^c))`. */
  private prefixed(): Expression {
    const prefix = this.takeOperator(prefixes);
    if (prefix !== undefined) return call(prefix, this.prefixed());
    const base = this.operand();
    return this.takeSign('^') ? call('pow', base, this.prefixed()) : base;
  }

  private operand(): Expression {
    const { kind, text } = this.word;
    this.at += 1;
    if (kind === 'number') return { kind: 'constant', value: Number(text) };
    if (kind === 'text') return { kind: 'constant', value: text };
    if (kind === 'name') return this.named(text);
    if (kind !== 'sign' || text !== '(') throw new NotPlain();
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    const inner = this.choice();
    this.expectSign(')');
    this.open -= 1;
    return inner;
  }

  private named(name: string): Expression {
    if (special.has(name)) throw new NotPlain();
    const constant = Object.hasOwn(constants, name) ? constants[name] : undefined;
    if (constant !== undefined) return { kind: 'constant', value: constant };
    return this.takeSign('(') ? call(name, ...this.rest()) : { kind: 'name', name };
  }

  /** The arguments of a call, up to and with its closing bracket. */
  private rest(): Expression[] {
    if (this.takeSign(')')) return [];
    const given = [this.choice()];
    while (this.takeSign(',')) given.push(this.choice());
    this.expectSign(')');
    return given;
  }
}
