import type { Engine } from '../loadEngine';
import type { RunOptions } from './runOptions';
import { runHere } from './runHere';
import type { RunTask } from './runTask';
import type { WorkerPool } from './workerPool';

/** Runs tasks: small ones at once, in the extension host, large ones in a worker, where there are any. */
export class Work {
  constructor(
    private readonly loadEngine: () => Promise<Pick<Engine, 'tasks' | 'longestInHost'>>,
    private readonly pool: WorkerPool,
  ) {}

  /**
   * What a task gives; undefined when it was given up. Rejects with what it throws, and with `WorkerDied` when its worker
   * goes away under it: the next task has another one.
   */
  readonly run: RunTask = async (name, input, options = {}) => {
    const { tasks, longestInHost } = await this.loadEngine();
    const task = tasks[name];
    if (task.cost(input) <= longestInHost || !(await this.#hasWorkers())) return runHere(task, input, options);
    type Output = Awaited<ReturnType<typeof task.run>>;
    return (await this.pool.run(name, input, options as RunOptions)) as Output;
  };

  #hasWorkers(): Promise<boolean> {
    return this.pool.start().then(
      () => true,
      () => false,
    );
  }
}
