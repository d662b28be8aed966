import { readPrintedNumber, type PrintedNumber } from '../../expected/printedNumber';

/** A number as it is written, with what it may have been before it was rounded. */
export interface StatedNumber {
  readonly kind: 'number';
  readonly printed: PrintedNumber;
  /** Digits after the point; undefined where it has an exponent, which gives each number its own precision. */
  readonly decimals: number | undefined;
}

/** A word of Python or NumPy in the place of a number. */
export interface StatedWord {
  readonly kind: 'word';
  readonly word: 'None' | 'True' | 'False' | 'nan' | 'inf' | '-inf';
}

/** A list, tuple or printed array. */
export interface StatedSequence {
  readonly kind: 'sequence';
  readonly bracket: '[' | '(';
  readonly items: readonly StatedItem[];
}

export type StatedItem = StatedNumber | StatedWord | StatedSequence;

/** The number itself, between what it may have been. */
export const numberStated = ({ printed: { low, high } }: StatedNumber): number => (low + high) / 2;

/** A value as a comment or an output states it. */
export interface Stated {
  readonly value: StatedItem;
  /** Where the text gives the shape too: `tf.Tensor([...], shape=(2,), dtype=float32)`. */
  readonly shape?: StatedItem;
}

const numberPattern = /[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:\s?%)?(?![\w.%])/iy;
const wordPattern = /(None|True|False|nan|NaN|[+-]?inf)(?!\w)/y;
const callPattern = /([A-Za-z_][\w.]*)\(/y;
const tensorPattern = /<tf\.(?:Tensor|Variable)[^<>]*?\bnumpy=/y;
const keywordPattern = /,?\s*([a-z_]+)\s*=\s*/y;
const restPattern = /[^(),[\]<>]+/y;

/** Calls as which libraries print a value. */
const wrappers: ReadonlySet<string> = new Set([
  'array',
  'matrix',
  'Array',
  'DeviceArray',
  'tensor',
  'tf.Tensor',
  'TensorShape',
  'torch.Size',
  'list',
  'tuple',
]);
const isWrapper = (name: string): boolean =>
  wrappers.has(name) || /^(?:np|numpy)\.(?:float|int|uint|bool)\w*$/.test(name);

/**
 * Reads a value as people and libraries write it: `0.75`, `75%`, `[1. 0. 1.]`, `(None, 32)`, `array([...], dtype=float32)`,
 * `tf.Tensor(0.5, shape=(), dtype=float32)`, `<tf.Tensor: ..., numpy=0.5>`, `tensor([...])`. Undefined when the text is
 * anything else, has anything else beside the value, or is cut off by `...`.
 */
export function readStated(text: string): Stated | undefined {
  const reader = new StatedReader(text.replaceAll('\uff0c', ',').replaceAll('\u2212', '-'));
  const stated = reader.value();
  return stated !== undefined && reader.isAtEnd() ? stated : undefined;
}

class StatedReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** A value and, after a comma, its shape and dtype. */
  value(): Stated | undefined {
    this.skipSpaces();
    const tensor = this.take(tensorPattern);
    if (tensor !== undefined) return this.tensor(tensor[0]);
    const call = this.take(callPattern);
    if (call !== undefined) return isWrapper(call[1] ?? '') ? this.wrapped() : undefined;
    const value = this.item();
    return value && this.withKeywords(value);
  }

  isAtEnd(): boolean {
    this.skipSpaces();
    return this.at === this.text.length;
  }

  /** What follows `numpy=` in the text of a tensor of TensorFlow. */
  private tensor(opening: string): Stated | undefined {
    const value = this.value();
    if (value === undefined || !this.takeCharacter('>')) return undefined;
    const shape = /shape=(\([^)]*\))/.exec(opening)?.[1];
    const sizes = shape === undefined ? undefined : new StatedReader(shape).item();
    return sizes === undefined ? value : { ...value, shape: sizes };
  }

  /** The arguments of a call as which a value is printed. */
  private wrapped(): Stated | undefined {
    const inner = this.value();
    return inner !== undefined && this.takeCharacter(')') ? inner : undefined;
  }

  private withKeywords(value: StatedItem): Stated | undefined {
    let shape: StatedItem | undefined;
    for (;;) {
      const keyword = this.take(keywordPattern);
      if (keyword === undefined) return shape === undefined ? { value } : { value, shape };
      if (keyword[1] === 'shape') shape = this.item();
      else if (!this.skipArgument()) return undefined;
    }
  }

  /** An argument that says nothing about the value: `dtype=torch.float64`, `grad_fn=<MeanBackward0>`. */
  private skipArgument(): boolean {
    const isMarked = this.takeCharacter('<');
    if (this.take(restPattern) === undefined) return false;
    return !isMarked || this.takeCharacter('>');
  }

  private item(): StatedItem | undefined {
    this.skipSpaces();
    const word = this.take(wordPattern);
    if (word !== undefined) return { kind: 'word', word: wordOf(word[0]) };
    const number = this.take(numberPattern);
    if (number !== undefined) return numberOf(number[0]);
    if (this.takeCharacter('[')) return this.sequence('[', ']');
    return this.takeCharacter('(') ? this.sequence('(', ')') : undefined;
  }

  /** Items between commas or spaces. */
  private sequence(bracket: '[' | '(', closer: string): StatedSequence | undefined {
    const items: StatedItem[] = [];
    while (!this.takeCharacter(closer)) {
      const next = this.item();
      if (next === undefined) return undefined;
      items.push(next);
      this.takeCharacter(',');
    }
    return { kind: 'sequence', bracket, items };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  private takeCharacter(character: string): boolean {
    this.skipSpaces();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipSpaces(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
}

function wordOf(text: string): StatedWord['word'] {
  if (text === 'NaN') return 'nan';
  return text === '+inf' ? 'inf' : (text as StatedWord['word']);
}

function numberOf(text: string): StatedNumber | undefined {
  const printed = readPrintedNumber(text);
  if (printed === undefined) return undefined;
  const decimals = /e/i.test(text) ? undefined : (/\.(\d*)/.exec(text)?.[1] ?? '').length;
  return { kind: 'number', printed, decimals };
}
