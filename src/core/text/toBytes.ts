import { unitBytes } from './characters';
import { encodedAt, resultsAt } from './kernels/assembly/layout';
import type { TextKernels } from './kernels/textKernels';
import { sharedTextKernels } from './kernels/textKernels';

interface Encoder {
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}

/** Present wherever the extension runs (Node, web workers, browsers), but in no library of plain JavaScript. */
const encoderClass = (globalThis as { TextEncoder?: new () => Encoder }).TextEncoder;
const encoder = encoderClass === undefined ? undefined : new encoderClass();

/** So many units are encoded at once: each time takes a moment of its own. */
const chunk = 16_384;

/** The kernels take a millisecond to load. */
const longText = 4096;

/** In UTF-8 a UTF-16 unit has three bytes at most. */
const longestUnit = 3;

/**
 * The bytes of `text` from `start` to `end`, one for each UTF-16 unit, so that offsets agree; a zero byte follows the last.
 *
 * ASCII stays as it is. Signs that mean the same as an ASCII sign (full-width punctuation, a true minus) become that
 * sign; an ellipsis becomes `ellipsisByte`, other letters `letterByte`, and everything else `wideByte`. Texts of
 * `compiledFrom` units and more are read with the help of WebAssembly where they are not ASCII.
 */
export function toBytes(
  text: string,
  start = 0,
  end: number = text.length,
  compiledFrom: number = longText,
): Uint8Array<ArrayBuffer> {
  const length = end - start;
  const bytes = roomFor(length);
  // What the last chunk held is likely to be in the next one too.
  let isAscii = true;
  for (let from = 0; from < length; from += chunk) {
    const part = text.slice(start + from, start + Math.min(from + chunk, length));
    const target = bytes.subarray(from, from + part.length);
    if (encoder !== undefined && isAscii) {
      const { read, written } = encoder.encodeInto(part, target);
      // As many characters read as bytes written: all of them were ASCII.
      if (read === part.length && written === read) continue;
    }
    const kernels = encoder !== undefined && length >= compiledFrom ? sharedTextKernels() : undefined;
    isAscii = kernels === undefined ? writeUnits(part, target) : transcode(part, target, kernels);
  }
  return bytes;
}

/** Room for so many bytes and the zero after them: whole words of four, so that they can be looked at four at a time. */
export function roomFor(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer((length + 4) & ~3), 0, length + 1);
}

/** Writes the byte of each unit; true when all of them were ASCII. */
function writeUnits(part: string, target: Uint8Array): boolean {
  const table = unitBytes;
  let bits = 0;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    bits |= code;
    target[at] = table[code]!;
  }
  return bits < 0x80;
}

/** The same by way of UTF-8, which the encoder makes faster than characters are asked for one by one. */
function transcode(part: string, target: Uint8Array, kernels: TextKernels): boolean {
  const room = kernels.bytes.subarray(encodedAt, encodedAt + longestUnit * part.length);
  const { written } = encoder!.encodeInto(part, room);
  const length = kernels.transcode(encodedAt, written, resultsAt);
  target.set(kernels.bytes.subarray(resultsAt, resultsAt + length));
  return written === part.length;
}
