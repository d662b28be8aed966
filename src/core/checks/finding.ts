import { formatCompact } from '../format/formatCompact';
import type { IssueParams } from '../issues/issue';
import type { Subject } from './check';
import type { Fix } from './fix';
import type { FindingCode } from './messages/index';

/** `warning`: most likely not what was meant. `info`: a convention that decides about this number. */
export type FindingSeverity = 'warning' | 'info';

/** The result as it is, and what it is without the oddity. */
export interface Change {
  /** Missing when the library refuses the arrays. */
  readonly given: number | undefined;
  readonly other: number;
}

/** What a check has found, as data; `renderFinding` has the words. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** What the words are filled with: the numbers seen, and `given` and `other` when there is a change. */
  readonly params: IssueParams;
  /** Where it was seen: positions along the first axis, 100 at most. */
  readonly samples: readonly number[];
  readonly change?: Change;
  /** Its result is `change.other`. */
  readonly fix?: Fix;
}

interface Details {
  readonly params?: IssueParams;
  readonly samples?: readonly number[];
}

export function finding(code: FindingCode, severity: FindingSeverity, details: Details = {}): Finding {
  const { params = {}, samples = [] } = details;
  return { code, severity, params: readable(params), samples };
}

/** Whole numbers as they are, others in the digits that a reader takes in. */
const readable = (params: IssueParams): IssueParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && !Number.isInteger(value) ? formatCompact(value) : value,
    ]),
  );

/** A finding with what it changes. */
export function withChange(found: Finding, given: number | undefined, other: number): Finding {
  return { ...found, params: { ...found.params, ...changeTexts(given, other) }, change: { given, other } };
}

/** A finding with a fix and the value that it gives; without them when the fix leads nowhere. */
export function withFix(subject: Subject, found: Finding, fix: Fix): Finding {
  const other = subject.valueAfter(fix);
  if (other === undefined || (Number.isNaN(other) && !Number.isNaN(subject.value))) return found;
  return { ...withChange(found, subject.value, other), fix };
}

/** The finding if its fix makes a difference that can be seen. */
export function ifDifferent(found: Finding, relative = 1e-5): Finding | undefined {
  const { change } = found;
  return change !== undefined && differ(change.given, change.other, relative) ? found : undefined;
}

/** True for two results that are not the same but for rounding; a refusal differs from every number. */
export function differ(a: number | undefined, b: number | undefined, relative = 1e-5): boolean {
  if (a === undefined || b === undefined) return a !== b;
  if (Object.is(a, b) || a === b) return false;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return true;
  return Math.abs(a - b) > relative * Math.max(Math.abs(a), Math.abs(b));
}

const mostDigits = 9;

/** Both numbers in as many digits as tell them apart, four at least. */
function changeTexts(given: number | undefined, other: number): { given: string; other: string } {
  if (given === undefined) return { given: '–', other: formatCompact(other) };
  for (let digits = 4; digits <= mostDigits; digits += 1) {
    const [a, b] = [formatCompact(given, digits), formatCompact(other, digits)];
    if (a !== b || digits === mostDigits) return { given: a, other: b };
  }
  return { given: formatCompact(given), other: formatCompact(other) };
}
