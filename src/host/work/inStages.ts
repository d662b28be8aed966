import type { TaskName } from '../../worker/tasks/index';
import type { RunTask } from './runTask';

/** A task among others that follow each other. */
export interface Stage {
  readonly name: TaskName;
  /** The milliseconds that it is predicted to take. */
  readonly cost: number;
}

/**
 * Runs tasks that follow each other, and tells how far they have come together: each counts for what it is predicted to
 * take, one that is left out as soon as the next begins.
 *
 * @param tell told what part of all is done, from 0 to 1
 */
export function inStages(run: RunTask, stages: readonly Stage[], tell: (fraction: number) => void): RunTask {
  const total = costOf(stages);
  return (name, input, options = {}) => {
    const at = stages.findIndex((stage) => stage.name === name);
    const stage = stages[at];
    if (stage === undefined || total === 0) return run(name, input, options);
    const before = costOf(stages.slice(0, at));
    tell(before / total);
    return run(name, input, {
      ...options,
      onProgress: (told) => {
        options.onProgress?.(told);
        if (typeof told === 'number') tell((before + told * stage.cost) / total);
      },
    });
  };
}

const costOf = (stages: readonly Stage[]): number => stages.reduce((sum, { cost }) => sum + cost, 0);
