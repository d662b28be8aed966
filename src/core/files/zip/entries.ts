import { phrase } from '../../issues/phrase';
import type { Phrase } from '../../issues/phrase';
import type { ByteSource } from '../byteSource';
import { readExactly } from '../byteSource';
import { fileProblem } from '../fileProblem';
import { textOf } from '../utf8';

/** A file in a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header begins, in bytes. */
  readonly headerAt: number;
}

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
const endLength = 22;
const locatorLength = 20;
const end64Length = 56;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Sizes of 32 bits that stand for "see the zip64 field". */
const elsewhere = 0xffffffff;
const isEncrypted = 0x1;

/**
 * Lists the files of a zip archive from its directory, zip64 too.
 *
 * Throws a `FileProblem` with the offset where the directory is not there, or says what cannot be.
 *
 * Source: PKWARE, APPNOTE.TXT 6.3.10, section 4.3
 */
export async function readEntries(source: ByteSource): Promise<readonly ZipEntry[]> {
  const { offset, length, count } = await readEnd(source);
  if (offset + length > source.size) throw fileProblem('files.zip-end', { offset });
  const bytes = await readExactly(source, offset, offset + length);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at, offset + at);
    if (entry.headerAt + localLength + entry.compressedSize > offset) {
      throw badEntry(entry.name, phrase('it reaches beyond the archive'), offset + at);
    }
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the bytes of an entry begin, from the entry's own header. */
export async function dataStart(source: ByteSource, { name, headerAt }: ZipEntry): Promise<number> {
  const view = viewOf(await readExactly(source, headerAt, headerAt + localLength));
  if (view.getUint32(0, true) !== signatures.local) throw badEntry(name, phrase('it has no header'), headerAt);
  return headerAt + localLength + view.getUint16(26, true) + view.getUint16(28, true);
}

export function badEntry(name: string, reason: Phrase, offset: number) {
  return fileProblem('files.zip-entry', { name, reason, offset });
}

interface Directory {
  readonly offset: number;
  readonly length: number;
  readonly count: number;
}

async function readEnd(source: ByteSource): Promise<Directory> {
  const from = Math.max(0, source.size - endLength - longestComment);
  const tail = viewOf(await readExactly(source, from, source.size));
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    const isEnd = tail.getUint32(at, true) === signatures.end;
    if (!isEnd || at + endLength + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const found = {
      count: tail.getUint16(at + 10, true),
      length: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    return (await readEnd64(source, from + at)) ?? found;
  }
  throw fileProblem('files.zip-end', { offset: source.size });
}

/** The zip64 form of the end, which a locator just before the end points to. */
async function readEnd64(source: ByteSource, endAt: number): Promise<Directory | undefined> {
  if (endAt < locatorLength) return undefined;
  const locator = viewOf(await readExactly(source, endAt - locatorLength, endAt));
  if (locator.getUint32(0, true) !== signatures.locator) return undefined;
  const at = longAt(locator, 8);
  if (at + end64Length > endAt) throw fileProblem('files.zip-end', { offset: endAt - locatorLength });
  const end = viewOf(await readExactly(source, at, at + end64Length));
  if (end.getUint32(0, true) !== signatures.end64) throw fileProblem('files.zip-end', { offset: at });
  return { count: longAt(end, 32), length: longAt(end, 40), offset: longAt(end, 48) };
}

function readEntry(bytes: Uint8Array, at: number, offset: number): { entry: ZipEntry; next: number } {
  const view = viewOf(bytes.subarray(at));
  if (view.byteLength < entryLength || view.getUint32(0, true) !== signatures.entry) {
    throw fileProblem('files.zip-end', { offset });
  }
  const nameEnd = entryLength + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const next = extraEnd + view.getUint16(32, true);
  if (next > view.byteLength) throw fileProblem('files.zip-end', { offset });
  const name = textOf(bytes.subarray(at + entryLength, at + nameEnd));
  if ((view.getUint16(8, true) & isEncrypted) !== 0) throw badEntry(name, phrase('it is encrypted'), offset);
  const extra = viewOf(bytes.subarray(at + nameEnd, at + extraEnd));
  const [size = 0, compressedSize = 0, headerAt = 0] = sizesOf(view, extra);
  const method = view.getUint16(10, true);
  if (method !== 0 && method !== 8) {
    throw badEntry(name, phrase('its compression method is {method}', { method }), offset);
  }
  if (method === 0 && size !== compressedSize) throw badEntry(name, phrase('its two sizes differ'), offset);
  return { entry: { name, method, crc32: view.getUint32(16, true), compressedSize, size, headerAt }, next: at + next };
}

/** Size, compressed size and place: those that do not fit into 32 bits stand in the zip64 field, in this order. */
function sizesOf(view: DataView, extra: DataView): number[] {
  const short = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
  let at = zip64At(extra);
  return short.map((value) => {
    if (value !== elsewhere || at === undefined || at + 8 > extra.byteLength) return value;
    at += 8;
    return longAt(extra, at - 8);
  });
}

function zip64At(extra: DataView): number | undefined {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** A whole number of 64 bits; beyond 2^53 it is larger than any file, rounded or not. */
const longAt = (view: DataView, at: number) => view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
