import type { IssueCode } from './messages';
import type { PhraseParams } from './phrase';

/** A half-open range of UTF-16 offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** What an issue's message is filled with. */
export type IssueParams = PhraseParams;

/** An expected problem, or something worth knowing, as data. `renderIssue` turns it into words. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
  readonly span?: Span;
}

/** A value that may be missing, and what there is to say about it. There is an error among the issues when it is missing. */
export interface Outcome<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}

export function issue(code: IssueCode, severity: Severity, params: IssueParams = {}, span?: Span): Issue {
  return span === undefined ? { code, severity, params } : { code, severity, params, span };
}

export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((each) => each.severity === 'error');
}
