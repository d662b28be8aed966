import { Kind, kinds } from '../characters';
import { endOfLine } from '../comments';
import type { TextWindow } from '../kernels/textWindow';
import type { Quotes } from './quotes';

const newline = 0x0a;
const slash = 0x2f;

/**
 * Knows which places outside of brackets are code and which are in a string or a comment.
 *
 * Strings and comments end with their line (what is between triple quotes is read as text: docstrings hold examples), so
 * only the lines that someone asks about are looked at, from their start, and no part of them twice.
 */
export class LineLexer {
  /** Bytes looked at. */
  work = 0;
  /** Up to here everything is known. */
  private position = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly quotes: Quotes,
    /** The bytes where the kernels see them; undefined where there are none. */
    private readonly window: TextWindow | undefined,
  ) {}

  /** `target` itself when it is in code; else where the string or comment that it is in ends. Targets must not go back. */
  endOfQuoted(target: number): number {
    const { bytes, position, quotes } = this;
    if (position > target) return position;
    if (this.window?.isPlainLine(target, position) === true) {
      this.position = target;
      return target;
    }
    let at = target;
    while (at > position && bytes[at - 1] !== newline) at -= 1;
    this.work += 2 * (target - at);
    while (at < target) {
      const byte = bytes[at]!;
      const kind = kinds[byte];
      if (kind === Kind.quote) {
        if (bytes[at + 1] === byte && bytes[at + 2] === byte) at += 3;
        else {
          const end = quotes.opens(at) ? quotes.endOfString(at) : -1;
          at = end === -1 ? at + 1 : end;
        }
      } else if ((kind === Kind.hash && this.isHashComment(at)) || (kind === Kind.slash && this.isSlashComment(at))) {
        at = endOfLine(bytes, at);
      } else {
        at += 1;
      }
    }
    this.work += Math.max(at - target, 0);
    this.position = at;
    return at;
  }

  /** Tells that `at` is in code. */
  skipTo(at: number): void {
    this.position = at;
  }

  /** Python's comments; not `#3` in a text. */
  private isHashComment(at: number): boolean {
    return kinds[this.bytes[at + 1]!] !== Kind.digit && this.startsWord(at);
  }

  /** JavaScript's comments; not the slashes of an address. */
  private isSlashComment(at: number): boolean {
    return this.bytes[at + 1] === slash && this.startsWord(at);
  }

  private startsWord(at: number): boolean {
    if (at === 0) return true;
    const kind = kinds[this.bytes[at - 1]!]!;
    return (
      kind === Kind.space || kind === Kind.comma || kind === Kind.stop || (kind >= Kind.open && kind <= Kind.quote)
    );
  }
}
