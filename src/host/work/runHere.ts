import type { Questions } from '../../protocol/work';
import type { Task, TaskContext } from '../../worker/task';
import { breather } from '../breather';
import type { RunOptions } from './runOptions';

/** Runs a task in the extension host, which other work may use in its pauses. Undefined when it was given up. */
export async function runHere<Input, Output, Told>(
  task: Task<Input, Output, Told>,
  input: Input,
  { signal, onProgress, answers = {} }: RunOptions<Told>,
): Promise<Output | undefined> {
  const isCancelled = (): boolean => signal?.aborted === true;
  if (isCancelled()) return undefined;
  const breathe = breather();
  const context: TaskContext<Told> = {
    pause: async () => {
      if (!isCancelled()) await breathe();
      return !isCancelled();
    },
    isCancelled,
    tell: (told) => onProgress?.(told),
    ask: <Name extends keyof Questions>(name: Name, asked: Questions[Name]['input']) => {
      const answer = answers[name];
      return answer === undefined ? Promise.reject(new Error(`nobody answers the question "${name}"`)) : answer(asked);
    },
  };
  const output = await task.run(input, context);
  return isCancelled() ? undefined : output;
}
