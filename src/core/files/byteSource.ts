import { fileProblem } from './fileProblem';

/** The bytes of a file, wherever it is. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /**
   * The bytes from `start` to `end` (exclusive), both within the file.
   *
   * @param into memory that may be used for them, so that none is allocated; it is of that length
   */
  read(start: number, end: number, into?: Uint8Array): Promise<Uint8Array>;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}

/**
 * Exactly the bytes from `start` to `end`; a problem with the offset where the file ends before `end`.
 *
 * @param into as of `ByteSource.read`
 */
export async function readExactly(
  source: ByteSource,
  start: number,
  end: number,
  into?: Uint8Array,
): Promise<Uint8Array> {
  const missing = (received: number) =>
    fileProblem('files.truncated', { offset: start, expected: end - start, received });
  if (end > source.size) throw missing(Math.max(0, source.size - start));
  const bytes = await source.read(start, end, into);
  if (bytes.length !== end - start) throw missing(bytes.length);
  return bytes;
}

/** Part of a source, as a source of its own. */
export function partOf(source: ByteSource, start: number, end: number): ByteSource {
  return { size: end - start, read: (from, to, into) => readExactly(source, start + from, start + to, into) };
}
