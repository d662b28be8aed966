import type { ByteSource } from './byteSource';
import type { DataFile } from './dataFile';
import { FileProblem, fileProblem } from './fileProblem';
import { openJson } from './json/jsonFile';
import { openJsonLines } from './json/jsonLines';
import { openNpy } from './npy/npyFile';
import { openNpz } from './npy/npzFile';
import type { OpenOptions } from './openOptions';
import { openTable } from './table/tableFile';

type Opener = (source: ByteSource, options: OpenOptions) => Promise<DataFile>;

/** How the files of each ending are read. */
const openers: Readonly<Record<string, Opener>> = {
  npy: openNpy,
  npz: openNpz,
  csv: (source, { decimalComma = false }) => openTable(source, 'csv', decimalComma),
  tsv: (source, { decimalComma = false }) => openTable(source, 'tsv', decimalComma),
  json: (source, { breathe }) => openJson(source, breathe),
  jsonl: openJsonLines,
  ndjson: openJsonLines,
};

/** The endings of the files that can be read. */
export const fileEndings: readonly string[] = Object.keys(openers);

/** Opens a file of numbers, as the ending of its name says. Throws a `FileProblem` for what cannot be read. */
export async function openFile(name: string, source: ByteSource, options: OpenOptions): Promise<DataFile> {
  const open = openers[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (open === undefined) throw fileProblem('files.ending', { name, expected: fileEndings.join(', ') });
  const file = await open(source, options);
  if (file.members.length > 0) return file;
  const [refused] = file.refused;
  throw refused === undefined ? fileProblem('files.no-arrays', { name }) : new FileProblem(refused.issue);
}
