import { once } from '../../webAssembly/instantiate';
import { areTextKernelsLoaded, sharedTextKernels } from '../kernels/textKernels';
import { TextWindow } from '../kernels/textWindow';
import { laterStatement } from '../laterOperations';
import type { ScanOptions } from '../scanText';
import { toBytes } from '../toBytes';
import { wholeText } from './checkpoints';
import { CodeSkipper } from './codeSkipper';
import type { Candidate, Setting } from './describe';
import { describe } from './describe';
import { EarlierScan } from './earlierScan';
import { Findings } from './findings';
import { GroupScanner } from './groupScanner';
import { LineLexer } from './lineLexer';
import { endOfSubscript, openerAt } from './openers';
import { plainStatement } from './plainStatement';
import { Quotes } from './quotes';

const letterE = 0x65;
const letterP = 0x70;
const letterW = 0x77;

/** The kernels take a millisecond to load: for texts of so many bytes, and for such groups of brackets, that pays. */
const longGroup = 512;
const longText = 8192;
/** Where they are loaded, they help with shorter texts too. */
const longTextWhenLoaded = 256;

/** A part of a scan ends after so many brackets. */
const bracketsInPart = 512;

/** So far apart checkpoints are at least; where one would be in a comment or a string, it is tried again a little later. */
const spacing = 4096;
const retry = 256;

/** A scan under way: see `scanText`. */
export class Scan {
  complete = true;
  work = 0;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly findings: Findings;
  /** True when the scan is of a whole text, outside of comments and strings. */
  readonly isWhole: boolean;
  readonly from: number;
  private at = 0;
  private readonly end: number;
  private readonly earlier: EarlierScan | undefined;
  private readonly quotes: Quotes;
  private readonly code: CodeSkipper;
  private readonly lexer: LineLexer;
  private readonly group: GroupScanner;
  /** The bytes where the kernels see them; undefined where they are not to help with code. */
  private readonly codeWindow: TextWindow | undefined;
  /** The next block comment's start; the end of the bytes when there is none. */
  private nextComment: number;
  /** True when a block comment was met that never ends. */
  private isUnclosed = false;
  /** The next place where the scan is compared with the earlier one, or may leave a checkpoint. */
  private nextStop: number;

  constructor(
    private readonly text: string,
    private readonly options: ScanOptions,
  ) {
    const { cancelled, compiledFrom, previous } = options;
    const from = Math.max(options.from ?? 0, 0);
    const to = Math.max(Math.min(options.to ?? text.length, text.length), from);
    this.isWhole = from === 0 && to === text.length && options.quoted !== true;
    this.from = from;
    this.end = to - from;
    this.earlier = this.isWhole && previous?.record ? new EarlierScan(previous.record, text) : undefined;
    this.bytes = this.earlier?.bytes() ?? toBytes(text, from, to, compiledFrom);
    this.findings = this.earlier?.findingsBefore() ?? new Findings();
    const words = new Int32Array(this.bytes.buffer);
    const window = once(() => windowOver(this.bytes));
    const codeFrom = areTextKernelsLoaded() ? longTextWhenLoaded : longText;
    const codeWindow = this.end >= (compiledFrom ?? codeFrom) ? window() : undefined;
    this.codeWindow = codeWindow;
    this.code = new CodeSkipper(this.bytes, words, codeWindow);
    this.quotes = new Quotes(this.bytes);
    this.lexer = new LineLexer(this.bytes, this.quotes, codeWindow);
    this.group = new GroupScanner(this.bytes, words, this.quotes, cancelled, compiledFrom ?? longGroup, window);
    if (codeWindow !== undefined) this.group.useKernels();
    this.at = this.earlier?.start ?? 0;
    this.lexer.skipTo(this.at);
    this.nextComment = options.quoted === true ? this.bytes.length : this.blockCommentFrom(this.at);
    this.nextStop = this.isWhole ? this.stopAfter(this.at, spacing) : Infinity;
  }

  /** Scans the next part; true when that was the last. */
  advance(): boolean {
    const started = this.at;
    const isLast = this.scanPart(started);
    this.work += this.at - started;
    if (isLast) this.work += this.lexer.work;
    return isLast;
  }

