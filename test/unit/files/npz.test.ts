import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/core/files/zip/crc32';
import { opened, readAll, refusal } from './reading';
import { elements, npyBytes, npyFile, npyOf, npzOf, utf8 } from './writers';

const yTrue = Array.from({ length: 5000 }, (_, index) => index % 2);
const yPred = Array.from({ length: 5000 }, (_, index) => Math.sin(index) / 2 + 0.5);
const arrays = { y_true: npyOf(yTrue, [5000], '<i4'), y_pred: npyOf(yPred, [2500, 2]) };

/** Where a signature stands for the nth time, from 0. */
function find(bytes: Uint8Array, signature: readonly number[], nth = 0): number {
  let found = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!signature.every((byte, index) => bytes[at + index] === byte)) continue;
    found += 1;
    if (found === nth) return at;
  }
  throw new Error('there is no such signature');
}

const local = [0x50, 0x4b, 3, 4];
const central = [0x50, 0x4b, 1, 2];
const end = [0x50, 0x4b, 5, 6];

/** The same archive with its directory's place and counts in zip64 fields, and the entries' sizes too. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const endAt = find(bytes, end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint16(endAt + 10, true);
  const directoryAt = view.getUint32(endAt + 16, true);
  const parts: Uint8Array[] = [bytes.subarray(0, directoryAt)];
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const entry = bytes.slice(at, nameEnd);
    const entryView = new DataView(entry.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    // Size, compressed size, place: the order that APPNOTE.TXT 4.5.3 gives.
    [24, 20, 42].forEach((from, place) => {
      extra.setBigUint64(4 + 8 * place, BigInt(entryView.getUint32(from, true)), true);
      entryView.setUint32(from, 0xffffffff, true);
    });
    entryView.setUint16(30, 28, true);
    parts.push(entry, new Uint8Array(extra.buffer));
    at = nameEnd + view.getUint16(at + 30, true);
  }
  const length = parts.slice(1).reduce((sum, part) => sum + part.length, 0);
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(4, 44n, true);
  end64.setBigUint64(24, BigInt(count), true);
  end64.setBigUint64(32, BigInt(count), true);
  end64.setBigUint64(40, BigInt(length), true);
  end64.setBigUint64(48, BigInt(directoryAt), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(directoryAt + length), true);
  locator.setUint32(16, 1, true);
  const last = bytes.slice(endAt);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  return concatenated([...parts, new Uint8Array(end64.buffer), new Uint8Array(locator.buffer), last]);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

describe('a .npz file', () => {
  it.each([
    ['stored', npzOf(arrays, 0)],
    ['deflated', npzOf(arrays, 6)],
    ['zip64, stored', asZip64(npzOf(arrays, 0))],
    ['zip64, deflated', asZip64(npzOf(arrays, 6))],
  ])('lists its arrays and reads each of them: %s', async (_, bytes) => {
    const file = await opened('a.npz', bytes);
    expect(file.members.map(({ name, shape, dtype }) => [name, shape, dtype])).toEqual([
      ['y_true', [5000], 'int32'],
      ['y_pred', [2500, 2], 'float64'],
    ]);
    expect(await readAll(file, [['y_true']], 700)).toEqual([yTrue]);
    const [rows] = await readAll(file, [['y_pred']], 700);
    expect((rows as number[][]).flat()).toEqual(yPred);
  });

  it('reads a deflated array in Fortran order', async () => {
    const fortran = npyBytes(elements([1, 3, 2, 4], '<f8'), { descr: '<f8', shape: [2, 2], fortranOrder: true });
    const file = await opened('a.npz', npzOf({ a: fortran }, 6));
    expect(await readAll(file, [['a']], 1)).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it('offers what it can read, and says why it does not read the rest', async () => {
    const names = npyFile("{'descr': '<U3', 'fortran_order': False, 'shape': (1,), }", new Uint8Array(12));
    const file = await opened('a.npz', npzOf({ names, a: npyOf([1]) }));
    expect(file.members.map(({ name }) => name)).toEqual(['a']);
    expect(file.refused.map(({ name, issue }) => [name, issue.code])).toEqual([['names', 'files.npy-dtype']]);
    expect((await refusal('a.npz', npzOf({ names, a: npyOf([1]) }), [['names']])).code).toBe('files.npy-dtype');
    expect((await refusal('a.npz', npzOf({ a: npyOf([1]) }), [['b']])).code).toBe('files.no-member');
  });

  it('is refused with the offset of the entry when a byte of it was changed', async () => {
    for (const level of [0, 6] as const) {
      const bytes = npzOf(arrays, level);
      const second = find(bytes, local, 1);
      const directory = find(bytes, central);
      bytes[directory - 100] = (bytes[directory - 100] ?? 0) ^ 0x55;
      const problem = await refusal('a.npz', bytes, [['y_pred']]);
      expect([problem.code, problem.params.name, problem.params.offset]).toEqual([
        'files.zip-entry',
        'y_pred.npy',
        second,
      ]);
    }
  });

  it('is refused when its directory lies about sizes, or is not there', async () => {
    const shorter = npzOf({ a: npyOf(yPred) }, 6);
    const entry = find(shorter, central);
    const view = new DataView(shorter.buffer, shorter.byteOffset);
    view.setUint32(entry + 24, view.getUint32(entry + 24, true) - 8, true);
    expect((await refusal('a.npz', shorter, [['a']])).code).toBe('files.npy-length');
    const beyond = npzOf({ a: npyOf(yPred) }, 6);
    new DataView(beyond.buffer).setUint32(find(beyond, central) + 20, 0x7fffffff, true);
    expect((await refusal('a.npz', beyond)).code).toBe('files.zip-entry');
    const whole = npzOf(arrays);
    expect((await refusal('a.npz', whole.subarray(0, whole.length - 1))).code).toBe('files.zip-end');
    expect((await refusal('a.npz', utf8('not an archive'))).code).toBe('files.zip-end');
  });

  it('is refused when an entry is encrypted, or compressed in another way', async () => {
    const encrypted = npzOf(arrays);
    encrypted[find(encrypted, central) + 8] = 1;
    expect((await refusal('a.npz', encrypted)).code).toBe('files.zip-entry');
    const lzma = npzOf(arrays);
    lzma[find(lzma, central) + 10] = 14;
    expect((await refusal('a.npz', lzma)).code).toBe('files.zip-entry');
  });
});

describe('crc32', () => {
  it('is the checksum of zip archives, in one piece or in several', () => {
    // The check value of CRC-32/ISO-HDLC in the catalogue of CRC algorithms (reveng).
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926);
  });
});
