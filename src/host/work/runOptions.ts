import type { Answers } from '../../protocol/work';

/** What belongs to a task while it runs. */
export interface RunOptions<Told = unknown> {
  /** Gives the task up. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the task says how far it has come. */
  readonly onProgress?: ((told: Told) => void) | undefined;
  /** What answers the task's questions. */
  readonly answers?: Answers | undefined;
}
