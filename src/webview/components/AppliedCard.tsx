import type { AppliedFinding } from '../../protocol/findings';
import { usePage } from '../page';
import { Icon } from './Icon';
import { WhyItMatters } from './WhyItMatters';

interface AppliedCardProps {
  readonly fix: AppliedFinding;
  /** Its place among the fixes that were applied. */
  readonly at: number;
  readonly onUndo: () => void;
}

/** A fix that holds, and the way back. */
export function AppliedCard({ fix: { code, fix, changes, matters }, at, onUndo }: AppliedCardProps) {
  const { label, send } = usePage();
  return (
    <li class="finding is-applied">
      <Icon name="check" />
      <div class="finding-words">
        <p>{label('findings.applied', { fix })}</p>
        {changes !== '' && <p class="finding-changes">{changes}</p>}
        <WhyItMatters words={matters} />
      </div>
      <button
        type="button"
        class="button finding-button"
        data-finding={code}
        aria-label={label('findings.undoLong', { fix })}
        onClick={() => {
          onUndo();
          send('undoFix', { at });
        }}
      >
        {label('findings.undo')}
      </button>
    </li>
  );
}
