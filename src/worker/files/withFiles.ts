import type { DataFile, RowRange } from '../../core/files/dataFile';
import { asOutcome } from '../../core/files/fileProblem';
import { openFile } from '../../core/files/openFile';
import { RowsByRole } from '../../core/files/stream/rowsByRole';
import type { Outcome } from '../../core/issues/issue';
import type { TaskContext } from '../task';
import type { FileAddress, FileRows, FilesTold } from './fileRequest';
import { openAddress, type OpenSource } from './openAddress';
import { ReadWatch } from './readWatch';
import { RowMemory } from './rowMemory';

/** Runs work on files that are open meanwhile. A problem of a file becomes the issue of the outcome. */
export async function withFiles<T>(
  addresses: readonly FileAddress[],
  context: TaskContext<FilesTold>,
  work: (files: readonly DataFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const watch = new ReadWatch(context);
  const sources: OpenSource[] = [];
  const memory = isWorthMemory(addresses) ? new RowMemory() : undefined;
  const { value, issues } = await asOutcome(async () => {
    try {
      const files: DataFile[] = [];
      for (const address of addresses) {
        const opened = openAddress(address, context);
        sources.push(opened);
        const { name, decimalComma } = address;
        const options = { decimalComma, breathe: () => watch.breathe(), allocate: memory?.allocate };
        files.push(await openFile(name, watch.watched(opened.source), options));
      }
      const outcome = await work(files);
      // After a problem something may still be read.
      if (outcome.value !== undefined) memory?.release();
      return outcome;
    } finally {
      for (const { close } of sources) close();
      watch.tellRest();
    }
  });
  return value ?? { issues };
}

/** Files of fewer bytes are not worth a memory of their own. */
const fewestBytes = 1e6;

function isWorthMemory(addresses: readonly FileAddress[]): boolean {
  return addresses.reduce((sum, { size }) => sum + size, 0) >= fewestBytes;
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
