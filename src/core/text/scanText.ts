import { withLaterOperations } from './laterOperations';
import type { Described } from './scan/describe';
import { describe } from './scan/describe';
import { GroupScanner } from './scan/groupScanner';
import { LineLexer } from './scan/lineLexer';
import { endOfSubscript, nextBracket, openerAt } from './scan/openers';
import { Quotes } from './scan/quotes';
import { nameTargets } from './scan/nameTargets';
import { TextIndex } from './textIndex';
import { toBytes } from './toBytes';

const letterE = 0x65;
const letterP = 0x70;
const letterW = 0x77;

export interface ScanOptions {
  /** The part of the text to scan, as offsets; names and calls are looked for beyond it. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** True to find arrays in comments and strings too. */
  readonly quoted?: boolean;
  /** Asked now and then; when it says true, the index holds what was found until then. */
  readonly cancelled?: () => boolean;
  /** From so many bytes on in a group of brackets WebAssembly helps; default: where that pays. */
  readonly compiledFrom?: number;
}

/** The kernels take a millisecond to load. */
const longGroup = 512;

/**
 * Finds the arrays in a text, whatever its language: bracket groups of numbers, with their names, the calls around them
 * and the methods after them.
 *
 * One pass, whose work grows in proportion to the text, however the brackets and quotes stand. Brackets in strings and
 * comments, subscripts, and brackets that hold no numbers are no arrays; what looks like an array but cannot be read is
 * found, so that `readArray` can say why.
 */
export function scanText(text: string, options: ScanOptions = {}): TextIndex {
  const scan = new Scan(text, options);
  while (!scan.advance());
  return scan.index();
}

/** As `scanText`, but in short parts, so that a caller can let other work in between; the last one gives the index. */
export function* scanInParts(text: string, options: ScanOptions = {}): Generator<undefined, TextIndex> {
  const scan = new Scan(text, options);
  while (!scan.advance()) yield;
  return scan.index();
}

/** A part of a scan ends after so many brackets. */
const bracketsInPart = 1024;

class Scan {
  private complete = true;
  private work = 0;
  private at = 0;
  /** Calls named `...shape`, `...type` or `view`: they may change an array by its name. */
  private readonly changes: number[] = [];
  private readonly bytes: Uint8Array;
  private readonly words: Int32Array;
  private readonly lexer: LineLexer;
  private readonly group: GroupScanner;
  private readonly found: Described[] = [];
  /** The next block comment's start; the end of the bytes when there is none. */
  private nextComment: number;

  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly text: string,
    private readonly options: ScanOptions,
  ) {
    const from = Math.max(options.from ?? 0, 0);
    const to = Math.max(Math.min(options.to ?? text.length, text.length), from);
    this.from = from;
    this.to = to;
    this.bytes = toBytes(text, from, to, options.compiledFrom);
    this.words = new Int32Array(this.bytes.buffer);
    const quotes = new Quotes(this.bytes);
    this.lexer = new LineLexer(this.bytes, quotes);
    this.group = new GroupScanner(this.bytes, this.words, quotes, options.cancelled, options.compiledFrom ?? longGroup);
    this.nextComment = options.quoted === true ? this.bytes.length : this.blockCommentFrom(0);
  }

  /** Scans the next part; true when that was the last. */
  advance(): boolean {
    const { bytes, words, lexer, group } = this;
    const end = bytes.length - 1;
    if (this.at > 0 && this.options.cancelled?.() === true) this.complete = false;
    let at = this.at;
    for (let brackets = 0; this.complete; brackets += 1) {
      at = nextBracket(bytes, words, at);
      if (at >= end) break;
      if (brackets === bracketsInPart) {
        this.at = at;
        return false;
      }
      const opener = openerAt(bytes, at);
      if (opener === 'nothing') {
        if (mayChange(bytes, at)) this.changes.push(this.from + at);
        at += 1;
        continue;
      }
      if (opener === 'subscript') {
        at = endOfSubscript(bytes, at);
        continue;
      }
      const code = this.endOfQuoted(at);
      if (code > at) {
        at = code;
        continue;
      }
      const next = group.scan(at);
      this.work += next - at;
      if (group.isCancelled) {
        this.complete = false;
        break;
      }
      // An array's calls and methods may reach beyond its brackets.
      at = Math.max(next, this.describeGroup());
      lexer.skipTo(at);
    }
    this.work += end + lexer.work;
    return true;
  }

  /** What was found until now. */
  index(): TextIndex {
    const arrays = withLaterOperations(this.text, this.changes, nameTargets(this.text, this.found));
    return new TextIndex(arrays, this.complete, this.bytes, this.from, this.work);
  }

  /** `at` itself when it is in code, else where the comment or string around it ends. */
  private endOfQuoted(at: number): number {
    if (this.options.quoted === true) return at;
    while (this.nextComment < at) {
      const start = this.nextComment;
      let end = start + 2;
      if (this.isBlockComment(start)) {
        const close = this.text.indexOf('*/', this.from + end);
        if (close === -1) {
          this.nextComment = this.bytes.length;
          break;
        }
        end = close + 2 - this.from;
        this.lexer.skipTo(end);
      }
      this.nextComment = this.blockCommentFrom(end);
      if (end > at) return end;
    }
    return this.lexer.endOfQuoted(at);
  }

  private blockCommentFrom(start: number): number {
    const at = this.text.indexOf('/*', this.from + start);
    return at === -1 || at >= this.to ? this.bytes.length : at - this.from;
  }

  /** A block comment starts a word; it is none in `src/*.py`, in a string or in a line comment. */
  private isBlockComment(start: number): boolean {
    return (
      (start === 0 || /[\s;,(){}[\]=]/.test(this.text[this.from + start - 1] ?? '')) &&
      this.lexer.endOfQuoted(start) === start
    );
  }

  /** Describes the arrays of the group that was scanned last; returns where the last one's expression ends. */
  private describeGroup(): number {
    const { candidates } = this.group;
    let described = -1;
    for (let index = 0; index < candidates.length; index += 1) {
      const { start, end, closed, doubtful } = candidates.get(index);
      if (start < described) continue;
      const place = { start: this.from + start, end: this.from + end, closed, doubtful };
      const result = describe(this.text, place);
      this.work += 200;
      if (result === undefined) continue;
      this.found.push(result);
      described = result.found.span.end - this.from;
    }
    return described;
  }
}

/** True when the name that ends before `at` ends as `reshape`, `astype` and `view` do. */
function mayChange(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1];
  const before = bytes[at - 2];
  return (last === letterE && before === letterP) || (last === letterW && before === letterE);
}
