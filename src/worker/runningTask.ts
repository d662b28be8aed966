import type { FromWorker, Questions, ToWorker } from '../protocol/work';
import { breatherOfWorker } from './breatherOfWorker';
import type { HeldArrays } from './heldArrays';
import type { Port } from './serve';
import type { Task, TaskContext } from './task';
import { tasks } from './tasks/index';

type Answer = Extract<ToWorker, { readonly kind: 'answer' | 'refuse' }>;

/** One task in the worker: what it says, asks and gives goes to the host under its id. */
export class RunningTask {
  #isCancelled = false;
  #questions = 0;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  readonly #breathe = breatherOfWorker();

  /** @param flag memory that the host shares: not 0 when the task is given up */
  constructor(
    private readonly id: number,
    private readonly post: Port['post'],
    private readonly flag: Int32Array | undefined,
  ) {}

  /** Runs a task to its end, whatever that is, and says so. */
  async over(name: string, arrays: HeldArrays, input: unknown): Promise<void> {
    const { id } = this;
    try {
      const result = await runNamed(name, arrays.restore(input), this.#context());
      const { output, transfer } = arrays.release(result);
      if (result === undefined || this.#isOver()) this.#say({ kind: 'cancelled', id });
      else this.#say({ kind: 'done', id, output }, transfer);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#say(this.#isOver() ? { kind: 'cancelled', id } : { kind: 'failed', id, reason });
    }
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  answer(answer: Answer): void {
    this.#asked.get(answer.question)?.(answer);
    this.#asked.delete(answer.question);
  }

  #context(): TaskContext<unknown> {
    return {
      pause: async () => {
        if (!this.#isOver()) await this.#breathe();
        return !this.#isOver();
      },
      isCancelled: () => this.#isOver(),
      tell: (progress) => this.#say({ kind: 'progress', id: this.id, progress }),
      ask: (name, input) => this.#ask(name, input),
    };
  }

  #ask<Name extends keyof Questions>(name: Name, input: Questions[Name]['input']): Promise<Questions[Name]['output']> {
    this.#questions += 1;
    const question = this.#questions;
    return new Promise((resolve, reject) => {
      this.#asked.set(question, (answer) => {
        if (answer.kind === 'answer') resolve(answer.answer as Questions[Name]['output']);
        else reject(new Error(answer.reason));
      });
      this.#say({ kind: 'ask', id: this.id, question, name, input });
    });
  }

  #isOver(): boolean {
    return this.#isCancelled || (this.flag !== undefined && Atomics.load(this.flag, 0) !== 0);
  }

  #say(message: FromWorker, transfer: readonly ArrayBuffer[] = []): void {
    this.post(message, transfer);
  }
}

/** The host sends a task the input that it takes: both sides are of one build. */
function runNamed(name: string, input: unknown, context: TaskContext<unknown>): Promise<unknown> {
  const known: Readonly<Record<string, Task<never, unknown, unknown>>> = tasks;
  const task = known[name];
  if (task === undefined) throw new Error(`there is no task "${name}"`);
  return task.run(input as never, context);
}
