import type { FindingCode } from '../../../core/checks/messages/index';
import type { Issue } from '../../../core/issues/issue';
import type { IssueCode } from '../../../core/issues/messages';
import type { FindingsState } from '../../../protocol/findings';

/** Issues that say the same as a finding, in fewer words. */
const saidBy: Readonly<Partial<Record<IssueCode, FindingCode>>> = {
  'array.broadcast-trap': 'shapes.stretched',
  'shapes.same-rank': 'shapes.reshaped',
  'values.outside-classes': 'labels.outside',
  'values.rows-not-normalised': 'rows.not-normalised',
};

/** What the panel shows with its own buttons: the numbers that somebody tries. */
const shownApart: IssueCode = 'arrays.tried';

/** The issues that nothing beside them says better; an error, which is why there is no result, is always said. */
export function unsaidIssues(issues: readonly Issue[], findings: FindingsState | undefined): readonly Issue[] {
  const codes = new Set(findings?.isCurrent === true ? findings.found.map(({ code }) => code) : []);
  return issues.filter(
    ({ code, severity }) => severity === 'error' || (code !== shownApart && !codes.has(saidBy[code] ?? '')),
  );
}
