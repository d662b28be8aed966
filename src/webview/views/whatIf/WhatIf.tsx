import { useEffect } from 'preact/hooks';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { ElementEditor } from './ElementEditor';
import { Heat } from './Heat';
import { Strongest } from './Strongest';

/** Which prediction to move, and which way; and what comes of moving it. */
export function WhatIf({ state: { whatIf } }: ViewProps) {
  const { label, send } = usePage();
  const isMissing = whatIf === undefined;
  useEffect(() => {
    if (isMissing) send('showWhatIf', {});
  }, [isMissing]);
  if (isMissing) return <p class="ask">{label('whatIf.loading')}</p>;
  if (whatIf === null) return <p class="ask">{label('whatIf.none')}</p>;
  const { role, total, problem, goal, isSummed, element, fixed } = whatIf;
  return (
    <div class="what-if">
      <p class="ask">
        {problem === '' ? label(goal === 'lower' ? 'whatIf.lower' : 'whatIf.higher', { role }) : problem}
      </p>
      {isSummed && <p class="ask">{label('whatIf.summed')}</p>}
      <Heat whatIf={whatIf} />
      {element !== undefined && fixed === '' && (
        <ElementEditor role={role} element={element} total={total} hasDerivative={problem === ''} />
      )}
      {fixed !== '' && <p class="ask">{fixed}</p>}
      <Strongest whatIf={whatIf} />
    </div>
  );
}
