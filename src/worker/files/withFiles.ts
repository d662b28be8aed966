import type { DataFile, RowRange } from '../../core/files/dataFile';
import { asOutcome } from '../../core/files/fileProblem';
import { openFile } from '../../core/files/openFile';
import type { Allocate } from '../../core/files/reusedMemory';
import { RowsByRole } from '../../core/files/stream/rowsByRole';
import { Arena } from '../../core/formula/kernels/arena';
import { bytesPerValue } from '../../core/formula/kernels/kernels';
import type { Outcome } from '../../core/issues/issue';
import type { TaskContext } from '../task';
import type { FileAddress, FileRows, FilesTold } from './fileRequest';
import { openAddress, type OpenSource } from './openAddress';
import { ReadWatch } from './readWatch';

/** Runs work on files that are open meanwhile. A problem of a file becomes the issue of the outcome. */
export async function withFiles<T>(
  addresses: readonly FileAddress[],
  context: TaskContext<FilesTold>,
  work: (files: readonly DataFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const watch = new ReadWatch(context);
  const sources: OpenSource[] = [];
  const { value, issues } = await asOutcome(async () => {
    try {
      const files: DataFile[] = [];
      const allocate = allocator(addresses);
      for (const address of addresses) {
        const opened = openAddress(address, context);
        sources.push(opened);
        const { name, decimalComma } = address;
        files.push(
          await openFile(name, watch.watched(opened.source), {
            decimalComma,
            breathe: () => watch.breathe(),
            allocate,
          }),
        );
      }
      return await work(files);
    } finally {
      for (const { close } of sources) close();
      watch.tellRest();
    }
  });
  return value ?? { issues };
}

/** Files of fewer bytes are not worth a memory of their own. */
const fewestBytes = 1e6;

/** Values that are in memory at once, at most, in rows of the usual width. What is never used takes no memory. */
const roomForRows = 2 ** 23;

/** Memory where kernels read without copying, as far as it goes; undefined for small files. */
function allocator(addresses: readonly FileAddress[]): Allocate | undefined {
  const bytes = addresses.reduce((sum, { size }) => sum + size, 0);
  const arena = bytes < fewestBytes ? undefined : Arena.for(roomForRows);
  return (
    arena &&
    ((length) => {
      const place = arena.take(Math.ceil(length / bytesPerValue));
      return place === undefined ? new Uint8Array(length) : new Uint8Array(place.buffer, place.byteOffset, length);
    })
  );
}

/** The rows of some arrays, from the start or a part of them; those of one file are read together. */
export async function rowsOf(
  files: readonly DataFile[],
  arrays: FileRows['arrays'],
  range?: RowRange,
): Promise<RowsByRole> {
  const readers = files.map(async (file, index) => {
    const ofFile = arrays.filter((each) => each.file === index);
    const picks = ofFile.map(({ pick }) => pick);
    return { roles: ofFile.map(({ role }) => role), reader: await file.rows(picks, range) };
  });
  return new RowsByRole(await Promise.all(readers));
}
