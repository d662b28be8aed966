import { identifierBytes, Kind, kinds } from '../characters';
import { RepeatedCall } from '../repeatedCall';
import { shortBooleans } from '../vocabulary';
import { lengthOf } from '../wordTable';
import { plainBytes } from './valueBytes';

const space = 0x20;
const comma = 0x2c;
const closing = 0x29;

/** Skips values that are written with letters and come in long rows: booleans, and numbers in the same call. */
export class RepeatedValues {
  private readonly view: DataView;
  private readonly call: RepeatedCall;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.call = new RepeatedCall(this.view);
  }

  /** Expects the call whose name stands from `start` to `open`, where its parenthesis is, to come again. */
  expect(start: number, open: number): void {
    this.call.keep(start, open);
  }

  /**
   * After the last of the values that stand one after another from `start` on and start before `limit`; `start` itself when
   * there is none.
   */
  skip(start: number, limit: number): number {
    const { bytes } = this;
    // Tables in local variables are looked up once, not for every value.
    const isPlain = plainBytes;
    const kindOf = kinds;
    let last = start;
    let at = start;
    while (at < limit && kindOf[bytes[at]!] === Kind.letter) {
      const inside = this.call.endAt(at);
      at = inside === -1 ? this.endOfBoolean(at) : this.endInCall(inside);
      if (at === -1) break;
      last = at;
      // Mostly a comma and a space come next.
      if (bytes[at] === comma) at += 1;
      if (bytes[at] === space) at += 1;
      while (isPlain[bytes[at]!] === 1) at += 1;
    }
    return last;
  }

  private endOfBoolean(at: number): number {
    const word = shortBooleans.find(this.bytes, this.view, at);
    const end = at + lengthOf(word);
    return word === 0 || identifierBytes[this.bytes[end]!] === 1 ? -1 : end;
  }

  /** After the parenthesis that follows the number at `inside`; -1 when something else stands there. */
  private endInCall(inside: number): number {
    const { bytes } = this;
    const isPlain = plainBytes;
    const kind = kinds[bytes[inside]!];
    if (kind !== Kind.digit && kind !== Kind.sign && kind !== Kind.dot) return -1;
    let end = inside + 1;
    while (isPlain[bytes[end]!] === 1) end += 1;
    return bytes[end] === closing ? end + 1 : -1;
  }
}
