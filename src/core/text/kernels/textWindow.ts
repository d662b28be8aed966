import {
  callAt,
  callLengthCell,
  callMaskAt,
  lookBack,
  makesFloatsCell,
  stopByte,
  takesNumbersCell,
  windowAt,
  windowSize,
} from './assembly/layout';
import type { TextKernels } from './textKernels';

/** The lengths of calls that are recognised: those of `RepeatedCall`, and what one load holds. */
const shortestCall = 4;
const longestCall = 16;

/** So close to its end the window is moved on: most values and words are shorter. */
const margin = 256;

/** A text of which one part after another lies in the memory of the kernels. */
export class TextWindow {
  /** The part of the bytes. */
  private start = 0;
  private end = 0;
  /** The call that is expected to come again, as written, and what may stand in it. */
  private call = new Uint8Array(0);
  private takesNumbers = false;
  private makesFloats = false;

  constructor(
    readonly kernels: TextKernels,
    private readonly bytes: Uint8Array,
  ) {}

  /** The address of the byte at `at`, which is in the memory from now on, with `ahead` bytes after it where there are so many. */
  addressOf(at: number, ahead = margin): number {
    const nearEnd = this.end < this.bytes.length && at >= this.end - ahead;
    if (this.kernels.holder !== this || at < this.start || nearEnd) this.move(at);
    return windowAt + at - this.start;
  }

  /** True when all from `start` to `end`, and a byte more, is in the memory. */
  holds(start: number, end: number): boolean {
    return this.kernels.holder === this && start >= this.start && end < this.end;
  }

  /** What `addressOf` turns into an address. */
  placeOf(address: number): number {
    return address - windowAt + this.start;
  }

  /** The address of the first byte of the text, were all of it in the memory. */
  get origin(): number {
    return windowAt - this.start;
  }

  /** The address up to which a kernel sees enough of what follows: of the text's end, or of where the window is moved on. */
  get limit(): number {
    const limit = this.end < this.bytes.length ? this.end - margin : this.bytes.length - 1;
    return windowAt + limit - this.start;
  }

  /**
   * True when nothing on the line before `at` starts a string or a comment, as far as that can be seen; `from`, where the
   * line may be looked at from, is in code.
   */
  isPlainLine(at: number, from: number): boolean {
    const { kernels, start } = this;
    if (kernels.holder !== this || at < start || at > this.end) return false;
    const address = windowAt - start;
    return kernels.isPlainLine(address + at, address + Math.max(from, start), from >= start) === 1;
  }

  /** True when a kernel that stopped at `address` may go on after the window has moved. */
  isCutAt(address: number): boolean {
    const place = this.placeOf(address);
    return place >= this.end - margin && this.end < this.bytes.length;
  }

  /** Expects the call whose name stands from `start` to `open`, where its parenthesis is, to come again. */
  expect(start: number, open: number, takesNumbers: boolean, makesFloats: boolean): void {
    const length = open + 1 - start;
    this.call = this.bytes.slice(start, length < shortestCall || length > longestCall ? start : open + 1);
    this.takesNumbers = takesNumbers;
    this.makesFloats = makesFloats;
    if (this.kernels.holder === this) this.writeCall();
  }

  private move(at: number): void {
    const { bytes, kernels } = this;
    this.start = at;
    this.end = Math.min(at + windowSize, bytes.length);
    const before = Math.min(at, lookBack);
    // Before the text's start a look back ends at a zero.
    kernels.bytes[windowAt - before - 1] = 0;
    kernels.bytes.set(bytes.subarray(at - before, this.end), windowAt - before);
    kernels.bytes[windowAt + this.end - at] = stopByte;
    if (kernels.holder === this) return;
    kernels.holder = this;
    this.writeCall();
  }

  private writeCall(): void {
    const { bytes, cells } = this.kernels;
    const { call } = this;
    bytes.set(call, callAt);
    bytes.fill(0xff, callMaskAt, callMaskAt + call.length);
    bytes.fill(0, callMaskAt + call.length, callMaskAt + longestCall);
    cells[callLengthCell] = call.length;
    cells[takesNumbersCell] = Number(this.takesNumbers);
    cells[makesFloatsCell] = Number(this.makesFloats);
  }
}
