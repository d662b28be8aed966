import type { CancellationToken } from 'vscode';
import type { ByteSource } from '../../core/files/byteSource';
import { breather } from '../breather';
import type { Engine } from '../loadEngine';

/**
 * Watches the reading of files: counts the bytes, lets other work of the host in between, and ends the reading when it is
 * cancelled. A file is read in many short parts, with a part of the computation after each.
 */
export class ReadWatch {
  #read = 0;
  #token: CancellationToken | undefined;
  #onRead: (bytes: number) => void = () => undefined;
  readonly breathe = breather();

  constructor(private readonly engine: Pick<Engine, 'fileProblem'>) {}

  /** From now on a token may cancel, and somebody is told how many bytes were read from here on. */
  begin(token: CancellationToken, onRead: (bytes: number) => void): void {
    this.#read = 0;
    this.#token = token;
    this.#onRead = onRead;
  }

  watched(source: ByteSource): ByteSource {
    return {
      size: source.size,
      read: async (start, end) => {
        await this.breathe();
        if (this.#token?.isCancellationRequested === true) throw this.engine.fileProblem('files.cancelled');
        const bytes = await source.read(start, end);
        this.#read += bytes.length;
        this.#onRead(this.#read);
        return bytes;
      },
    };
  }
}
