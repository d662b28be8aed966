import type { OpenChannel } from './channel';

/** What is used of a worker of Node. */
interface NodeWorker {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: unknown) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'exit', listener: (code: number) => void): void;
  unref(): void;
  terminate(): Promise<number>;
}

export interface NodeThreads {
  readonly Worker: new (path: string) => NodeWorker;
}

interface NodeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/** Node's threads, in the extension host that has them; undefined in a web worker. */
export function nodeThreads(): NodeThreads | undefined {
  return (globalThis as NodeGlobal).process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined;
}

/** Workers of Node that run the program at `path`. */
export function nodeChannel(threads: NodeThreads, path: string): OpenChannel {
  return ({ onMessage, onDeath }) => {
    const worker = new threads.Worker(path);
    let isOver = false;
    const die = (reason: string): void => {
      if (!isOver) onDeath(reason);
      isOver = true;
    };
    worker.on('message', onMessage);
    worker.on('error', (error) => die(error.message));
    worker.on('exit', (code) => die(`exit code ${String(code)}`));
    worker.unref();
    return Promise.resolve({
      post: (message, transfer) => worker.postMessage(message, transfer),
      end: () => {
        isOver = true;
        void worker.terminate();
      },
    });
  };
}
