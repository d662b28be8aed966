import { identifierBytes } from '../characters';

const newline = 0x0a;
const backslash = 0x5c;

/** Finds the ends of string literals, each on its line, and never looks at a line twice for a quote that is not there. */
export class Quotes {
  /** How far was looked in vain; whoever asks may set it back. */
  reach = 0;
  /** By quote: up to where no closing one is to be found. */
  private readonly noneUntil = new Map<number, number>();

  constructor(private readonly bytes: Uint8Array) {}

  /** After the closing quote of the string whose opening quote is at `at`; -1 when its line has none. */
  endOfString(at: number): number {
    const { bytes } = this;
    const quote = bytes[at]!;
    const known = this.noneUntil.get(quote) ?? 0;
    if (at < known) return this.inVain(known);
    let end = at + 1;
    while (end < bytes.length - 1 && bytes[end] !== newline) {
      if (bytes[end] === quote) return end + 1;
      end += bytes[end] === backslash && bytes[end + 1] !== newline ? 2 : 1;
    }
    this.noneUntil.set(quote, end);
    return this.inVain(end);
  }

  private inVain(end: number): -1 {
    this.reach = Math.max(this.reach, end);
    return -1;
  }

  /** True when the quote at `at` opens a string: after a letter only with a prefix as in `f"..."`; else it is an apostrophe. */
  opens(at: number): boolean {
    const { bytes } = this;
    if (at === 0 || identifierBytes[bytes[at - 1]!] !== 1) return true;
    const start = at >= 2 && identifierBytes[bytes[at - 2]!] === 1 ? at - 2 : at - 1;
    if (start > 0 && identifierBytes[bytes[start - 1]!] === 1) return false;
    for (let prefix = start; prefix < at; prefix += 1) {
      if (!'rbfu'.includes(String.fromCharCode(bytes[prefix]! | 0x20))) return false;
    }
    return true;
  }
}
