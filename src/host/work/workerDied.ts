/** A worker is gone in the middle of its work: it ran out of memory, or something ended it. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';

  /** @param reason what the platform says */
  constructor(readonly reason: string) {
    super(`the worker is gone: ${reason}`);
  }
}
