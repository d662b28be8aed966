import type { OpenChannel } from './channel';
import type { RunOptions } from './runOptions';
import { WorkerClient } from './workerClient';

/** One worker for what is shown, and one more for what is asked meanwhile, or for the other half of a file. */
const mostWorkers = 2;
/** A worker that has nothing to do for so long, in milliseconds, is ended: its memory is the host's again. */
const idleMilliseconds = 60_000;

/** Up to two workers, started when there is something for them to do. */
export class WorkerPool {
  #workers: WorkerClient[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param open starts a worker
   * @param metrics the user's own metrics, as the setting has them
   */
  constructor(
    private readonly open: OpenChannel,
    private readonly metrics: () => readonly unknown[],
    private readonly idleAfter = idleMilliseconds,
  ) {}

  /** How many workers there are. */
  get size(): number {
    return this.#alive().length;
  }

  /** Resolves when there is a worker; rejects where none can be started. */
  start(): Promise<void> {
    const [worker = this.#add()] = this.#alive();
    this.#restWhenIdle();
    return worker.opened;
  }

  /**
   * Runs a task in the worker that has the least to do. Undefined when it was given up; rejects with what it throws, or
   * with `WorkerDied`. A task that loses its worker to another one's cancellation starts anew.
   */
  async run(name: string, input: unknown, options: RunOptions): Promise<unknown> {
    clearTimeout(this.#timer);
    try {
      while (options.signal?.aborted !== true) {
        const ending = await this.#workerFor(input).run(name, input, options);
        if (ending.kind === 'done') return ending.output;
        if (ending.kind === 'cancelled') return undefined;
      }
      return undefined;
    } finally {
      this.#restWhenIdle();
    }
  }

  /** The setting of the user's own metrics has changed. */
  metricsChanged(): void {
    for (const worker of this.#alive()) worker.setMetrics(this.metrics());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const worker of this.#workers) worker.end();
    this.#workers = [];
  }

  #workerFor(input: unknown): WorkerClient {
    const alive = this.#alive();
    const fewest = Math.min(...alive.map(({ load }) => load));
    if (alive.length < mostWorkers && fewest > 0) return this.#add();
    const [best = this.#add()] = alive
      .filter(({ load }) => load === fewest)
      .sort((a, b) => b.heldOf(input) - a.heldOf(input));
    return best;
  }

  #add(): WorkerClient {
    const worker = new WorkerClient(this.open, this.metrics());
    this.#workers.push(worker);
    return worker;
  }

  #alive(): readonly WorkerClient[] {
    this.#workers = this.#workers.filter(({ isOver }) => !isOver);
    return this.#workers;
  }

  #restWhenIdle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#workers.every(({ load }) => load === 0)) this.dispose();
    }, this.idleAfter);
  }
}
