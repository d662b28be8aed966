import type { Issue, IssueParams, Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import type { IssueCode } from '../issues/messages';

/** What ends the reading of a file. `asOutcome`, where reading is asked for, makes an issue of it. */
export class FileProblem extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

export function fileProblem(code: IssueCode, params: IssueParams = {}): FileProblem {
  return new FileProblem(issue(code, 'error', params));
}

/** Runs work on a file; a problem that it meets becomes the issue of the outcome. */
export async function asOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work(), issues: [] };
  } catch (error) {
    if (error instanceof FileProblem) return { issues: [error.issue] };
    throw error;
  }
}
