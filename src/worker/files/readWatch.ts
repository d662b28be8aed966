import type { ByteSource } from '../../core/files/byteSource';
import { fileProblem } from '../../core/files/fileProblem';
import type { TaskContext } from '../task';
import type { FilesTold } from './fileRequest';

/** Somebody is told no more often than this, in milliseconds: waking another thread takes as long as reading some parts. */
const between = 40;

/**
 * Watches the reading of files: counts the bytes, lets other work in between, and ends the reading when it is given up. A
 * file is read in many short parts, with a part of the computation after each.
 */
export class ReadWatch {
  #untold = 0;
  #told = -Infinity;

  constructor(private readonly context: Pick<TaskContext<FilesTold>, 'pause' | 'tell'>) {}

  /** Lets other work in; throws a problem where the work is given up. */
  async breathe(): Promise<void> {
    if (!(await this.context.pause())) throw fileProblem('files.cancelled');
  }

  watched(source: ByteSource): ByteSource {
    return {
      size: source.size,
      read: async (start, end, into) => {
        await this.breathe();
        const bytes = await source.read(start, end, into);
        this.#count(bytes.length);
        return bytes;
      },
    };
  }

  /** Tells what was read since the last time. */
  tellRest(): void {
    if (this.#untold > 0) this.context.tell({ bytes: this.#untold });
    this.#untold = 0;
    this.#told = performance.now();
  }

  #count(bytes: number): void {
    this.#untold += bytes;
    if (performance.now() - this.#told >= between) this.tellRest();
  }
}
