import type { DraftIssue } from '../../../protocol/ownMetrics';
import { Icon } from '../../components/Icon';
import { usePage } from '../../page';

interface DraftIssuesProps {
  readonly issues: readonly DraftIssue[];
  /** For the field that it describes. */
  readonly id?: string;
}

/** What is wrong with a part of the form, below it. */
export function DraftIssues({ issues, id }: DraftIssuesProps) {
  const { label } = usePage();
  return (
    <div class="draft-issues" id={id} aria-live="polite">
      {issues.map(({ severity, message }) => (
        <p key={message} class={`draft-issue is-${severity}`}>
          <Icon name={severity} />
          <span>
            <span class="visually-hidden">{label(`issues.${severity}`)}: </span>
            {message}
          </span>
        </p>
      ))}
    </div>
  );
}

export function hasMistake(issues: readonly DraftIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
