import * as engine from '../../../src/host/engine';
import { runHere } from '../../../src/host/work/runHere';
import { runUntil, type RunTask } from '../../../src/host/work/runTask';

/** Every task at once, in this thread: as where there are no workers. */
export const tasksHere: RunTask = (name, input, options = {}) => runHere(engine.tasks[name], input, options);

/** What runs tasks in the place of a pool of workers. */
export const workHere = { run: tasksHere };

/** Tasks that are given up before they begin. */
export const givenUp: RunTask = runUntil(tasksHere, AbortSignal.abort());