  private scanPart(started: number): boolean {
    const { code, end } = this;
    if (started > 0 && this.options.cancelled?.() === true) this.complete = false;
    for (let brackets = 0; this.complete;) {
      if (this.at >= this.nextStop && this.stop()) return true;
      this.at = code.next(this.at, Math.min(this.nextStop, end));
      if (this.at >= end) return true;
      if (this.at >= this.nextStop) continue;
      if (brackets === bracketsInPart) return false;
      brackets += 1;
      this.at = this.endOfBracket(this.at);
    }
    return true;
  }

  /** Looks at the bracket at `at`, outside of all others; returns where to go on. */
  private endOfBracket(at: number): number {
    const { bytes, group, lexer } = this;
    const opener = openerAt(bytes, at);
    if (opener === 'nothing') {
      if (mayChange(bytes, at)) this.noteStatement(this.from + at);
      return at + 1;
    }
    if (opener === 'subscript') return endOfSubscript(bytes, at);
    const quoted = this.endOfQuoted(at);
    if (quoted > at) return quoted;
    const next = group.scan(at);
    this.work += next - at;
    if (group.isCancelled) {
      this.complete = false;
      return next;
    }
    // An array's calls and methods may reach beyond its brackets.
    const end = Math.max(next, this.describeGroup());
    lexer.skipTo(end);
    return end;
  }

  /** Leaves a checkpoint here when this is code; true when the earlier scan was here too, and the rest is taken from it. */
  private stop(): boolean {
    const { at, earlier, findings } = this;
    const { checkpoints } = findings;
    // A comment that has not been looked at yet may go on until here.
    const isCode = this.nextComment >= at && this.lexer.endOfQuoted(at) === at;
    if (isCode && earlier?.meetingFrom(at) === at) {
      earlier.addRest(findings);
      return true;
    }
    const isFar = at - checkpoints.last >= spacing;
    if (isCode && isFar) checkpoints.add(at, this.takeReach());
    this.nextStop = this.stopAfter(at, isFar && !isCode ? retry : spacing);
    return false;
  }

  private stopAfter(at: number, distance: number): number {
    return Math.min(at + distance, this.earlier?.meetingFrom(at + 1) ?? Infinity);
  }

  /** How far the scan has looked ahead since it was last asked. */
  private takeReach(): number {
    const { group, quotes } = this;
    const { reach } = quotes;
    quotes.reach = 0;
    return this.isUnclosed || !group.hasBlockComments ? wholeText : reach;
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
          this.isUnclosed = true;
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
    return at === -1 || at >= this.from + this.end ? this.bytes.length : at - this.from;
  }

  /** A block comment starts a word; it is none in `src/*.py`, in a string or in a line comment. */
  private isBlockComment(start: number): boolean {
    return (
      (start === 0 || /[\s;,(){}[\]=]/.test(this.text[this.from + start - 1] ?? '')) &&
      this.lexer.endOfQuoted(start) === start
    );
  }

  private noteStatement(at: number): void {
    const statement = laterStatement(this.text, at);
    if (statement !== undefined) this.findings.statements.push(statement);
  }

  /** What stands around a candidate, where the kernels see that it is plain. */
  private plainSetting(place: Candidate): Setting | undefined {
    const { codeWindow, from, text } = this;
    if (codeWindow === undefined || !place.closed || place.doubtful) return undefined;
    return plainStatement(text, place, codeWindow, from);
  }

  /** Describes the arrays of the group that was scanned last; returns where the last one's expression ends. */
  private describeGroup(): number {
    const { candidates } = this.group;
    let described = -1;
    for (let index = 0; index < candidates.length; index += 1) {
      const { start, end, closed, doubtful } = candidates.get(index);
      if (start < described) continue;
      const place = { start: this.from + start, end: this.from + end, closed, doubtful };
      const result = describe(this.text, place, this.plainSetting(place));
      this.work += 200;
      if (result === undefined) continue;
      this.findings.arrays.push(result);
      described = result.found.span.end - this.from;
    }
    return described;
  }
}

function windowOver(bytes: Uint8Array): TextWindow | undefined {
  const kernels = sharedTextKernels();
  return kernels && new TextWindow(kernels, bytes);
}

/** True when the name that ends before `at` ends as `reshape`, `astype` and `view` do. */
function mayChange(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at - 1];
  const before = bytes[at - 2];
  return (last === letterE && before === letterP) || (last === letterW && before === letterE);
}
