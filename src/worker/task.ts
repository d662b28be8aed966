import type { Questions } from '../protocol/work';

/** Lets other work in when the last time was too long ago; resolves to false when the result is no longer wanted. */
export type Pause = () => Promise<boolean>;

/** What a task has to do with whoever runs it. */
export interface TaskContext<Told = never> {
  readonly pause: Pause;
  /** Whether the result is no longer wanted; costs next to nothing. */
  readonly isCancelled: () => boolean;
  /** Says how far it has come. */
  readonly tell: (progress: Told) => void;
  /** Asks the host for something. */
  readonly ask: <Name extends keyof Questions>(
    name: Name,
    input: Questions[Name]['input'],
  ) => Promise<Questions[Name]['output']>;
}

/**
 * Work that runs in the host or in a worker alike. Its input and its output are plain data; arrays in its input are only
 * read, and other typed arrays in it are given away.
 */
export interface Task<Input, Output, Told = never> {
  /** The milliseconds that it is predicted to take. */
  readonly cost: (input: Input) => number;
  /** Resolves with undefined when it was given up in a pause. */
  readonly run: (input: Input, context: TaskContext<Told>) => Promise<Output | undefined>;
}
