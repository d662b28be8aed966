/** The workers of this extension host, from when they are watched on. */
export interface WatchedWorkers {
  /** How many were started. */
  readonly started: number;
  /** Whether the host learns of the end of a worker: a web worker that is ended says nothing. */
  readonly canKill: boolean;
  /** Ends those that there are, as running out of memory would; resolves when they are gone. */
  kill(): Promise<void>;
  stop(): void;
}

interface Threads {
  Worker: new (...args: never[]) => { terminate(): unknown };
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/** Where this host has its class of workers: Node's module, or the global scope of a web worker. */
function scopeOfWorkers(): Threads {
  const node = (globalThis as Host).process?.getBuiltinModule?.('node:worker_threads');
  return (node ?? globalThis) as Threads;
}

/** Notes every worker that is started from now on. */
export function watchWorkers(): WatchedWorkers {
  const scope = scopeOfWorkers();
  const { Worker } = scope;
  const started: { terminate(): unknown }[] = [];
  scope.Worker = class extends Worker {
    constructor(...args: never[]) {
      super(...args);
      started.push(this);
    }
  };
  return {
    get started() {
      return started.length;
    },
    canKill: scope !== globalThis,
    async kill() {
      await Promise.all(started.map((worker) => worker.terminate()));
    },
    stop() {
      scope.Worker = Worker;
    },
  };
}
