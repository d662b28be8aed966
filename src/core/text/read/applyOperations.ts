import type { DType, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { Issue, Span } from '../../issues/issue';
import { hasError, issue } from '../../issues/issue';
import type { Argument, FoundArray, Operation } from '../found';
import type { CallRule } from '../form';
import { methods } from '../methods';
import { calls } from '../vocabulary';
import { castTo, isFloat } from './castTo';
import { dtypeOf } from './dtypeText';
import { shorten } from './quote';
import { fitShape, shapeOf } from './shapeText';

/** Keywords that change no value and no shape. */
const withoutEffect: ReadonlySet<string> = new Set(
  `copy order subok like name trainable device requires_grad grad_fn pin_memory layout names weak_type sharding
  committed validate_shape caching_device constraint dtype_hint memory_format non_blocking path sparse`.split(/\s+/),
);

/**
 * Applies to an array what is written around it and after it, from the inside out: calls with their dtype and shape,
 * methods, later statements. It holds the array as it is at each point; an error among its issues ends it.
 */
export class OperationReader {
  readonly issues: Issue[] = [];
  /** The last statement elsewhere that gave the array a shape. */
  private laterShape: Span | undefined;

  constructor(
    private readonly text: string,
    private readonly found: FoundArray,
    private readonly data: Float64Array,
    public shape: Shape,
    public dtype: DType,
    /** True as long as the values are plain numbers of the text, without a dtype of their own. */
    private plain: boolean,
  ) {}

  applyAll(): void {
    for (const operation of this.found.operations) {
      const isKnown = operation.kind === 'call' ? this.call(operation) : this.method(operation);
      if (!isKnown) {
        this.note('text.goes-on', operation.span);
        return;
      }
      if (hasError(this.issues)) return;
    }
    this.tellLaterShape();
  }

  /** Says which statement elsewhere decided the shape. */
  private tellLaterShape(): void {
    if (this.laterShape === undefined) return;
    const line = lineOf(this.text, this.laterShape.start);
    const params = { name: this.found.name ?? '', shape: formatShape(this.shape), line };
    this.issues.push(issue('text.reshaped-later', 'info', params, this.laterShape));
  }

  private call({ name, args, span, later }: Operation): boolean {
    const rule = calls.get(name)?.rule;
    if (rule === undefined) return false;
    let dtype: DType | undefined = rule.dtype;
    let position = 0;
    for (const argument of args) {
      const meaning = argument.keyword ?? rule.rest?.[position++];
      if (meaning === 'dtype') {
        if (argument.text === 'None') continue;
        const declared = this.declared(argument);
        if (declared === undefined) return true;
        dtype = declared;
      } else if (meaning === 'shape' || meaning === 'size' || meaning === 'newshape') {
        if (argument.text !== 'None' && !this.shapeArgument(rule, argument, later === true, span)) return false;
      } else if (meaning === undefined || !withoutEffect.has(meaning)) {
        this.note('text.unread-argument', argument.span);
      }
    }
    this.cast(dtype ?? this.defaultFor(rule), span);
    const rank = rule.minimumRank ?? 0;
    while (this.shape.length < rank) this.shape = [1, ...this.shape];
    return true;
  }

  /** The dtype that a call gives values without a declared one. */
  private defaultFor({ defaults, narrows }: CallRule): DType {
    const { dtype } = this;
    if (defaults === undefined || dtype === 'bool') return dtype;
    if (this.plain) return isFloat(dtype) ? defaults.float : defaults.int;
    if (narrows !== true) return dtype;
    return dtype === 'float64' ? defaults.float : dtype === 'int64' ? defaults.int : dtype;
  }

  private declared({ text, span }: Argument): DType | undefined {
    const dtype = dtypeOf(text);
    if (dtype !== undefined && dtype !== 'complex') return dtype;
    const code = dtype === 'complex' ? 'text.complex' : 'text.dtype';
    this.issues.push(issue(code, 'error', { text: shorten(text) }, span));
    return undefined;
  }

  private shapeArgument(rule: CallRule, { text, span }: Argument, later: boolean, place: Span): boolean {
    const shape = shapeOf(text.replace(/^torch\.Size\((.*)\)$/, '$1'));
    if (shape === undefined) return false;
    if (rule.shape !== 'printed') return this.reshape(shape, later ? place : undefined, span);
    const received = this.data.length;
    if (sizeOf(shape) !== received) {
      const params = { shape: formatShape(shape), expected: sizeOf(shape), received };
      this.issues.push(issue('text.shape-printed', 'error', params, span));
    } else {
      this.shape = shape;
    }
    return true;
  }

  private method({ name, args, span, later }: Operation): boolean {
    const rule = methods.get(name);
    const text = args.map((argument) => argument.text).join(', ');
    switch (rule?.effect) {
      case 'none':
        return true;
      case 'to':
        this.cast(rule.dtype, span);
        return true;
      case 'cast':
        return this.castMethod(args, span);
      case 'reshape': {
        const shape = args.length === 0 ? undefined : shapeOf(text);
        return shape !== undefined && this.reshape(shape, later === true ? span : undefined, span);
      }
      case 'flatten':
        this.shape = [this.data.length];
        return args.length === 0;
      case 'squeeze':
        this.shape = this.shape.filter((size) => size !== 1);
        return args.length === 0;
      case 'unsqueeze':
        return this.unsqueeze(text);
      case undefined:
        return false;
    }
  }

  /** `.astype('float32')`, `.to(torch.float32)`; `.to(device)` names no dtype and changes nothing. */
  private castMethod(args: readonly Argument[], span: Span): boolean {
    for (const argument of args) {
      if (argument.keyword !== undefined && argument.keyword !== 'dtype') continue;
      const dtype = dtypeOf(argument.text);
      if (dtype === 'complex') this.issues.push(issue('text.complex', 'error', { text: argument.text }, argument.span));
      else if (dtype !== undefined) this.cast(dtype, span);
    }
    return true;
  }

  private unsqueeze(text: string): boolean {
    const axis = /^-?\d+$/.test(text) ? Number(text) : NaN;
    const place = axis < 0 ? axis + this.shape.length + 1 : axis;
    if (!(place >= 0 && place <= this.shape.length)) return false;
    this.shape = [...this.shape.slice(0, place), 1, ...this.shape.slice(place)];
    return true;
  }

  /** Gives the array another shape; `later` is the place of a statement that does so by name. */
  private reshape(asked: Shape, later: Span | undefined, place: Span): boolean {
    const shape = fitShape(asked, this.data.length);
    if (shape === undefined) {
      const params = { count: this.data.length, shape: formatShape(asked) };
      this.issues.push(issue('text.reshape', 'error', params, later ?? place));
      return true;
    }
    this.shape = shape;
    if (later !== undefined) this.laterShape = later;
    return true;
  }

  private cast(dtype: DType, span: Span): void {
    this.plain = false;
    if (dtype === this.dtype) return;
    // What integers and booleans hold, float64 holds as well.
    if (dtype !== 'float64') this.issues.push(...castTo(this.data, dtype, span));
    this.dtype = dtype;
  }

  private note(code: 'text.goes-on' | 'text.unread-argument', span: Span): void {
    this.issues.push(issue(code, 'warning', { text: shorten(this.text.slice(span.start, span.end)) }, span));
  }
}

/** The line, counted from 1, that `offset` is in. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
