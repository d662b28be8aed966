import type { TextWindow } from '../kernels/textWindow';
import { nextBracket } from './openers';

/** Finds the brackets outside of all others that have to be looked at; kernels in WebAssembly skip most of the others. */
export class CodeSkipper {
  constructor(
    private readonly bytes: Uint8Array,
    /** The same bytes, four at a time. */
    private readonly words: Int32Array,
    /** The bytes where the kernels see them; undefined where there are none. */
    private readonly window: TextWindow | undefined,
  ) {}

  /** The next bracket at or after `start` that may open an array, or a call that changes one; `end` if none is before it. */
  next(start: number, end: number): number {
    const { bytes, window, words } = this;
    if (window === undefined) return nextBracket(bytes, words, start, end);
    const { kernels } = window;
    let at = start;
    while (at < end) {
      const address = window.addressOf(at);
      const limit = Math.min(window.limit, window.origin + end);
      const stop = kernels.skipCode(address, limit);
      at = window.placeOf(stop);
      if (stop < limit) return at;
    }
    return end;
  }
}
