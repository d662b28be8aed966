import type { Issue } from '../../issues/issue';
import type { ByteSource } from '../byteSource';
import { partOf } from '../byteSource';
import { noMember, type DataFile, type Member } from '../dataFile';
import { asOutcome, FileProblem } from '../fileProblem';
import type { OpenOptions } from '../openOptions';
import { sideBySide } from '../sideBySide';
import { checkedSource } from '../zip/checkedSource';
import { dataStart, readEntries, type ZipEntry } from '../zip/entries';
import { InflatedSource } from '../zip/inflatedSource';
import { readHeader } from './header';
import { forwardRows } from './npyFile';

interface NpzMember extends Member {
  readonly entry: ZipEntry;
}

/** A .npz file: a zip archive with a .npy file for each array, stored or deflated. */
export async function openNpz(source: ByteSource, { allocate }: Pick<OpenOptions, 'allocate'> = {}): Promise<DataFile> {
  const members: NpzMember[] = [];
  const refused: { readonly name: string; readonly issue: Issue }[] = [];
  for (const entry of await readEntries(source)) {
    if (!entry.name.endsWith('.npy')) continue;
    const name = entry.name.slice(0, -'.npy'.length);
    const { value: header, issues } = await asOutcome(async () => readHeader(await bytesOf(source, entry)));
    if (header !== undefined) members.push({ name, shape: header.shape, dtype: header.type.dtype, entry });
    else refused.push(...issues.map((issue) => ({ name, issue })));
  }
  const rowsOf = async (name: string) => {
    const member = members.find((each) => each.name === name);
    const problem = refused.find((each) => each.name === name);
    if (problem !== undefined) throw new FileProblem(problem.issue);
    if (member === undefined) throw noMember(name, members);
    return forwardRows(checkedSource(await bytesOf(source, member.entry), member.entry), allocate);
  };
  return {
    members,
    refused,
    rows: async (picks) => sideBySide(await Promise.all(picks.map(([name]) => rowsOf(name)))),
  };
}

/** The bytes of an entry as they were before they were put into the archive. */
async function bytesOf(source: ByteSource, entry: ZipEntry): Promise<ByteSource> {
  const start = await dataStart(source, entry);
  const stored = partOf(source, start, start + entry.compressedSize);
  return entry.method === 0 ? stored : new InflatedSource(stored, entry);
}
