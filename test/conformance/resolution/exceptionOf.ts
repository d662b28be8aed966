import type { Issue } from '../../../src/core/issues/issue';

/** The Python exception that an issue stands for; null when it names none. */
export function exceptionOf(issue: Issue | undefined): string | null {
  const exception = issue?.params.exception;
  return typeof exception === 'string' ? exception : null;
}
