import type { ByteSource } from '../byteSource';
import { readExactly, sourceOf } from '../byteSource';
import type { DataFile, RowReader } from '../dataFile';
import { fileProblem } from '../fileProblem';
import { heldLimit } from '../limits';
import type { OpenOptions } from '../openOptions';
import type { Allocate } from '../reusedMemory';
import { readHeader } from './header';
import { NpyRows } from './npyRows';

/** A .npy file: one array without a name. */
export async function openNpy(source: ByteSource, { allocate }: Pick<OpenOptions, 'allocate'> = {}): Promise<DataFile> {
  const header = await readHeader(source);
  const { shape, type } = header;
  return {
    members: [{ name: '', shape, dtype: type.dtype }],
    refused: [],
    rowsApart: shape[0] ?? 0,
    rows: (_picks, range) => Promise.resolve(new NpyRows(source, header, range, allocate)),
  };
}

/** The rows of a .npy file whose bytes can only be read one after the other, as those of a compressed one. */
export async function forwardRows(source: ByteSource, allocate?: Allocate): Promise<RowReader> {
  const header = await readHeader(source);
  if (!header.fortranOrder || header.shape.length < 2) return new NpyRows(source, header, undefined, allocate);
  const values = (source.size - header.start) / header.type.size;
  if (values > heldLimit) throw fileProblem('files.compressed-fortran', { received: values, limit: heldLimit });
  return new NpyRows(sourceOf(await readExactly(source, 0, source.size)), header);
}
