import { useEffect } from 'preact/hooks';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { OwnMetrics } from './OwnMetrics';

/** The user's own metrics beside a result, on whose arrays they are computed. */
export function OwnMetricsTab({ state: { ownMetrics, function: chosen } }: ViewProps) {
  const { label, send } = usePage();
  const isMissing = ownMetrics === undefined;
  useEffect(() => {
    if (isMissing) send('showOwnMetrics', {});
  }, [isMissing, send]);
  if (isMissing) return <p class="ask">{label('ownMetrics.reading')}</p>;
  return <OwnMetrics state={ownMetrics} chosenId={chosen.id} />;
}
