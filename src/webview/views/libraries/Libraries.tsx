import { useEffect } from 'preact/hooks';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { ExpectedForm } from './ExpectedForm';
import { Explanations } from './Explanations';
import { Comparison } from './Comparison';

/** Why somebody has another number: the call that gives it, and where each library parts from the chosen function. */
export function Libraries({ state, onOpenView }: ViewProps) {
  const { label, send } = usePage();
  const { libraries, expected, function: chosen } = state;
  const isMissing = libraries === undefined;

  useEffect(() => {
    if (isMissing) send('compareLibraries', {});
  }, [isMissing, send]);

  return (
    <>
      <ExpectedForm expected={expected} />
      {expected !== undefined && (
        <Explanations
          expected={expected}
          onOpen={(key) => {
            onOpenView('steps');
            send('openExplanation', { key });
          }}
        />
      )}
      {libraries === undefined ? (
        <p class="ask">{label('libraries.comparing')}</p>
      ) : (
        <Comparison
          libraries={libraries}
          chosenId={chosen.id}
          onOpen={(id) => {
            onOpenView('steps');
            if (id !== chosen.id) send('openLibrary', { id });
          }}
        />
      )}
    </>
  );
}
