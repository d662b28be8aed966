import type { ByteSource } from '../../core/files/byteSource';
import { fileProblem } from '../../core/files/fileProblem';
import type { TaskContext } from '../task';
import type { FileAddress } from './fileRequest';
import { nodeFiles } from './nodeFiles';

/** A file's bytes, until they are not needed any more. */
export interface OpenSource {
  readonly source: ByteSource;
  readonly close: () => void;
}

/**
 * The bytes of a file: read here where Node is and the file is on this machine, and asked for elsewhere. Throws a problem of
 * the file for what cannot be opened.
 */
export function openAddress(address: FileAddress, { ask }: Pick<TaskContext, 'ask'>): OpenSource {
  const files = nodeFiles();
  if (files !== undefined && address.path !== undefined) return openLocal(files, address.name, address.path);
  const read = (start: number, end: number): Promise<Uint8Array> => ask('bytes', { file: address.uri, start, end });
  return { source: { size: address.size, read }, close: () => undefined };
}

/**
 * Reading does not wait for another thread of Node's, which would take longer than the reading itself: a task is in a
 * worker, which has nothing else to do, or its files are small.
 */
function openLocal(files: NonNullable<ReturnType<typeof nodeFiles>>, name: string, path: string): OpenSource {
  const file = orGone(name, () => files.openSync(path, 'r'));
  const { size } = files.fstatSync(file);
  const read = (start: number, end: number, into = new Uint8Array(end - start)): Promise<Uint8Array> => {
    let filled = 0;
    while (filled < into.length) {
      const count = orGone(name, () => files.readSync(file, into, filled, into.length - filled, start + filled));
      if (count === 0) break;
      filled += count;
    }
    return Promise.resolve(filled === into.length ? into : into.subarray(0, filled));
  };
  return { source: { size, read }, close: () => files.closeSync(file) };
}

function orGone<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileProblem('files.gone', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
