import type { PanelIssue } from '../../protocol/panel';
import { usePage } from '../page';
import { Icon } from './Icon';

/** What is odd about this result, worst first; nothing when nothing is. */
export function Issues({ issues }: { readonly issues: readonly PanelIssue[] }) {
  const { label } = usePage();
  if (issues.length === 0) return null;
  const sorted = [...issues].sort((left, right) => ranks[left.severity] - ranks[right.severity]);
  return (
    <ul class="issues" aria-label={label('issues.label')}>
      {sorted.map(({ code, severity, message }) => (
        <li key={`${code} ${message}`} class={`issue is-${severity}`}>
          <Icon name={severity} />
          <p>
            <span class="visually-hidden">{label(`issues.${severity}`)}: </span>
            {message}
          </p>
        </li>
      ))}
    </ul>
  );
}

const ranks: Readonly<Record<PanelIssue['severity'], number>> = { error: 0, warning: 1, info: 2 };
