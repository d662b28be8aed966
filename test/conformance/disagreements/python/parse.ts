import type { PythonArgument, PythonExpression, PythonIndex } from './expression';
import { PythonSyntaxError } from './expression';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** How tightly operators bind, loosest first. */
const levels: readonly (readonly string[])[] = [
  ['==', '!=', '<', '<=', '>', '>='],
  ['|'],
  ['^'],
  ['&'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['False', false],
  ['None', null],
]);

/**
 * Reads one Python expression: names, attributes, calls, subscripts, lists, tuples, literals and operators. Throws a
 * PythonSyntaxError for anything else (comprehensions, lambdas, conditional expressions, chained comparisons).
 */
export function parsePython(text: string): PythonExpression {
  const parser = new Parser(tokensOf(text), text);
  return parser.whole();
}

class Parser {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): PythonExpression {
    const expression = this.sequence('');
    return this.next.kind === 'end' ? expression : this.fail();
  }

  /** An expression, or a tuple of expressions with commas between them, up to `close`. */
  private sequence(close: string): PythonExpression {
    if (this.isNext(close)) return { kind: 'sequence', items: [] };
    const first = this.expression();
    if (!this.isNext(',')) return first;
    this.position += 1;
    return { kind: 'sequence', items: [first, ...this.items(close)] };
  }

  private expression(level = 0): PythonExpression {
    const operators = levels[level];
    if (operators === undefined) return this.unary();
    let left = this.expression(level + 1);
    while (this.next.kind === 'symbol' && operators.includes(this.next.value)) {
      const operator = this.take();
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
      if (level === 0 && operators.includes(this.next.value)) this.fail();
    }
    return left;
  }

  /** `-x ** 2` is `-(x ** 2)`, and `2 ** -1` is allowed. */
  private unary(): PythonExpression {
    const sign = ['-', '+', '~'].find((each) => this.isNext(each));
    if (sign !== undefined) return { kind: 'unary', operator: this.take(), operand: this.unary() };
    const base = this.trailers(this.atom());
    return this.skip('**') ? { kind: 'binary', operator: '**', left: base, right: this.unary() } : base;
  }

  private trailers(atom: PythonExpression): PythonExpression {
    let of = atom;
    for (;;) {
      if (this.skip('.')) of = { kind: 'attribute', of, name: this.name() };
      else if (this.skip('(')) of = { kind: 'call', callee: of, arguments: this.arguments() };
      else if (this.skip('[')) of = { kind: 'subscript', of, items: this.indices() };
      else return of;
    }
  }

  private atom(): PythonExpression {
    const { kind, value } = this.next;
    if (kind === 'number') return this.number();
    if (kind === 'text') return { kind: 'text', value: this.take() };
    if (kind === 'name') {
      const constant = constants.get(this.take());
      return constant === undefined ? { kind: 'name', name: value } : { kind: 'constant', value: constant };
    }
    if (this.skip('[')) return { kind: 'sequence', items: this.close(this.items(']'), ']') };
    if (this.skip('(')) return this.close(this.sequence(')'), ')');
    if (this.skip('...')) return { kind: 'name', name: 'Ellipsis' };
    return this.fail();
  }

  private number(): PythonExpression {
    const literal = this.take().replaceAll('_', '');
    return { kind: 'number', value: Number(literal), whole: /^\d+$/.test(literal) };
  }

  /** Expressions with commas between them, perhaps one after the last, up to `close`. */
  private items(close: string): PythonExpression[] {
    const items: PythonExpression[] = [];
    while (!this.isNext(close) && this.next.kind !== 'end') {
      items.push(this.expression());
      if (!this.skip(',')) break;
    }
    return items;
  }

  private arguments(): PythonArgument[] {
    const given: PythonArgument[] = [];
    while (!this.isNext(')')) {
      given.push(this.argument());
      if (!this.skip(',')) break;
    }
    return this.close(given, ')');
  }

  private argument(): PythonArgument {
    if (this.skip('*')) return { value: this.expression(), starred: true };
    const isKeyword = this.next.kind === 'name' && this.tokens[this.position + 1]?.value === '=';
    if (!isKeyword) return { value: this.expression() };
    const keyword = this.take();
    this.position += 1;
    return { keyword, value: this.expression() };
  }

  private indices(): PythonIndex[] {
    const indices: PythonIndex[] = [];
    while (!this.isNext(']')) {
      indices.push(this.index());
      if (!this.skip(',')) break;
    }
    return this.close(indices, ']');
  }

  private index(): PythonIndex {
    const bound = (): PythonExpression | undefined =>
      [':', ',', ']'].some((each) => this.isNext(each)) ? undefined : this.expression();
    const start = bound();
    if (!this.skip(':')) return start ?? this.fail();
    const stop = bound();
    return { kind: 'slice', start, stop, step: this.skip(':') ? bound() : undefined };
  }

  private get next(): Token {
    return this.tokens[this.position] ?? { kind: 'end', value: '', at: this.text.length };
  }

  private isNext(symbol: string): boolean {
    return this.next.kind === 'symbol' && this.next.value === symbol;
  }

  private skip(symbol: string): boolean {
    const found = this.isNext(symbol);
    if (found) this.position += 1;
    return found;
  }

  private take(): string {
    const { value } = this.next;
    this.position += 1;
    return value;
  }

  private name(): string {
    return this.next.kind === 'name' ? this.take() : this.fail();
  }

  private close<T>(inner: T, bracket: string): T {
    return this.skip(bracket) ? inner : this.fail();
  }

  private fail(): never {
    const { kind, value, at } = this.next;
    const received = kind === 'end' ? 'the end' : JSON.stringify(value);
    throw new PythonSyntaxError(`unexpected ${received} at character ${String(at + 1)} of ${this.text}`);
  }
}
