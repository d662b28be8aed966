import type { PanelFinding } from '../../protocol/findings';
import { usePage } from '../page';
import { Icon } from './Icon';
import { WhyItMatters } from './WhyItMatters';

interface FindingCardProps {
  readonly finding: PanelFinding;
  /** False while another result is looked at: a click would mend what is gone. */
  readonly isCurrent: boolean;
  readonly onChooseSample: (sample: number) => void;
  readonly onApply: () => void;
}

/** One thing that stands out: what was seen, what it changes, why it matters, and a button that mends it. */
export function FindingCard({ finding, isCurrent, onChooseSample, onApply }: FindingCardProps) {
  const { label, send } = usePage();
  const { code, severity, seen, matters, changes, fix } = finding;
  return (
    <li class={`finding is-${severity}`}>
      <Icon name={severity} />
      <div class="finding-words">
        <p>
          <span class="visually-hidden">{label(`issues.${severity}`)}: </span>
          {seen.map((piece, at) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <button
                key={at}
                type="button"
                class="link"
                title={label('findings.sample', { sample: piece })}
                onClick={() => onChooseSample(piece)}
              >
                {piece}
              </button>
            ),
          )}
        </p>
        {changes !== '' && <p class="finding-changes">{changes}</p>}
        <WhyItMatters words={matters} />
      </div>
      {fix !== '' && (
        <button
          type="button"
          class="button finding-button"
          data-finding={code}
          aria-disabled={!isCurrent}
          onClick={() => {
            if (!isCurrent) return;
            onApply();
            send('applyFix', { code });
          }}
        >
          {fix}
        </button>
      )}
    </li>
  );
}
