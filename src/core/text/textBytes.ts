import type { TextEdit } from './scan/editBetween';
import { roomFor, toBytes } from './toBytes';

/** Beside the bytes of a text that is edited there is room for a sixteenth more, and for so many. */
const spare = 1024;

/**
 * The bytes of one version of a text, see `toBytes`. They may be handed on to the next version, which changes them in place:
 * making them anew would take as long as a short scan. The earlier version has none from then on.
 */
export class TextBytes {
  private bytes: Uint8Array<ArrayBuffer> | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  /** The bytes; undefined when they were handed on. */
  get held(): Uint8Array<ArrayBuffer> | undefined {
    return this.bytes;
  }

  /** The bytes of `text`, which `edit` has made of the text that these belong to. */
  handOn(text: string, { start, end, newEnd }: TextEdit): Uint8Array<ArrayBuffer> {
    const { bytes } = this;
    if (bytes === undefined) return toBytes(text);
    this.bytes = undefined;
    const length = text.length + 1;
    const isEnough = length <= bytes.buffer.byteLength;
    const all = new Uint8Array(isEnough ? bytes.buffer : roomFor(length + (length >> 4) + spare).buffer);
    if (!isEnough) all.set(bytes.subarray(0, start));
    if (isEnough) all.copyWithin(newEnd, end, bytes.length);
    else all.set(bytes.subarray(end), newEnd);
    all.set(toBytes(text, start, newEnd).subarray(0, newEnd - start), start);
    return all.subarray(0, length);
  }
}
