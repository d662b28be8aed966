/**
 * The call that was met last, to recognise it at once when it comes again: in `[np.float64(0.1), np.float64(0.9), ...]`
 * every value has the same one around it.
 */
export class RepeatedCall {
  private start = 0;
  private length = 0;

  constructor(private readonly view: DataView) {}

  /** Keeps the call whose name stands from `start` to `open`, where its parenthesis is. */
  keep(start: number, open: number): void {
    this.start = start;
    this.length = open + 1 - start >= 4 ? open + 1 - start : 0;
  }

  /** After the opening parenthesis when the same call stands at `at`; -1 otherwise. */
  endAt(at: number): number {
    const { view, start, length } = this;
    if (length === 0 || at + length >= view.byteLength) return -1;
    // Four bytes at a time, the last four again; a name of three letters and its parenthesis are four.
    const last = length - 4;
    for (let offset = 0; offset < last; offset += 4) {
      if (view.getInt32(start + offset, true) !== view.getInt32(at + offset, true)) return -1;
    }
    if (view.getInt32(start + last, true) !== view.getInt32(at + last, true)) return -1;
    return at + length;
  }
}
