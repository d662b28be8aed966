import type { Span } from '../../issues/issue';
import { isIdentifierAt, Kind, kindAt } from '../characters';
import type { Operation } from '../found';
import type { FormId } from '../forms/index';
import { calls, holders } from '../vocabulary';
import { readArguments } from './readArguments';
import { readMethods } from './readMethods';
import { farthest, reach, skipSpaces, skipSpacesBack, startOfIdentifier } from './skip';

/** What stands around a literal and belongs to it. */
export interface Surroundings {
  readonly span: Span;
  readonly operations: readonly Operation[];
  /** The form that the outermost call or holder belongs to. */
  readonly form: FormId | undefined;
  readonly goesOn: Span | undefined;
  readonly factor: Span | undefined;
  /** The opening parenthesis of a known call that is not closed. */
  readonly unclosed: Span | undefined;
  /** The unknown call whose first argument the array is. */
  readonly callee: string | undefined;
}

/** Keywords under which a call takes its array. */
export const arrayKeywords: ReadonlySet<string> = new Set(
  'object value data initial_value input tensor values a x'.split(' '),
);

/**
 * Finds the calls around the literal at `literal`, from the inside out, the methods after each, and a printed holder.
 * Of a literal that is not closed only what stands before it is looked at.
 */
export function surroundingsOf(text: string, literal: Span, closed = true): Surroundings {
  const found = new Finder(text, literal, closed);
  found.followMethods();
  while (found.goesOn === undefined && found.wrap()) found.followMethods();
  if (closed) found.hold();
  return found.result();
}

class Finder {
  goesOn: Span | undefined;
  private start: number;
  private end: number;
  private readonly operations: Operation[] = [];
  private form: FormId | undefined;
  private factor: Span | undefined;
  private unclosed: Span | undefined;
  private callee: string | undefined;

  constructor(
    private readonly text: string,
    private readonly literal: Span,
    private readonly closed: boolean,
  ) {
    this.start = literal.start;
    this.end = literal.end;
  }

  followMethods(): void {
    if (!this.closed || this.unclosed !== undefined) return;
    const { operations, end, goesOn } = readMethods(this.text, this.end);
    for (const operation of operations) this.operations.push(operation);
    this.end = end;
    this.goesOn = goesOn;
  }

  /** Takes in the known call whose first argument ends here; false when there is none. */
  wrap(): boolean {
    const { literal, text } = this;
    const isFar = literal.start - this.start > farthest || this.end - literal.end > farthest;
    if (this.unclosed !== undefined || isFar) return false;
    const before = this.beforeArgument();
    if (kindAt(text, before - 1) !== Kind.roundOpen) return false;
    const open = before - 1;
    const nameStart = startOfIdentifier(text, open, true);
    if (nameStart === open) return false;
    const name = text.slice(nameStart, open);
    const call = calls.get(name);
    if (call === undefined) {
      this.callee = name;
      return false;
    }
    this.start = this.startOfCall(nameStart);
    this.form = call.form;
    if (!this.closed) return true;
    const following = kindAt(text, skipSpaces(text, this.end));
    const isArgument = following === Kind.comma || following === Kind.roundClose;
    const read = isArgument ? readArguments(text, this.end) : undefined;
    if (read === undefined) {
      this.unclosed = { start: open, end: open + 1 };
      return false;
    }
    this.end = read.end;
    this.operations.push({ kind: 'call', name, args: read.args, span: { start: this.start, end: this.end } });
    return true;
  }

  /** The position before this argument, its keyword and a printed factor. */
  private beforeArgument(): number {
    const { text } = this;
    let before = skipSpacesBack(text, this.start);
    if (text[before - 1] === '=') {
      const end = skipSpacesBack(text, before - 1);
      const start = startOfIdentifier(text, end);
      if (arrayKeywords.has(text.slice(start, end))) before = skipSpacesBack(text, start);
    } else if (text[before - 1] === '*' && this.start === this.literal.start) {
      const factor = /tensor\(\s*([-+.\de]+)\s*\*$/.exec(text.slice(Math.max(0, before - 40), before));
      if (factor?.[1] !== undefined) {
        const start = before - factor[0].length + factor[0].indexOf(factor[1], 'tensor('.length);
        this.factor = { start, end: start + factor[1].length };
        before = skipSpacesBack(text, start);
      }
    }
    return before;
  }

  private startOfCall(nameStart: number): number {
    const before = skipSpacesBack(this.text, nameStart, true);
    const isNew = before < nameStart && this.text.endsWith('new', before) && before >= 3;
    return isNew && !isIdentifierAt(this.text, before - 4) ? before - 3 : nameStart;
  }

  /** Takes in the printed object that holds the array: `<tf.Tensor: shape=(2,), dtype=float32, numpy=...>`. */
  hold(): void {
    const { text } = this;
    const equals = skipSpacesBack(text, this.start);
    if (text[equals - 1] !== '=' || (this.goesOn !== undefined && text[this.goesOn.start] !== '>')) return;
    const keyStart = startOfIdentifier(text, equals - 1);
    const key = text.slice(keyStart, equals - 1);
    for (const holder of holders) {
      if (holder.key !== key) continue;
      const near = text.slice(Math.max(0, keyStart - reach), keyStart);
      const open = near.lastIndexOf(holder.open);
      const close = skipSpaces(text, this.end);
      if (open === -1 || near.slice(open + 1).includes('<') || !text.startsWith(holder.close, close)) continue;
      const start = keyStart - near.length + open;
      const shape = /\bshape=(\([\d, ]*\))/.exec(near.slice(open))?.[1];
      const dtype = /\bdtype=(\w+)/.exec(near.slice(open))?.[1];
      const span = { start, end: close + holder.close.length };
      this.operations.push({
        kind: 'call',
        name: holder.call,
        args: [
          ...(shape === undefined ? [] : [{ keyword: 'shape', text: shape, span }]),
          ...(dtype === undefined ? [] : [{ keyword: 'dtype', text: dtype, span }]),
        ],
        span,
      });
      this.start = span.start;
      this.end = span.end;
      this.form = holder.form;
      this.followMethods();
      return;
    }
  }

  result(): Surroundings {
    const { operations, form, goesOn, factor, unclosed, callee } = this;
    return { span: { start: this.start, end: this.end }, operations, form, goesOn, factor, unclosed, callee };
  }
}
