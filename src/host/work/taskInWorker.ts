import type { RunOptions } from './runOptions';
import { sharedFlag } from './sharedFlag';

/** How a task ended. One is `interrupted` when its worker was ended because of another task. */
export type Ending =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'interrupted' };

/** The host's side of a task that runs in a worker. Its end is settled once; whatever comes later is too late. */
export class TaskInWorker {
  /** Not 0 when the task is given up; undefined where memory cannot be shared. */
  readonly flag = sharedFlag();
  /** Rejects with what the task throws. */
  readonly ending: Promise<Ending>;
  /** It is on its way to the worker, which will say how it ends. */
  isPosted = false;
  #resolve: (ending: Ending) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  /** @param onGiveUp called when the caller gives the task up */
  constructor(
    private readonly options: RunOptions,
    onGiveUp: () => void,
  ) {
    const ending = new Promise<Ending>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    options.signal?.addEventListener('abort', onGiveUp);
    this.ending = ending.finally(() => options.signal?.removeEventListener('abort', onGiveUp));
  }

  /** The caller waits no longer. */
  giveUp(): void {
    if (this.flag !== undefined) Atomics.store(this.flag, 0, 1);
    this.settle({ kind: 'cancelled' });
  }

  settle(ending: Ending): void {
    this.#resolve(ending);
  }

  fail(error: Error): void {
    this.#reject(error);
  }

  progress(told: unknown): void {
    this.options.onProgress?.(told);
  }

  /** Answers one of the task's questions; rejects when nobody can. */
  answer(name: string, input: unknown): Promise<unknown> {
    const known: Readonly<Record<string, ((input: never) => Promise<unknown>) | undefined>> =
      this.options.answers ?? {};
    const answer = known[name];
    if (answer === undefined) return Promise.reject(new Error(`nobody answers the question "${name}"`));
    return answer(input as never);
  }
}
