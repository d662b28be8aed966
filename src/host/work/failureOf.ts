import { issue, type Issue } from '../../core/issues/issue';
import { WorkerDied } from './workerDied';

/** What the user is told about an error: what became of the worker, or that there is a bug. */
export function failureOf(error: unknown): Issue {
  return error instanceof WorkerDied
    ? issue('work.died', 'error', { reason: error.reason })
    : issue('panel.failed', 'error');
}
