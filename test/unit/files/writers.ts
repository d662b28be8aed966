import { zipSync } from 'fflate';

/** How an array is written to a .npy file. */
export interface NpyOptions {
  /** As NumPy writes it: `<f8`, `>i4`, `|b1`. */
  readonly descr: string;
  readonly shape: readonly number[];
  readonly version?: 1 | 2 | 3;
  readonly fortranOrder?: boolean;
}

/**
 * The bytes of a .npy file whose values follow in the order of the file. The header is filled up with spaces and a line
 * feed, so that the values begin at a multiple of 64.
 *
 * Source: NumPy 2.4 · numpy.lib.format
 */
export function npyBytes(values: Uint8Array, options: NpyOptions) {
  return npyFile(dictOf(options), values, options.version);
}

/** What comes before the values. */
export function npyHeader(options: NpyOptions): Uint8Array {
  return npyFile(dictOf(options), new Uint8Array(), options.version);
}

function dictOf({ descr, shape, fortranOrder = false }: NpyOptions): string {
  const sizes = shape.length === 1 ? `${String(shape[0])},` : shape.join(', ');
  const order = fortranOrder ? 'True' : 'False';
  return `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': (${sizes}), }`;
}

/** The same with any header. */
export function npyFile(dict: string, values: Uint8Array, version = 1): Uint8Array {
  const prefix = version === 1 ? 10 : 12;
  const length = Math.ceil((prefix + dict.length + 1) / 64) * 64 - prefix;
  const bytes = new Uint8Array(prefix + length + values.length);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, version, 0]);
  const view = new DataView(bytes.buffer);
  if (version === 1) view.setUint16(8, length, true);
  else view.setUint32(8, length, true);
  bytes.set(new TextEncoder().encode(`${dict.padEnd(length - 1)}\n`), prefix);
  bytes.set(values, prefix + length);
  return bytes;
}

type Setter = (view: DataView, at: number, value: number, little: boolean) => void;

const setters: Readonly<Record<string, Setter>> = {
  b1: (view, at, value) => view.setUint8(at, value),
  i1: (view, at, value) => view.setInt8(at, value),
  u1: (view, at, value) => view.setUint8(at, value),
  i2: (view, at, value, little) => view.setInt16(at, value, little),
  u2: (view, at, value, little) => view.setUint16(at, value, little),
  i4: (view, at, value, little) => view.setInt32(at, value, little),
  u4: (view, at, value, little) => view.setUint32(at, value, little),
  i8: (view, at, value, little) => view.setBigInt64(at, BigInt(value), little),
  u8: (view, at, value, little) => view.setBigUint64(at, BigInt(value), little),
  f4: (view, at, value, little) => view.setFloat32(at, value, little),
  f8: (view, at, value, little) => view.setFloat64(at, value, little),
};

/** Numbers as `descr` has them in a file. */
export function elements(values: readonly number[], descr: string): Uint8Array {
  const size = Number(descr.slice(2));
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  const set = setters[descr.slice(1)];
  if (set === undefined) throw new Error(`no writer for ${descr}`);
  values.forEach((value, index) => set(view, index * size, value, !descr.startsWith('>')));
  return bytes;
}

/** A .npy file of numbers in C order. */
export function npyOf(values: readonly number[], shape: readonly number[] = [values.length], descr = '<f8') {
  return npyBytes(elements(values, descr), { descr, shape });
}

/** A .npz file, as `numpy.savez` (level 0) or `numpy.savez_compressed` writes it. */
export function npzOf(arrays: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 0): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(arrays).map(([name, bytes]) => [`${name}.npy`, bytes])), { level });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
