import type { TaskName, Tasks } from '../../worker/tasks/index';
import type { RunOptions } from './runOptions';

/** Runs a task, here or in a worker; undefined when it was given up. */
export type RunTask = <Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  options?: RunOptions<Tasks[Name]['told']>,
) => Promise<Tasks[Name]['output'] | undefined>;

/** Runs tasks until a signal gives them up. */
export function runUntil(run: RunTask, signal: AbortSignal): RunTask {
  return (name, input, options = {}) => run(name, input, { ...options, signal });
}
