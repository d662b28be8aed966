import type { Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { phrase, type Phrase } from '../../issues/phrase';
import type { ByteSource } from '../byteSource';
import { readExactly } from '../byteSource';
import { fileProblem } from '../fileProblem';
import type { ElementType } from './elementType';
import { elementType } from './elementType';

/** What the header of a .npy file says. */
export interface NpyHeader {
  readonly shape: Shape;
  readonly type: ElementType;
  readonly fortranOrder: boolean;
  /** Where the values begin, in bytes. */
  readonly start: number;
}

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Magic, two bytes of version, and the length of what follows: two bytes in version 1, four in 2 and 3. */
const lengthAt = 8;
/** NumPy refuses longer headers too, unless it is told to trust them. */
const longestHeader = 10_000;

/**
 * Reads the header of a .npy file, versions 1 to 3, and checks it against the length of the file.
 *
 * Throws a `FileProblem` with the offset for anything else, for dtypes without real numbers, and for single numbers.
 *
 * Source: NumPy 2.4 · numpy.lib.format
 */
export async function readHeader(source: ByteSource): Promise<NpyHeader> {
  const prefix = await source.read(0, Math.min(12, source.size));
  if (!magic.every((byte, at) => prefix[at] === byte)) throw fileProblem('files.npy-magic', { offset: 0 });
  if (prefix.length < 12) throw fileProblem('files.truncated', { offset: 0, expected: 12, received: prefix.length });
  const [major = 0, minor = 0] = prefix.subarray(6);
  if (major < 1 || major > 3 || minor !== 0) {
    throw fileProblem('files.npy-version', { offset: 6, received: `${String(major)}.${String(minor)}` });
  }
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.length);
  const length = major === 1 ? view.getUint16(lengthAt, true) : view.getUint32(lengthAt, true);
  const from = lengthAt + (major === 1 ? 2 : 4);
  if (length > longestHeader) throw badHeader(phrase('it has {length} bytes', { length }), lengthAt);
  const text = latin1(await readExactly(source, from, from + length));
  const header = { ...parse(text, from), start: from + length };
  checkLength(header, source.size);
  return header;
}

/** One entry of the header's dict, a Python literal that NumPy writes in this form alone. */
const entry = /\s*'(\w+)'\s*:\s*(?:'([^']*)'|(True|False)|\(([\d\s,L]*)\)|(\[[^\]]*\]))\s*(?:,|(?=\}))/y;

function parse(text: string, offset: number): Omit<NpyHeader, 'start'> {
  const [, inner] = /^\{(.*\})\s*$/s.exec(text) ?? [];
  if (inner === undefined) throw badHeader(phrase('it is no Python dict'), offset);
  const found = new Map<string, { text: string | undefined; flag: string | undefined; sizes: string | undefined }>();
  entry.lastIndex = 0;
  let end = 0;
  for (let match = entry.exec(inner); match !== null; match = entry.exec(inner)) {
    const [, key = '', text, flag, sizes, list] = match;
    found.set(key, { text: text ?? list, flag, sizes });
    end = entry.lastIndex;
  }
  const [descr, order, sizes] = [found.get('descr')?.text, found.get('fortran_order')?.flag, found.get('shape')?.sizes];
  if (descr === undefined || order === undefined || sizes === undefined || found.size !== 3) {
    throw badHeader(phrase('it has not the keys descr, fortran_order and shape alone'), offset + 1 + end);
  }
  if (!/^\s*\}$/.test(inner.slice(end))) throw badHeader(phrase('it is no Python dict'), offset + 1 + end);
  const type = elementType(descr);
  if (type === undefined) throw fileProblem('files.npy-dtype', { received: descr, offset });
  return { type, fortranOrder: order === 'True', shape: shapeOf(sizes, offset) };
}

function shapeOf(text: string, offset: number): Shape {
  const sizes = text.split(',').map((size) => size.trim().replace(/L$/, ''));
  if (sizes.at(-1) === '') sizes.pop();
  const shape = sizes.map((size) => (/^\d+$/.test(size) ? Number(size) : NaN));
  if (!Number.isSafeInteger(sizeOf(shape))) throw badHeader(phrase('its shape is ({shape})', { shape: text }), offset);
  if (shape.length === 0) throw fileProblem('files.single-number', { offset });
  return shape;
}

function checkLength({ shape, type, start }: NpyHeader, size: number): void {
  const expected = sizeOf(shape) * type.size;
  const received = size - start;
  if (received === expected) return;
  const { dtype } = type;
  throw fileProblem('files.npy-length', { shape: formatShape(shape), dtype, expected, offset: start, received });
}

const badHeader = (reason: Phrase, offset: number) => fileProblem('files.npy-header', { reason, offset });

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
