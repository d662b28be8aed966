import { decodeFromWorker, type FromWorker } from '../../protocol/work';
import type { Channel, OpenChannel } from './channel';
import type { RunOptions } from './runOptions';
import { SentArrays } from './sentArrays';
import { TaskInWorker, type Ending } from './taskInWorker';
import { WorkerDied } from './workerDied';

/** A task that is given up and does not say so in so many milliseconds is in the middle of something long. */
const patience = 20;

/** One worker, from its start to its end. Several tasks take turns in it, in their pauses. */
export class WorkerClient {
  readonly #tasks = new Map<number, TaskInWorker>();
  #ids = 0;
  #isOver = false;
  #isReady = false;
  #channel: Channel | undefined;
  readonly #opened: Promise<void>;
  readonly #arrays = new SentArrays((message, transfer) => this.#channel?.post(message, transfer));

  /** @param metrics the user's own metrics, as the setting has them */
  constructor(open: OpenChannel, metrics: readonly unknown[]) {
    const events = {
      onMessage: (message: unknown) => this.#receive(decodeFromWorker(message)),
      onDeath: (reason: string) => this.#die(reason),
    };
    this.#opened = open(events).then((channel) => {
      this.#channel = channel;
      if (this.#isOver) channel.end();
      else this.setMetrics(metrics);
    });
    this.#opened.catch(() => {
      this.#isOver = true;
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** How many tasks it is at. */
  get load(): number {
    return this.#tasks.size;
  }

  /** How many of an input's numbers it has already. */
  heldOf(input: unknown): number {
    return this.#arrays.heldOf(input);
  }

  setMetrics(metrics: readonly unknown[]): void {
    this.#channel?.post({ kind: 'metrics', metrics: [...metrics] }, []);
  }

  /** Resolves when there is a worker; rejects where there are none. */
  get opened(): Promise<void> {
    return this.#opened;
  }

  /** Rejects with what the task throws, or with `WorkerDied`. */
  async run(name: string, input: unknown, options: RunOptions): Promise<Ending> {
    const id = (this.#ids += 1);
    const task = new TaskInWorker(options, () => this.#giveUp(id, task));
    this.#tasks.set(id, task);
    void this.#post(id, task, name, input).catch((error: unknown) => {
      this.#tasks.delete(id);
      task.fail(error instanceof Error ? error : new Error(String(error)));
    });
    return task.ending;
  }

  /** Ends the worker; its tasks are interrupted. */
  end(): void {
    this.#isOver = true;
    this.#channel?.end();
    for (const task of this.#tasks.values()) task.settle({ kind: 'interrupted' });
    this.#tasks.clear();
  }

  async #post(id: number, task: TaskInWorker, name: string, input: unknown): Promise<void> {
    await this.#opened;
    if (!this.#tasks.has(id)) return;
    const sent = await this.#arrays.send(input);
    if (!this.#tasks.has(id)) return;
    task.isPosted = true;
    this.#channel?.post({ kind: 'run', id, task: name, input: sent.input, flag: task.flag }, sent.transfer);
  }

  #giveUp(id: number, task: TaskInWorker): void {
    task.giveUp();
    if (!task.isPosted) {
      this.#tasks.delete(id);
      return;
    }
    this.#channel?.post({ kind: 'cancel', id }, []);
    if (this.#isReady) this.#endUnlessLeft(id);
  }

  /** A worker that is in the middle of something long does not notice that it is given up: it is ended. */
  #endUnlessLeft(id: number): void {
    setTimeout(() => {
      if (this.#tasks.has(id)) this.end();
    }, patience);
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        break;
      case 'done':
        this.#take(message.id)?.settle({ kind: 'done', output: message.output });
        break;
      case 'cancelled':
        this.#take(message.id)?.settle({ kind: 'cancelled' });
        break;
      case 'failed':
        this.#take(message.id)?.fail(new Error(message.reason));
        break;
      case 'progress':
        this.#tasks.get(message.id)?.progress(message.progress);
        break;
      case 'ask':
        void this.#answer(message);
        break;
    }
  }

  #take(id: number): TaskInWorker | undefined {
    const task = this.#tasks.get(id);
    this.#tasks.delete(id);
    return task;
  }

  async #answer({ id, question, name, input }: Extract<FromWorker, { readonly kind: 'ask' }>): Promise<void> {
    try {
      const answer = await this.#tasks.get(id)?.answer(name, input);
      const isOwn = answer instanceof Uint8Array && answer.buffer instanceof ArrayBuffer;
      this.#channel?.post({ kind: 'answer', id, question, answer }, isOwn ? [answer.buffer] : []);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#channel?.post({ kind: 'refuse', id, question, reason }, []);
    }
  }

  #die(reason: string): void {
    this.#isOver = true;
    for (const task of this.#tasks.values()) task.fail(new WorkerDied(reason));
    this.#tasks.clear();
  }
}
