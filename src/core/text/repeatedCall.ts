import type { KnownCall } from './vocabulary';

/**
 * The call that was met last, to recognise it at once when it comes again: in `[np.float64(0.1), np.float64(0.9), ...]`
 * every value has the same one around it.
 */
export class RepeatedCall {
  call: KnownCall | undefined;
  private start = 0;
  private length = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
  ) {}

  /** Keeps the call whose name stands from `start` to `open`, where its parenthesis is. */
  keep(call: KnownCall, start: number, open: number): void {
    this.call = call;
    this.start = start;
    this.length = open + 1 - start;
  }

  /** After the opening parenthesis when the same call stands at `at`; -1 otherwise. */
  endAt(at: number): number {
    const { bytes, view, start, length } = this;
    if (length === 0 || at + length >= bytes.length) return -1;
    let offset = 0;
    while (offset + 4 <= length) {
      if (view.getInt32(start + offset, true) !== view.getInt32(at + offset, true)) return -1;
      offset += 4;
    }
    while (offset < length) {
      if (bytes[start + offset] !== bytes[at + offset]) return -1;
      offset += 1;
    }
    return at + length;
  }
}
